using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Querying;

namespace NewsIngest.Cli.Commands;

/// <summary>The options of every verb that asks a question: the names and meanings are those of the HTTP API.</summary>
internal static class QuestionOptions
{
    private const int DefaultCount = 20;
    private const int MostCount = 10_000;

    public static IReadOnlyList<Option<string?>> Filters { get; } = [.. QueryParameters.Filters.Select(Create)];

    public static IReadOnlyList<Option<string?>> Paging { get; } =
    [
        new($"--{QueryParameters.Top}") { Description = $"How many; {DefaultCount} unless told, at most {MostCount}", HelpName = "COUNT" },
        Create(QueryParameters.Paging.First(parameter => parameter.Name == QueryParameters.Continuation)),
    ];

    public static Option<bool> Json { get; } = new("--json") { Description = "For programs: JSON, as the HTTP API answers" };

    public static Option<bool> Csv { get; } = new("--csv") { Description = "For spreadsheets: CSV, safe to open" };

    /// <param name="without">Filters that the verb has no use for.</param>
    public static void AddQuestion(this Command command, params IReadOnlyCollection<string> without)
    {
        foreach (var option in Filters.Where(option => !without.Contains(option.Name.TrimStart('-'))).Concat(Paging)) command.Add(option);
        command.Add(Json);
        command.Add(Csv);
        command.Add(StorageSession.StorageOption);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Json) && result.GetValue(Csv)) result.AddError("Give --json or --csv, not both.");
        });
    }

    /// <exception cref="QueryException">A value is not usable.</exception>
    public static Question Read(ParseResult parsed, StorageSession session)
    {
        var parameters = Filters.Concat(Paging)
            .Where(option => parsed.GetValue(option) is not null)
            .ToDictionary(option => option.Name.TrimStart('-'), option => parsed.GetValue(option)!, StringComparer.OrdinalIgnoreCase);
        return session.Get<QueryReader>().Read(parameters, DefaultCount, MostCount);
    }

    private static Option<string?> Create(QueryParameter parameter) => new($"--{parameter.Name}")
    {
        Description = parameter.Choices.Count > 0 ? $"{parameter.Description}: {string.Join(", ", parameter.Choices)}" : parameter.Description,
        HelpName = parameter.Form,
    };
}
