using System.CommandLine;
using NewsIngest.Cli.Views;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest changes</c></summary>
internal static class ChangesCommand
{
    public static Command Create() => QuestionCommand.Create(
        "changes",
        "Who moved up or down, newest first; in the last year unless --since says otherwise",
        CsvTables.Changes,
        (session, question, cancellationToken) => session.Get<ChangeQueries>().PageAsync(question, cancellationToken),
        (page, _) => AnswerViews.Write(page));
}
