using NewsIngest.Classification;

namespace NewsIngest.Evaluation;

/// <summary>What careful readers agree that a page of the corpus says: one line of <c>labels.jsonl</c>.</summary>
/// <param name="File">File name of the page, beside <c>labels.jsonl</c>.</param>
/// <param name="Title">The headline; null when it is not to be scored.</param>
/// <param name="Published">The day that the page gives; null when it is not to be scored.</param>
/// <param name="Text">The article proper, paragraphs parted by '\n'; null when it is not to be scored.</param>
/// <param name="Kind">Null when it is not to be scored.</param>
/// <param name="InspectionType">The inspection that the article is about; null when there is none.</param>
/// <param name="Visit">The visit that the article reports; null when it is not to be scored.</param>
public sealed record LabelledArticle(
    string File,
    string? Url,
    string? Title,
    DateOnly? Published,
    string? Text,
    ArticleKind? Kind,
    InspectionType? InspectionType,
    IReadOnlyList<LabelledCouncil> Councils,
    IReadOnlyList<LabelledFinding> Findings,
    LabelledVisit? Visit = null);

/// <param name="Code">GSS code.</param>
public sealed record LabelledCouncil(string Code, string Name, CouncilRole Role);

/// <param name="CouncilCode">GSS code.</param>
public sealed record LabelledFinding(string CouncilCode, Aspect Aspect, Judgement Judgement, FindingTime When);

/// <summary>What a focused or monitoring visit looked at, and which of several it was.</summary>
/// <param name="Topics">Null when they are not to be scored: careful readers could differ.</param>
/// <param name="Sequence">Null when the article does not count its visits, or tells of several councils' visits.</param>
public sealed record LabelledVisit(IReadOnlySet<VisitTopic>? Topics, int? Sequence);
