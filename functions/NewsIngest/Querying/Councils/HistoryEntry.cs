using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Councils;

/// <summary>What a line of a council's history is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<HistoryKind>))]
public enum HistoryKind
{
    /// <summary>A graded inspection from the official record.</summary>
    Inspection,

    /// <summary>An article in the news.</summary>
    Article,

    /// <summary>A council began or ended.</summary>
    Reorganisation,
}

/// <summary>One line of a council's history.</summary>
/// <param name="CouncilCode">The council that it was about then: the one asked for, or one that it replaced.</param>
/// <param name="IsPredecessor">It was about a council that the one asked for replaced in whole or in part: history, not a grade of this council.</param>
/// <param name="Summary">One line for people.</param>
/// <param name="Framework">Of an inspection.</param>
/// <param name="Grades">Of an inspection, by aspect.</param>
/// <param name="Article">Of the news.</param>
public sealed record HistoryEntry(
    DateOnly Day,
    HistoryKind Kind,
    string CouncilCode,
    string CouncilName,
    bool IsPredecessor,
    string Summary,
    InspectionType? Framework,
    IReadOnlyDictionary<Aspect, Judgement>? Grades,
    ClassifiedArticle? Article);

/// <summary>A council and what happened to it, newest first.</summary>
/// <param name="Notes">Sentences about codes and reorganisation that a reader of the lines must know.</param>
public sealed record CouncilHistory(
    Council Council, IReadOnlyList<Council> Predecessors, IReadOnlyList<Council> Successors, IReadOnlyList<string> Notes, Page<HistoryEntry> Entries);
