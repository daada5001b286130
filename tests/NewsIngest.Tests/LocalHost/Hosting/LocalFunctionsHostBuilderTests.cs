using NewsIngest.LocalHost.Hosting;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Hosting;

[TestClass]
public sealed class LocalFunctionsHostBuilderTests
{
    [TestMethod]
    public void The_environment_goes_before_the_file_and_arguments_before_both()
    {
        using var folder = new TestFolder();
        var name = $"NewsIngestTest{Guid.NewGuid():N}";
        folder.Write(LocalSettings.FileName, $$"""{ "Values": { "{{name}}A": "file", "{{name}}B": "file", "{{name}}C": "file" } }""");
        Environment.SetEnvironmentVariable($"{name}B", "environment");
        Environment.SetEnvironmentVariable($"{name}C", "environment");

        var settings = LocalFunctionsHost.CreateBuilder(Options(folder, $"--{name}C=argument")).Configuration;

        Assert.AreEqual(("file", "environment", "argument"), (settings[$"{name}A"], settings[$"{name}B"], settings[$"{name}C"]));
    }

    [TestMethod]
    public async Task A_program_that_cannot_be_built_ends_with_1_and_the_reason()
    {
        using var folder = new TestFolder();
        using var error = new StringWriter();

        var code = await LocalFunctionsHost.RunAsync(Options(folder, "--nonsense") with { Error = error }, _ => { });

        Assert.AreEqual(1, code);
        Assert.StartsWith("error: The argument '--nonsense' is not known.", error.ToString());
    }

    [TestMethod]
    public async Task An_assembly_without_functions_is_told()
    {
        using var folder = new TestFolder();
        await using var host = LocalFunctionsHost.CreateBuilder(Options(folder) with { FunctionClasses = [] }).Build();

        var mistake = await Assert.ThrowsExactlyAsync<HostStartException>(() => host.StartAsync());

        Assert.Contains("has no functions", mistake.Message);
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => host.InvokeAsync("X"));
    }

    private static LocalHostOptions Options(TestFolder folder, params string[] args) => new()
    {
        Args = args,
        FunctionsAssembly = typeof(LocalFunctionsHostBuilderTests).Assembly,
        ProjectFolder = folder.Path,
        AppFolder = folder.Path,
        DataFolder = folder.Path,
        Output = TextWriter.Null,
    };
}
