using System.Text.Json.Serialization;
using NewsIngest.Classification;

namespace NewsIngest.Operations.Reclassification;

/// <summary>What became of one article.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReclassificationOutcome>))]
public enum ReclassificationOutcome
{
    /// <summary>The present classifier reads something else in it.</summary>
    Changed,

    /// <summary>It reads the same.</summary>
    Same,

    /// <summary>It was read by this version before.</summary>
    AlreadyCurrent,

    /// <summary>Its page is not kept: the source's licence keeps facts only, or its time is over.</summary>
    NoPage,

    /// <summary>The stored page cannot be read, or holds no article: <see cref="ReclassifiedArticle.Problem"/> says why. It stays as it is.</summary>
    Unreadable,
}

/// <summary>One article as it stands and as the present classifier reads it.</summary>
/// <param name="KindBefore">Null for an article that had no kind yet.</param>
/// <param name="CouncilsAdded">Names of councils that were not seen in it before.</param>
/// <param name="Problem">One sentence; null unless the outcome is <see cref="ReclassificationOutcome.Unreadable"/>.</param>
public sealed record ReclassifiedArticle(
    string ArticleId,
    Uri Url,
    string? Title,
    ReclassificationOutcome Outcome,
    ArticleKind? KindBefore = null,
    ArticleKind? Kind = null,
    InspectionType? InspectionTypeBefore = null,
    InspectionType? InspectionType = null,
    IReadOnlyList<string>? CouncilsAdded = null,
    IReadOnlyList<string>? CouncilsRemoved = null,
    FindingChanges? Findings = null,
    string? Problem = null);
