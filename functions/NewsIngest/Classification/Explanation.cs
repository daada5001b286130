using System.Text.Json.Serialization;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification;

/// <summary>A word or phrase that the classifier knows, and where it stands.</summary>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Start">Offset in UTF-16 units of <paramref name="Source"/>.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Source">Which text of the article the offsets count in.</param>
public sealed record ExplainedSpan(
    [property: JsonConverter(typeof(CamelCaseEnumConverter<SpanKind>))] SpanKind Kind, int Start, int Length, EvidenceSource Source);

/// <summary>A sign of whether the article tells a new judgement.</summary>
/// <param name="Name">Its name in the rules, such as <c>grade-in-title</c>.</param>
/// <param name="Weight">What it adds to the sum that decides; below 0 it speaks against.</param>
public sealed record ExplainedFact(string Name, double Weight);

/// <summary>An inspection that the article names.</summary>
/// <param name="Weight">How prominently: a title counts 5, the first paragraphs 3, later ones less, each time it is named; from 1 on it can be the
/// topic.</param>
public sealed record ExplainedInspection(InspectionType Type, double Weight);

/// <summary>Why a council is a subject or only mentioned.</summary>
/// <param name="Code">GSS code.</param>
/// <param name="Weight">How much the article has to do with it: its names, more in the title and the lead. 0 for one that is known only by a trust or a
/// successor.</param>
/// <param name="Share">Its weight as a share of the heaviest council's, 0 to 1.</param>
/// <param name="InTitle">It is named in the title.</param>
public sealed record ExplainedCouncil(string Code, string Name, CouncilRole Role, double Weight, double Share, bool InTitle);

/// <summary>A classification with what it was made from: for showing an article with its phrases coloured.</summary>
/// <param name="Classification">The same that <see cref="Classifier.Classify(NewsIngest.Extraction.Article)"/> gives.</param>
/// <param name="Spans">Names, grades, aspects, bodies and cues in the order of title, standfirst and text; function words and marks are left out.</param>
/// <param name="Councils">In the order of the classification's councils.</param>
/// <param name="Inspections">The inspections named, the most prominent first.</param>
/// <param name="JudgementSigns">What was weighed to tell whether a new judgement is the news.</param>
/// <param name="JudgementThreshold">The sum of the signs from which it is, unless the article is about a visit or no article.</param>
public sealed record Explanation(
    Classification Classification,
    IReadOnlyList<ExplainedSpan> Spans,
    IReadOnlyList<ExplainedCouncil> Councils,
    IReadOnlyList<ExplainedInspection> Inspections,
    IReadOnlyList<ExplainedFact> JudgementSigns,
    double JudgementThreshold);
