using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.IntegrationTests.Infrastructure;

/// <summary>infra/ against the code that runs on it: names, roles, shape.</summary>
[TestClass]
public sealed partial class BicepTests
{
    /// <summary>learn.microsoft.com/azure/role-based-access-control/built-in-roles, by the names that infra/ gives them.</summary>
    private static readonly Dictionary<string, string> DocumentedRoles = new()
    {
        ["storageBlobDataOwner"] = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        ["storageBlobDataContributor"] = "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
        ["storageQueueDataContributor"] = "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        ["storageTableDataContributor"] = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
        ["monitoringMetricsPublisher"] = "3913510d-42f4-4e42-8a64-420c390055eb",
        ["keyVaultSecretsUser"] = "4633458b-17de-408a-b874-0445c86b69e6",
    };

    [TestMethod]
    public async Task Every_file_is_read_without_a_fault()
    {
        var files = await BicepFiles.ReadAsync();

        foreach (var (file, tree) in files.Trees)
            Assert.IsEmpty(tree.All.Where(node => node.Faulty).Select(node => $"line {node.Line}: {node.Type} {node.Text}"), file);
    }

    [TestMethod]
    public async Task Every_parameter_and_output_is_described()
    {
        var files = await BicepFiles.ReadAsync();

        foreach (var (file, tree) in files.Trees)
            foreach (var kind in (string[])["parameter_declaration", "output_declaration"])
                Assert.IsEmpty(BicepFiles.Declarations(tree, kind).Where(each => !each.Described).Select(each => each.Declaration.Name), file);
    }

    [TestMethod]
    public async Task Every_parameter_and_variable_is_used()
    {
        var files = await BicepFiles.ReadAsync();

        foreach (var (file, tree) in files.Trees)
        {
            var uses = tree.Of("identifier").Concat(tree.Of("compatible_identifier")).CountBy(identifier => identifier.Text).ToDictionary();
            foreach (var declaration in tree.Of("parameter_declaration").Concat(tree.Of("variable_declaration")))
                Assert.IsGreaterThan(1, uses[declaration.Name], $"{file}: {declaration.Name} is never used.");
        }
    }

    [TestMethod]
    public async Task Every_module_is_given_what_it_asks_for_and_nothing_else()
    {
        var files = await BicepFiles.ReadAsync();
        var modules = files.Main.Of("module_declaration").ToList();

        Assert.IsNotEmpty(modules);
        foreach (var module in modules)
        {
            var parameters = files.Trees[module.Of("string").First().Value].Of("parameter_declaration").ToList();
            var given = module.Property("params")!.Children.Select(property => property.Name).ToList();
            var required = parameters.Where(parameter => parameter.Children.Count == 2).Select(parameter => parameter.Name);

            Assert.IsEmpty(given.Except(parameters.Select(parameter => parameter.Name)), $"{module.Name}: unknown");
            Assert.IsEmpty(required.Except(given), $"{module.Name}: missing");
        }

        Assert.IsEmpty(files.Trees.Keys.Where(file => file.StartsWith("modules/", StringComparison.Ordinal))
            .Except(modules.Select(module => module.Of("string").First().Value)), "A module that nothing uses.");
    }

    [TestMethod]
    public async Task Azd_fills_parameters_that_main_has()
    {
        var files = await BicepFiles.ReadAsync();
        var parameters = files.Main.Of("parameter_declaration").Select(parameter => parameter.Name).ToList();
        var filled = JsonNode.Parse(await ReadAsync("main.parameters.json"))!["parameters"]!.AsObject().Select(parameter => parameter.Key).ToList();

        Assert.IsEmpty(filled.Except(parameters));
        Assert.AreSequenceEqual((string[])["furtherSettings"], parameters.Except(filled).ToArray());
    }

    [TestMethod]
    public async Task Every_queue_table_and_container_that_the_code_uses_is_made()
    {
        var storage = (await BicepFiles.ReadAsync()).Storage;

        Assert.AreSequenceEqual(QueueNames.All.Order(), BicepFiles.Variable(storage, "queueNames").Order());
        Assert.AreSequenceEqual(TableNames.All.Order(), BicepFiles.Variable(storage, "tableNames").Order());
        Assert.AreSequenceEqual(
            (string[])[StorageLayout.PagesContainer, StorageLayout.ReferenceContainer], BicepFiles.Variable(storage, "dataContainers").ToArray());
    }

    [TestMethod]
    public async Task Every_role_is_the_documented_one()
    {
        var roles = (await BicepFiles.ReadAsync()).Of("variable_declaration")
            .Where(variable => Guid.TryParse(variable.Node.Children[^1].Value, out _))
            .ToDictionary(variable => variable.Node.Name, variable => variable.Node.Children[^1].Value);

        Assert.AreSequenceEqual(DocumentedRoles.OrderBy(role => role.Key), roles.OrderBy(role => role.Key));
        foreach (var (file, text) in (await BicepFiles.ReadAsync()).Of("string"))
            if (Guid.TryParse(text.Value, out _))
                Assert.Contains(text.Value, DocumentedRoles.Values, file);
    }

    [TestMethod]
    public async Task No_key_opens_anything()
    {
        var files = await BicepFiles.ReadAsync();

        Assert.AreEqual("false", files.Storage.Property("allowSharedKeyAccess")?.Text);
        Assert.AreEqual("false", files.Storage.Property("allowBlobPublicAccess")?.Text);
        Assert.AreEqual("TLS1_2", files.Storage.Property("minimumTlsVersion")?.Value);
        Assert.AreEqual("true", files.Trees["modules/monitoring.bicep"].Property("DisableLocalAuth")?.Text);
        Assert.AreEqual("true", files.Trees["modules/key-vault.bicep"].Property("enableRbacAuthorization")?.Text);
        Assert.AreEqual("true", files.FunctionApp.Property("httpsOnly")?.Text);
        Assert.AreEqual("false", files.FunctionApp.Property("allow")?.Text);
        foreach (var file in Directory.GetFiles(BicepFiles.Folder, "*.bicep", SearchOption.AllDirectories))
            Assert.IsFalse(KeyReading.IsMatch(await File.ReadAllTextAsync(file)), file);
    }

    [TestMethod]
    public async Task The_runtime_is_the_one_that_the_project_is_built_for()
    {
        var props = await File.ReadAllTextAsync(Path.Combine(BicepFiles.Repository, "Directory.Build.props"));
        var framework = TargetFramework.Match(props).Groups[1].Value;
        var runtime = (await BicepFiles.ReadAsync()).FunctionApp.Property("runtime")!;

        Assert.AreEqual("dotnet-isolated", runtime.Property("name")?.Value);
        Assert.AreEqual(framework, runtime.Property("version")?.Value);
    }

    [TestMethod]
    public async Task Every_resource_has_the_API_version_that_the_readme_lists()
    {
        var readme = await ReadAsync("README.md");
        var used = (await BicepFiles.ReadAsync()).Of("resource_declaration").Select(resource => resource.Node.Of("string").First().Value);

        foreach (var resource in used.Where(type => type.Contains('@', StringComparison.Ordinal)).Select(TopType).Distinct())
            Assert.Contains($"`{resource}`", readme);
    }

    [TestMethod]
    public async Task Alerts_and_workbook_ask_for_metrics_that_the_code_measures()
    {
        using var meters = new MeterListener();
        var measured = new List<string>();
        meters.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == PipelineTelemetry.Name) measured.Add(instrument.Name);
        };
        PipelineMetrics.MessageTaken("none", TimeSpan.Zero);
        meters.Start();

        foreach (var file in (string[])["modules/alerts.bicep", "workbook.json"])
        {
            var asked = MetricName.Matches(await ReadAsync(file)).Select(match => match.Value).Distinct().ToList();
            Assert.IsNotEmpty(asked);
            Assert.IsEmpty(asked.Except(measured), file);
        }
    }

    /// <summary>A child is documented with its parent's version.</summary>
    private static string TopType(string resource)
    {
        var (type, version) = (resource.Split('@')[0], resource.Split('@')[1]);
        return $"{string.Join('/', type.Split('/').Take(2))}@{version}";
    }

    private static Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(BicepFiles.Folder, file));

    [GeneratedRegex(@"listKeys|listAccountSas|AccountKey|primaryKey|accessKeys")]
    private static partial Regex KeyReading { get; }

    [GeneratedRegex(@"<TargetFramework>net([\d.]+)</TargetFramework>")]
    private static partial Regex TargetFramework { get; }

    [GeneratedRegex(@"newsingest\.[a-z_.]+[a-z]")]
    private static partial Regex MetricName { get; }
}
