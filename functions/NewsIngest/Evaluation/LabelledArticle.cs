using NewsIngest.Classification;

namespace NewsIngest.Evaluation;

/// <summary>What careful readers agree that a page of the corpus says: one line of <c>labels.jsonl</c>.</summary>
/// <param name="File">File name of the page, beside <c>labels.jsonl</c>.</param>
/// <param name="Title">The headline; null when it is not to be scored.</param>
/// <param name="Published">The day that the page gives; null when it is not to be scored.</param>
/// <param name="Text">The article proper, paragraphs parted by '\n'; null when it is not to be scored.</param>
/// <param name="Kind">Null when it is not to be scored.</param>
/// <param name="InspectionType">The inspection that the article is about; null when there is none.</param>
public sealed record LabelledArticle(
    string File,
    string? Url,
    string? Title,
    DateOnly? Published,
    string? Text,
    ArticleKind? Kind,
    InspectionType? InspectionType,
    IReadOnlyList<LabelledCouncil> Councils,
    IReadOnlyList<LabelledFinding> Findings);

/// <param name="Code">GSS code.</param>
public sealed record LabelledCouncil(string Code, string Name, CouncilRole Role);

/// <param name="CouncilCode">GSS code.</param>
public sealed record LabelledFinding(string CouncilCode, Aspect Aspect, Judgement Judgement, FindingTime When);
