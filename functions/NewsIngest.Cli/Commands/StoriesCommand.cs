using System.CommandLine;
using NewsIngest.Cli.Views;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Stories;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest stories</c></summary>
internal static class StoriesCommand
{
    public static Command Create() => QuestionCommand.Create(
        "stories",
        "Articles about one event, put together: who had it first, and the lag of the others",
        CsvTables.Stories,
        (session, question, cancellationToken) => session.Get<StoryQueries>().PageAsync(question, cancellationToken),
        (page, _) => AnswerViews.Write(page));
}
