using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Cli.Commands;

/// <summary>A verb that answers a question with a page of items: a table for people, JSON or CSV for programs.</summary>
internal static class QuestionCommand
{
    public static Command Create<T>(
        string name,
        string description,
        CsvTable<T> csv,
        Func<StorageSession, Question, CancellationToken, Task<Page<T>>> ask,
        Action<Page<T>, Question> show)
    {
        var command = new Command(name, description);
        command.AddQuestion();
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            async session =>
            {
                var question = QuestionOptions.Read(parsed, session);
                var page = await ask(session, question, cancellationToken);
                Show(parsed, page, csv, QueryJson.Write, () => show(page, question));
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }

    /// <summary>Writes a page in the form that was asked for, and how to go on where it is not the last.</summary>
    public static void Show<T>(ParseResult parsed, Page<T> page, CsvTable<T> csv, Func<Page<T>, string> json, Action show)
    {
        if (parsed.GetValue(QuestionOptions.Json)) Output.Write(json(page) + "\n");
        else if (parsed.GetValue(QuestionOptions.Csv)) Output.Write(csv.Write(page.Items));
        else show();

        if (page.Continuation is { } token && !parsed.GetValue(QuestionOptions.Json))
            Console.Error.WriteLine($"There is more: --{QueryParameters.Continuation} {token}");
    }
}
