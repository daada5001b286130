using System.Diagnostics;
using System.Text.Json;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Operations;

/// <summary>The verbs as a person or a script calls them: the program itself, over the test run's Azurite.</summary>
[TestClass]
[DoNotParallelize] // It looks at what all tests left.
public sealed class CommandLineTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("reclassify", "--dry-run")]
    [DataRow("failures", "--since")]
    [DataRow("redrive", "--poison")]
    [DataRow("forget", "--source")]
    [DataRow("status", "--count")]
    public async Task Each_verb_has_help(string verb, string option)
    {
        var (exitCode, output, _) = await RunAsync(verb, "--help");

        Assert.AreEqual(0, exitCode);
        Assert.Contains(option, output);
    }

    [TestMethod]
    [DataRow("redrive", "Say what to send, in one way")]
    [DataRow("redrive --all --queue fetch-page", "Say what to send, in one way")]
    [DataRow("redrive --queue fetch", "--queue is one of fetch-page, classify-article, alerts, not 'fetch'.")]
    [DataRow("forget", "Give --url or --source.")]
    [DataRow("forget --url news", "'news' is not a web address")]
    [DataRow("failures --since yesterday", "A day is written 2026-03-31, not 'yesterday'.")]
    [DataRow("export --out no/such/folder/all.csv", "to write all.csv into.")]
    [DataRow("record import no-such.csv", "File does not exist: 'no-such.csv'.")]
    [DataRow("reclassify --parallel 0", "--parallel is a whole number from 1 to 64.")]
    [DataRow("reclassify --council Liecester --storage UseTests", "Did you mean Leicester")]
    [DataRow("forget --url https://news.example.org/known --storage UseTests", "Say --yes where nobody can be asked")]
    public async Task Wrong_usage_is_told_in_one_line_and_has_its_own_exit_code(string arguments, string expected)
    {
        var (exitCode, _, error) = await RunAsync(arguments.Split(' '));

        Assert.AreEqual(2, exitCode, error);
        Assert.Contains(expected, error);
    }

    [TestMethod]
    public async Task A_failure_is_listed_sent_again_and_then_marked()
    {
        await using var operations = await TestOperations.OpenAsync("Plymouth", TestContext.CancellationToken);
        var message = $"broken {Guid.NewGuid()}";
        await operations.Get<FailureStore>()
            .RecordAsync(new Failure(TestOperations.Day, QueueNames.ClassifyArticle, "It failed.", message), TestContext.CancellationToken);

        var failure = await FailureAsync(message);
        var redriven = await RunAsync("redrive", failure.GetProperty("id").GetString()!, "--json", "--storage", "UseTests");
        var after = await FailureAsync(message);

        Assert.AreEqual(0, redriven.ExitCode, redriven.Error);
        Assert.AreEqual(message, JsonDocument.Parse(redriven.Output).RootElement[0].GetProperty("message").GetString());
        Assert.IsFalse(failure.TryGetProperty("redrivenAt", out _));
        Assert.IsTrue(after.TryGetProperty("redrivenAt", out _));
    }

    [TestMethod]
    public async Task A_source_is_forgotten_and_the_same_again_finds_nothing()
    {
        await using var operations = await TestOperations.OpenAsync("Portsmouth", TestContext.CancellationToken);
        var source = $"Someone's News {Guid.NewGuid():N}";
        var article = await operations.StoreAsync("good", TestContext.CancellationToken, source: source);

        var dry = await RunAsync("forget", "--source", source, "--dry-run", "--json", "--storage", "UseTests");
        var kept = await operations.TracesAsync(article, TestContext.CancellationToken);
        var done = await RunAsync("forget", "--source", source, "--yes", "--storage", "UseTests");
        var again = await RunAsync("forget", "--source", source, "--yes", "--storage", "UseTests");

        Assert.AreEqual(article.ArticleId, JsonDocument.Parse(dry.Output).RootElement.GetProperty("articles")[0].GetProperty("articleId").GetString());
        Assert.IsGreaterThan(3, kept.Count);
        Assert.AreEqual(0, done.ExitCode, done.Error);
        Assert.ContainsSingle(await operations.TracesAsync(article, TestContext.CancellationToken));
        Assert.AreEqual(1, again.ExitCode);
    }

    [TestMethod]
    public async Task Status_and_reclassify_answer_programs_in_JSON()
    {
        await using var operations = await TestOperations.OpenAsync("Reading", TestContext.CancellationToken);
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);

        var status = await RunAsync("status", "--json", "--storage", "UseTests");
        var reclassified = await RunAsync("reclassify", "--council", "Reading", "--force", "--json", "--storage", "UseTests");

        Assert.AreEqual(QueueNames.All.Count, JsonDocument.Parse(status.Output).RootElement.GetProperty("queues").GetArrayLength());
        Assert.AreEqual(1, JsonDocument.Parse(reclassified.Output).RootElement.GetProperty("written").GetInt32(), reclassified.Error);
        Assert.IsNotEmpty(await operations.TracesAsync(article, TestContext.CancellationToken));
    }

    private async Task<JsonElement> FailureAsync(string message)
    {
        var (exitCode, output, error) = await RunAsync("failures", "--queue", QueueNames.ClassifyArticle, "--since", "2026-03-01", "--top", "1000", "--json",
            "--storage", "UseTests");
        Assert.AreEqual(0, exitCode, error);
        return JsonDocument.Parse(output).RootElement.EnumerateArray().Single(failure => failure.GetProperty("message").GetString() == message);
    }

    /// <summary>/dev/full takes nothing, as a full disk does.</summary>
    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    [DataRow("json")]
    [DataRow("jsonl")]
    [DataRow("csv")]
    public async Task An_export_that_meets_a_full_disk_says_so_and_leaves_the_file_before_it(string format)
    {
        await using var operations = await TestOperations.OpenAsync("Bristol", TestContext.CancellationToken);
        await operations.StoreAsync("good", TestContext.CancellationToken);
        var folder = Directory.CreateTempSubdirectory("newsingest-full-");
        var file = Path.Combine(folder.FullName, "all");
        await File.WriteAllTextAsync(file, "yesterday's", TestContext.CancellationToken);
        File.CreateSymbolicLink($"{file}.partial", "/dev/full");

        var (exitCode, _, error) = await RunAsync("export", "--format", format, "--out", file, "--storage", "UseTests");

        Assert.AreEqual(1, exitCode, error);
        Assert.Contains("No space left on device", error);
        Assert.HasCount(1, error.Trim().Split('\n'), error);
        Assert.AreEqual("yesterday's", await File.ReadAllTextAsync(file, TestContext.CancellationToken));
        Assert.HasCount(1, folder.GetFileSystemInfos());
        folder.Delete(recursive: true);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "newsingest.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument == "UseTests" ? await TestStorage.ConnectionStringAsync(TestContext.CancellationToken) : argument);

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.CancellationToken));
        await process.WaitForExitAsync(TestContext.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
