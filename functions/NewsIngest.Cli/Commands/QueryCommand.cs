using System.CommandLine;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest query</c></summary>
internal static class QueryCommand
{
    public static Command Create() => QuestionCommand.Create(
        "query",
        "Stored classifications, newest first, with the sentences that prove them",
        CsvTables.Classifications,
        (session, question, cancellationToken) => session.Get<ClassificationQueries>().PageAsync(question, cancellationToken),
        (page, question) => ClassificationView.Write(page.Items, question.Filter));
}
