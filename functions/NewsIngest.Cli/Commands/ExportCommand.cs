using System.CommandLine;
using System.Text;
using NewsIngest.Cli.Storage;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Storage;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest export</c></summary>
internal static class ExportCommand
{
    private static readonly Option<string> Format = new("--format")
    {
        Description = "json (one array), jsonl (one object a line) or csv",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "jsonl",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "File to write; the standard output unless told. It appears when it is complete",
        HelpName = "FILE"
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("json", "jsonl", "csv");
        Out.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } path && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder
                && !Directory.Exists(folder))
                result.AddError($"There is no folder '{folder}' to write {Path.GetFileName(path)} into.");
        });
        var command = new Command("export",
            "Every stored classification that matches, newest first, written as it is read") { Format, Out, StorageSession.StorageOption };
        foreach (var filter in QuestionOptions.Filters) command.Add(filter);
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed, session => RunAsync(session, parsed, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, ParseResult parsed, CancellationToken cancellationToken)
    {
        var articles = session.Get<ClassificationQueries>().FindAsync(QuestionOptions.Read(parsed, session).Filter, cancellationToken);
        var format = parsed.GetRequiredValue(Format);
        if (parsed.GetValue(Out) is not { } path)
        {
            await using var output = Console.OpenStandardOutput();
            await WriteAsync(articles, format, output, cancellationToken);
            return ExitCodes.Done;
        }

        // What stops half-way leaves no file that looks complete.
        var partial = $"{path}.partial";
        int count;
        try
        {
            await using (var file = File.Create(partial)) count = await WriteAsync(articles, format, file, cancellationToken);
            File.Move(partial, path, overwrite: true);
        }
        catch (IOException)
        {
            // On a full disk it would keep the room that somebody is about to look for.
            File.Delete(partial);
            throw;
        }

        await Console.Error.WriteLineAsync($"{count} classifications are in {path}.");
        return ExitCodes.Done;
    }

    private static async Task<int> WriteAsync(IAsyncEnumerable<ClassifiedArticle> articles, string format, Stream stream, CancellationToken cancellationToken)
    {
        if (format == "csv") return await CsvTables.Classifications.WriteAsync(articles, stream, cancellationToken);

        var array = format == "json";
        var count = 0;
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (array) await text.WriteAsync('[');
        await foreach (var article in articles.WithCancellation(cancellationToken))
        {
            if (array) await text.WriteLineAsync(count == 0 ? "" : ",");
            await text.WriteAsync(QueryJson.Write(article));
            if (!array) await text.WriteLineAsync();
            count++;
        }

        if (array) await text.WriteLineAsync("\n]");
        return count;
    }
}
