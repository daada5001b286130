namespace NewsIngest.Evaluation;

/// <summary>How well extraction and classification did on a labelled corpus.</summary>
/// <param name="Pages">How many pages were scored.</param>
/// <param name="Subjects">Over (page, council) for councils in the role of subject.</param>
/// <param name="Mentions">Over (page, council) for councils in the role of mentioned.</param>
/// <param name="Findings">Over (page, council, aspect, judgement, when).</param>
/// <param name="CurrentFindings">The same, findings that stand now alone.</param>
/// <param name="PreviousFindings">The same, superseded findings alone.</param>
/// <param name="CurrentOverall">The same, overall grades that stand now alone.</param>
/// <param name="Kind">Pages with the right kind, of those with a labelled kind.</param>
/// <param name="JudgementKind">Over pages of the kind <c>judgement</c>, among those with a labelled kind.</param>
/// <param name="InspectionType">Pages with the right inspection type; none where none is labelled is right.</param>
/// <param name="VisitTopics">Over (page, topic) on pages whose visit and its topics are labelled.</param>
/// <param name="VisitSequence">Pages with the right number of the visit, of those whose visit is labelled; none where none is labelled is right.</param>
/// <param name="ConfusersWithFinding">Pages without a labelled finding (Total) that were given one (Right counts the slips).</param>
/// <param name="Titles">Titles equal to the labelled one but for white space.</param>
/// <param name="Dates">Publication days equal to the labelled one.</param>
/// <param name="TextF1">Mean over pages of the F1 of four-word shingles against the labelled text, 0 to 1; null when no text is labelled.</param>
/// <param name="ExactPages">Pages whose kind, inspection type, subject councils and findings are all right.</param>
/// <param name="Calibration">Findings by stated confidence, lowest bucket first; empty buckets are left out.</param>
/// <param name="Mistakes">Every difference between label and result, in the order of the pages.</param>
public sealed record Scorecard(
    int Pages,
    Retrieval Subjects,
    Retrieval Mentions,
    Retrieval Findings,
    Retrieval CurrentFindings,
    Retrieval PreviousFindings,
    Retrieval CurrentOverall,
    Rate Kind,
    Retrieval JudgementKind,
    Rate InspectionType,
    Retrieval VisitTopics,
    Rate VisitSequence,
    Rate ConfusersWithFinding,
    Rate Titles,
    Rate Dates,
    double? TextF1,
    Rate ExactPages,
    IReadOnlyList<CalibrationBucket> Calibration,
    IReadOnlyList<Mistake> Mistakes);

/// <summary>How many of the findings with a confidence in [<paramref name="From"/>, <paramref name="To"/>) are right; the last bucket holds 1 too.</summary>
public sealed record CalibrationBucket(double From, double To, Rate Findings);

/// <summary>One difference between a page's label and its result.</summary>
/// <param name="Measure">What differs: <c>kind</c>, <c>inspectionType</c>, <c>visitTopic</c>, <c>visitSequence</c>, <c>subject</c>, <c>mentioned</c>,
/// <c>finding</c>, <c>title</c>, <c>published</c> or <c>text</c>.</param>
/// <param name="Expected">What the label says and the result lacks; empty when the result has something too much.</param>
/// <param name="Found">What the result says and the label lacks; empty when the result misses something.</param>
public sealed record Mistake(string File, string Measure, string Expected, string Found);
