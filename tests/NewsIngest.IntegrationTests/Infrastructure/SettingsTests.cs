using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsIngest.Functions;
using NewsIngest.Pipeline;

namespace NewsIngest.IntegrationTests.Infrastructure;

/// <summary>Every setting that the code reads is set, in Azure by infra/ and on a laptop by local.settings.sample.json; and none that nothing reads.</summary>
[TestClass]
public sealed partial class SettingsTests
{
    private const string Storage = "AzureWebJobsStorage";

    /// <summary>
    /// Read by the Functions host or by a client library and not by our code: learn.microsoft.com/azure/azure-functions/functions-app-settings.
    /// </summary>
    private static readonly string[] ReadByTheHost = ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "AzureWebJobsDisableHomepage", "FUNCTIONS_WORKER_RUNTIME"];

    [TestMethod]
    public async Task Everything_without_a_default_is_set_in_Azure()
    {
        var set = await SetInAzureAsync();

        Assert.IsEmpty(InTriggers().Concat(OptionsWithoutDefault()).Except(set));
        foreach (var setting in (string[])["accountName", "credential", "clientId"]) Assert.Contains($"{Storage}__{setting}", set);
        Assert.DoesNotContain(Storage, set, "A connection string holds a key.");
    }

    [TestMethod]
    public async Task Everything_without_a_default_is_set_in_the_local_sample() =>
        Assert.IsEmpty(InTriggers().Concat(OptionsWithoutDefault()).Append(Storage).Except(await SetLocallyAsync()));

    [TestMethod]
    public async Task Nothing_is_set_that_nothing_reads()
    {
        string[] read = [.. InTriggers(), .. Options().Select(option => option.Name), .. await InSourcesAsync(), .. ReadByTheHost];

        Assert.IsEmpty((await SetInAzureAsync()).Except(read), "infra/");
        Assert.IsEmpty((await SetLocallyAsync()).Except([.. read, Storage]), "local.settings.sample.json");
    }

    [TestMethod]
    public async Task Nothing_is_set_that_Flex_Consumption_refuses()
    {
        // learn.microsoft.com/azure/azure-functions/flex-consumption-plan, "Deprecated properties and settings".
        string[] refused =
        [
            "FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "FUNCTIONS_WORKER_PROCESS_COUNT", "ENABLE_ORYX_BUILD", "SCM_DO_BUILD_DURING_DEPLOYMENT",
            "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE", "WEBSITE_TIME_ZONE", "WEBSITE_VNET_ROUTE_ALL",
        ];

        Assert.IsEmpty((await SetInAzureAsync()).Intersect(refused));
    }

    /// <summary>The <c>%…%</c> of schedules and queue names: the host takes these from app settings only.</summary>
    private static IEnumerable<string> InTriggers() =>
        from type in typeof(TimerPollSources).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from parameter in method.GetParameters()
        from attribute in parameter.GetCustomAttributesData()
        from argument in attribute.ConstructorArguments
        where argument.Value is string
        from Match match in PercentSetting.Matches((string)argument.Value!)
        select match.Groups[1].Value;

    /// <summary>The properties of every options class: a public class with a constant <c>Section</c>. Only text can be without a default.</summary>
    private static IEnumerable<(string Name, object? Default)> Options() =>
        from type in typeof(PipelineOptions).Assembly.GetTypes()
        where type is { IsClass: true, IsPublic: true } && type.GetConstructor([]) is not null
        let section = type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string
        where section is not null
        let options = Activator.CreateInstance(type)!
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        from setting in InProperty($"{section}__{property.Name}", property, options)
        select setting;

    /// <summary>A list of objects is set by its elements' properties, each of which has to be there only with its element.</summary>
    private static IEnumerable<(string Name, object? Default)> InProperty(string name, PropertyInfo property, object options) =>
        property.SetMethod is { IsPublic: true } ? [(name, property.PropertyType == typeof(string) ? property.GetValue(options) : true)]
        : property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0].GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(element => element.SetMethod is { IsPublic: true })
            .Select(element => ($"{name}__0__{element.Name}", (object?)true))
        : [];

    private static IEnumerable<string> OptionsWithoutDefault() =>
        Options().Where(option => option.Default is null or "").Select(option => option.Name);

    /// <summary>Settings that the code asks for by name.</summary>
    private static async Task<IReadOnlyList<string>> InSourcesAsync()
    {
        var settings = new List<string>();
        foreach (var folder in (string[])["NewsIngest", "NewsIngest.Functions"])
            foreach (var file in Directory.GetFiles(Path.Combine(BicepFiles.Repository, "functions", folder), "*.cs", SearchOption.AllDirectories))
            {
                if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) continue;
                var text = await File.ReadAllTextAsync(file);
                settings.AddRange(NamedSetting.Matches(text).Select(match => match.Groups[1].Value.Replace(":", "__", StringComparison.Ordinal)));
                settings.AddRange(StorageSetting.Matches(text).Select(match => $"{Storage}__{match.Groups[1].Value}"));
            }

        return settings;
    }

    private static async Task<IReadOnlyList<string>> SetInAzureAsync()
    {
        var files = await BicepFiles.ReadAsync();
        var own = files.Main.Of("module_declaration").Single(module => module.Name == "functionApp").Property("settings")!;
        var shared = files.FunctionApp.Of("resource_declaration").Single(resource => resource.Name == "appSettings").Property("properties")!;
        return
        [
            .. own.Of("object_property").Concat(shared.Of("object_property"))
                .Select(property => property.Name)
                .Where(name => !name.Contains('$', StringComparison.Ordinal)),
        ];
    }

    private static async Task<IReadOnlyList<string>> SetLocallyAsync()
    {
        var sample = await File.ReadAllTextAsync(Path.Combine(BicepFiles.Repository, "local.settings.sample.json"));
        return [.. JsonNode.Parse(sample)!["Values"]!.AsObject().Select(setting => setting.Key)];
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex PercentSetting { get; }

    [GeneratedRegex("""[cC]onfiguration\["([A-Za-z_:]+)"\]""")]
    private static partial Regex NamedSetting { get; }

    [GeneratedRegex("""section\["([A-Za-z]+)"\]""")]
    private static partial Regex StorageSetting { get; }
}
