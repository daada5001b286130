using System.CommandLine;
using NewsIngest.Cli.Views;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Visits;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest visits</c></summary>
internal static class VisitsCommand
{
    public static Command Create() => QuestionCommand.Create(
        "visits",
        "Focused and monitoring visits, newest first, with topics and number",
        CsvTables.Visits,
        (session, question, cancellationToken) => session.Get<VisitQueries>().PageAsync(question, cancellationToken),
        (page, _) => AnswerViews.Write(page));
}
