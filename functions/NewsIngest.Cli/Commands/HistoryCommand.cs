using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest history</c></summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var council = new Argument<string>("COUNCIL") { Description = "Name, alias or GSS code; councils that were abolished or are to come too" };
        var command = new Command("history", "A council's inspections and news through all reorganisation, newest first") { council };
        command.AddQuestion("council", "region");
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            async session =>
            {
                var question = QuestionOptions.Read(parsed, session);
                var found = session.Get<QueryReader>().CouncilOf(parsed.GetRequiredValue(council));
                var history = await session.Get<HistoryQueries>().ReadAsync(found, question, cancellationToken);
                QuestionCommand.Show(parsed, history.Entries, CsvTables.History, _ => QueryJson.Write(history), () => AnswerViews.Write(history));
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }
}
