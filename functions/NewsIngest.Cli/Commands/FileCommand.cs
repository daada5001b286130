using System.CommandLine;
using NewsIngest.Cli.Files;
using NewsIngest.Extraction;

namespace NewsIngest.Cli.Commands;

/// <summary>What <c>extract</c> and <c>classify</c> share: files in, one answer out for each, in order; unless told otherwise a line of JSON.</summary>
internal static class FileCommand
{
    private static readonly Option<string?> Manifest = new("--manifest")
    {
        Description = "JSON lines {\"file\",\"url\"}: reads these files, and knows where each came from",
        HelpName = "M.jsonl",
    };

    public static Command Create(string name, string description, Func<ArticleFile, Article, string> line) => Create(name, description, _ => line);

    /// <param name="line">Chooses by the options what is written for each file.</param>
    /// <param name="options">Beside those that all such commands have.</param>
    public static Command Create(string name, string description, Func<ParseResult, Func<ArticleFile, Article, string>> line,
        params IReadOnlyList<Option> options)
    {
        var paths = new Argument<string[]>("FILE|DIR")
        {
            Description = "Saved pages, HTML or plain text (.gz too), or folders of them",
            Arity = ArgumentArity.ZeroOrMore
        };
        var command = new Command(name, description) { paths, Manifest };
        foreach (var option in options) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is not { Length: > 0 } && result.GetValue(Manifest) is null)
                result.AddError($"Name a file or a folder: newsingest {name} FILE…|DIR, or a list with --manifest.");
        });
        command.SetAction((parsed,
            cancellationToken) => Task.FromResult(Run(parsed.GetValue(paths) ?? [], parsed.GetValue(Manifest), line(parsed), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string? manifest, Func<ArticleFile, Article, string> line, CancellationToken cancellationToken)
    {
        IReadOnlyList<ArticleFile> files;
        try
        {
            files = ArticleFiles.Find(paths, manifest);
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCodes.WrongUsage;
        }

        var now = TimeProvider.System.GetUtcNow();
        var failed = 0;
        using var progress = new FileProgress(files.Count);
        var answers = files
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellationToken)
            .Select(file => (file, Answer: Answer(file, now, line)));
        // JSON is UTF-8 (RFC 8259, section 8.1), whatever the console's code page.
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        foreach (var (file, answer) in answers)
        {
            progress.Step();
            if (answer.Line is { } text) output.WriteLine(text);
            else
            {
                failed++;
                Console.Error.WriteLine($"{file.Name}: {answer.Problem}");
            }
        }

        return failed == 0 ? ExitCodes.Done : ExitCodes.ProblemsFound;
    }

    private static (string? Line, string? Problem) Answer(ArticleFile file, DateTimeOffset now, Func<ArticleFile, Article, string> line)
    {
        try
        {
            return (line(file, ArticleReader.Read(file, now)), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, $"not readable: {exception.Message}");
        }
    }
}
