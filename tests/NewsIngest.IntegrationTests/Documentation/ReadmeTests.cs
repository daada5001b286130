using System.Net;
using System.Text.RegularExpressions;
using NewsIngest.Cli.Views;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.Documentation;

/// <summary>README's commands, run as a newcomer runs them: the demo first, then everything that asks it.</summary>
[TestClass]
public sealed partial class ReadmeTests
{
    private const string DemoCommand = "dotnet run --project functions/NewsIngest.Functions -- --demo";

    /// <summary>What README tells to type that no test can: this very run, a run over the real web, and what needs a subscription.</summary>
    private static readonly string[] NotRun = ["dotnet test", "dotnet run --project functions/NewsIngest.Functions", "azd "];

    private static RunningProgram _demo = null!;
    private static string _storage = null!;
    private static string _key = null!;
    private static Uri _address = null!;

    public required TestContext TestContext { get; init; }

    public static IEnumerable<object[]> Verbs =>
        Commands.Where(line => line.StartsWith("newsingest ", StringComparison.Ordinal)).Select(line => new object[] { line });

    /// <summary>Those that stand side by side in the table of commands.</summary>
    public static IEnumerable<object[]> Questions => Question.Match(Readme).Groups["verb"].Captures.Select(verb => new object[] { verb.Value });

    public static IEnumerable<object[]> Requests =>
        Commands.Where(line => line.StartsWith("GET ", StringComparison.Ordinal)).Select(line => new object[] { line["GET ".Length..].Split("  ")[0] });

    [ClassInitialize]
    public static async Task StartTheDemoAsync(TestContext context)
    {
        _demo = RunningProgram.Start("functions/NewsIngest.Functions", "NewsIngest.Functions.dll", ["--demo", "--port", "0"]);
        var guide = await _demo.UntilAsync("Ctrl+C stops.", context.CancellationToken);
        _storage = Storage.Match(guide).Groups[1].Value;
        _key = Key.Match(guide).Groups[1].Value;
        _address = new Uri(Dashboard.Match(guide).Groups[1].Value);
    }

    [ClassCleanup]
    public static async Task StopTheDemoAsync(TestContext context)
    {
        var exitCode = await _demo.InterruptAsync(context.CancellationToken);
        await _demo.DisposeAsync();
        Assert.AreEqual(0, exitCode, _demo.Output);
    }

    [TestMethod]
    public void Every_command_is_one_that_a_test_runs_or_says_why_not()
    {
        Assert.Contains(DemoCommand, Commands);
        var unknown = Commands.Where(line =>
            line != DemoCommand && !line.StartsWith("newsingest ", StringComparison.Ordinal) && !line.StartsWith("GET ", StringComparison.Ordinal)
            && !NotRun.Any(beginning => line == beginning.TrimEnd() || line.StartsWith(beginning, StringComparison.Ordinal)));

        Assert.AreEqual("", string.Join('\n', unknown));
    }

    [TestMethod]
    public void The_demo_shows_findings_with_their_sentences() => Assert.MatchesRegex("current: \".+\"", _demo.Output);

    [TestMethod]
    [DynamicData(nameof(Verbs))]
    public async Task The_verb_answers(string line)
    {
        var arguments = Words.Matches(line).Select(word => word.Value.Trim('"')).Skip(1).ToList();
        if (!ReadsFiles.IsMatch(line)) arguments.AddRange(["--storage", _storage]);
        await using var program = RunningProgram.Start("functions/NewsIngest.Cli", "newsingest.dll", arguments);

        Assert.AreEqual(0, await program.ExitAsync(TestContext.CancellationToken), program.Output);
        Assert.AreNotEqual("", program.Output.Trim());
        Assert.DoesNotContain(NoAnswer.Text, program.Output);
    }

    [TestMethod]
    [DynamicData(nameof(Questions))]
    public Task The_question_has_an_answer_in_the_demo(string verb) => The_verb_answers($"newsingest {verb}");

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public async Task The_request_is_answered(string path)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-functions-key", _key);
        using var answer = await client.GetAsync(new Uri(_address, path), TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode, path);
        var body = await answer.Content.ReadAsStringAsync(TestContext.CancellationToken);
        Assert.AreNotEqual("", body);
        Assert.DoesNotMatchRegex(NoItems, body);
    }

    private static string Readme { get; } = File.ReadAllText(Path.Combine(RepositoryFolder.Find(), "README.md"));

    /// <summary>The lines of README's blocks of commands: those without a language.</summary>
    private static IReadOnlyList<string> Commands { get; } =
    [
        .. Blocks.Matches(Readme)
            .Where(block => block.Groups["language"].Length == 0)
            .SelectMany(block => block.Groups["lines"].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];

    [GeneratedRegex("^```(?<language>\\w*)\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks { get; }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"`newsingest (?:(?<verb>[a-z]+)\\?\|?)+ \[filters\]")]
    private static partial Regex Question { get; }

    [GeneratedRegex("\"items\":\\s*\\[\\s*\\]")]
    private static partial Regex NoItems { get; }

    [GeneratedRegex("^newsingest (extract|classify|evaluate) ")]
    private static partial Regex ReadsFiles { get; }

    [GeneratedRegex("--storage \"([^\"]+)\"")]
    private static partial Regex Storage { get; }

    [GeneratedRegex("standing\\?council=Leicester&code=(\\S+)")]
    private static partial Regex Key { get; }

    [GeneratedRegex("the dashboard +(http\\S+)")]
    private static partial Regex Dashboard { get; }
}
