using System.CommandLine;
using NewsIngest.Classification;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Querying;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest query</c></summary>
internal static class QueryCommand
{
    private const int DefaultCount = 20;
    private const int MostCount = 10_000;

    public static Command Create()
    {
        // The names are those of the HTTP API; QueryReader checks the words and says what may stand there.
        Option<string?>[] options =
        [
            new("--council") { Description = "Name, alias or GSS code", HelpName = "COUNCIL" },
            new("--judgement") { Description = EnumWord.Choices<Judgement>(), HelpName = "JUDGEMENT" },
            new("--when") { Description = EnumWord.Choices<FindingTime>(), HelpName = "WHEN" },
            new("--source") { Description = "Name of the source", HelpName = "NAME" },
            new("--since") { Description = "This day or later", HelpName = "yyyy-MM-dd" },
            new("--until") { Description = "This day or earlier", HelpName = "yyyy-MM-dd" },
            new("--top") { Description = $"So many, newest first; {DefaultCount} unless told", HelpName = "COUNT" },
        ];
        var json = new Option<bool>("--json") { Description = "For programs: a JSON array, as GET /api/classifications answers" };
        var command = new Command("query", "Stored classifications, newest first: by council, judgement, date, source") { json, StorageSession.StorageOption };
        foreach (var option in options) command.Add(option);

        command.SetAction((parsed, cancellationToken) =>
        {
            var parameters = options
                .Where(option => parsed.GetValue(option) is not null)
                .ToDictionary(option => option.Name.TrimStart('-'), option => parsed.GetValue(option)!, StringComparer.OrdinalIgnoreCase);
            return StorageSession.RunAsync(parsed, session => RunAsync(session, parameters, parsed.GetValue(json), cancellationToken), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(StorageSession session, IReadOnlyDictionary<string, string> parameters, bool json, CancellationToken cancellationToken)
    {
        var question = session.Get<QueryReader>().Read(parameters, DefaultCount, MostCount);
        var page = await session.Get<ClassificationQueries>().PageAsync(question, cancellationToken);
        if (json) Console.WriteLine(QueryJson.Write(page));
        else ClassificationView.Write(page.Items, question.Filter);
        return ExitCodes.Done;
    }
}
