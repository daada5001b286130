using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying;

/// <summary>One filter or paging parameter, under the name it has in the HTTP API and, after two dashes, on the command line.</summary>
/// <param name="Form">What stands for the value in a help text: "yyyy-MM-dd".</param>
/// <param name="Choices">The words that may stand there; empty where any may.</param>
public sealed record QueryParameter(string Name, string Description, string Form, IReadOnlyList<string> Choices);

/// <summary>The parameters that every question takes.</summary>
public static class QueryParameters
{
    public const string Top = "top";
    public const string Continuation = "continuation";

    /// <summary>What restricts an answer, in the order of help texts.</summary>
    public static IReadOnlyList<QueryParameter> Filters { get; } =
    [
        new("council", "Name, alias or GSS code of a council", "COUNCIL", []),
        new("region", "Region of England; not together with a council", "REGION", CouncilRegister.Default.Regions),
        new("judgement", "Articles that state this judgement", "JUDGEMENT", Words<Judgement>()),
        new("aspect", "Judgement area of the finding", "ASPECT", Words<Aspect>()),
        new("when", "Whether the finding stands now", "WHEN", Words<FindingTime>()),
        new("inspection", "Type of the inspection that the article is about", "TYPE", Words<InspectionType>()),
        new("kind", "What the article is", "KIND", Words<ArticleKind>()),
        new("source", "Name of the source", "NAME", []),
        new("since", "This day (UTC) or later", "yyyy-MM-dd", []),
        new("until", "This day (UTC) or earlier", "yyyy-MM-dd", []),
        new("text", "Words in the title or in the evidence, whatever their case", "TEXT", []),
    ];

    /// <summary>What says how much of the answer comes.</summary>
    public static IReadOnlyList<QueryParameter> Paging { get; } =
    [
        new(Top, "How many, newest first", "COUNT", []),
        new(Continuation, "Token of the page before: asks for the next", "TOKEN", []),
    ];

    private static IReadOnlyList<string> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => value.Word())];
}
