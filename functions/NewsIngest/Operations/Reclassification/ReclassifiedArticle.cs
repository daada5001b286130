using System.Text.Json.Serialization;
using NewsIngest.Classification;

namespace NewsIngest.Operations.Reclassification;

/// <summary>Which stored articles are read again, and how.</summary>
/// <param name="CouncilCode">Articles that name this council now. One that the present classifier would be the first to find it in is not among them.</param>
/// <param name="Since">Articles filed under this day (UTC) or later.</param>
/// <param name="DryRun">Nothing is written.</param>
/// <param name="EvenIfCurrent">Also articles that the present version has read already.</param>
/// <param name="Parallel">How many articles are read at once, 1 to 64.</param>
public sealed record ReclassificationRequest(
    string? CouncilCode = null, DateOnly? Since = null, bool DryRun = false, bool EvenIfCurrent = false, int Parallel = 4);

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

/// <summary>Follows a reclassification. Calls come from several threads, one at a time.</summary>
public interface IReclassificationProgress
{
    /// <summary>An article was compared; if it is to be written, it is not yet.</summary>
    void Compared(ReclassifiedArticle article);

    /// <summary>An article's new reading stands in every table.</summary>
    void Written(ReclassifiedArticle article);

    /// <summary>So many of the parts that the work is divided into are through.</summary>
    void Through(int parts, int all);
}
