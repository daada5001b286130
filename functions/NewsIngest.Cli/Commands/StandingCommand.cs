using System.CommandLine;
using NewsIngest.Cli.Views;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Standings;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest standing</c></summary>
internal static class StandingCommand
{
    public static Command Create() => QuestionCommand.Create(
        "standing",
        "Each council's grade by aspect now: since when, and whether news, record or both say so",
        CsvTables.Standing,
        (session, question, cancellationToken) => session.Get<StandingQueries>().PageAsync(question, cancellationToken),
        (page, _) => AnswerViews.Write(page));
}
