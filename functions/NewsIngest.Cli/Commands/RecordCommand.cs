using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Records;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest record</c> and <c>newsingest record import</c></summary>
internal static class RecordCommand
{
    public static Command Create()
    {
        var command = QuestionCommand.Create(
            "record",
            "The news held against Ofsted's record, contradictions first; the last year unless --since says otherwise",
            CsvTables.Record,
            (session, question, cancellationToken) => session.Get<RecordQueries>().PageAsync(question, cancellationToken),
            (page, _) => AnswerViews.Write(page));
        command.Add(Import());
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<FileInfo>("FILE") { Description = $"CSV with the columns {string.Join(", ", OutcomesCsv.Columns)}" }.AcceptExistingOnly();
        var command = new Command("import",
            "Uses a newer official record from now on, for every program on this storage") { file, StorageSession.StorageOption };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed, session => ImportAsync(session, parsed.GetRequiredValue(file), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> ImportAsync(StorageSession session, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.OpenRead();
            var edition = await session.Get<OfficialRecord>().ImportAsync(stream, cancellationToken);
            Console.WriteLine($"{edition.Outcomes.Count} inspections, to {edition.Until:yyyy-MM-dd}, are the record now.");
            return ExitCodes.Done;
        }
        catch (RecordFormatException exception)
        {
            foreach (var problem in exception.Problems) await Console.Error.WriteLineAsync($"{file.Name}: {problem}");
            await Console.Error.WriteLineAsync("Nothing was imported.");
            return ExitCodes.ProblemsFound;
        }
    }
}
