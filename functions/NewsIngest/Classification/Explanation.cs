using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification;

/// <summary>A word or phrase that the classifier knows, and where it stands.</summary>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Start">Offset in UTF-16 units of <paramref name="Source"/>.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Source">Which text of the article the offsets count in.</param>
public sealed record ExplainedSpan(SpanKind Kind, int Start, int Length, EvidenceSource Source);

/// <summary>A classification with what it was made from: for showing an article with its phrases coloured.</summary>
/// <param name="Classification">The same that <see cref="Classifier.Classify(NewsIngest.Extraction.Article)"/> gives.</param>
/// <param name="Spans">Names, grades, aspects, bodies and cues in the order of title, standfirst and text; function words and marks are left out.</param>
public sealed record Explanation(Classification Classification, IReadOnlyList<ExplainedSpan> Spans);
