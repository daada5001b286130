using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest article</c></summary>
internal static class ArticleCommand
{
    public static Command Create()
    {
        var article = new Argument<string>("ID|URL") { Description = "Id of the article, or one of its web addresses" };
        var command = new Command("article", "One article: how it was fetched, its revisions, and what it says with evidence and rules")
        {
            article, QuestionOptions.Json, StorageSession.StorageOption,
        };
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            async session =>
            {
                if (await session.Get<ArticleQueries>().FindAsync(parsed.GetRequiredValue(article), cancellationToken) is not { } found)
                {
                    await Console.Error.WriteLineAsync("No such article is known.");
                    return ExitCodes.ProblemsFound;
                }

                if (parsed.GetValue(QuestionOptions.Json)) Output.Write(QueryJson.Write(found) + "\n");
                else ArticleView.Write(found);
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }
}
