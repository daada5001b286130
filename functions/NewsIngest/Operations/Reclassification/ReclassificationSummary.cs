namespace NewsIngest.Operations.Reclassification;

/// <summary>What a reclassification came to.</summary>
/// <param name="Version">The classifier's.</param>
/// <param name="Written">Articles whose new reading stands in every table; less than all that were compared when it was a dry run or was stopped.</param>
/// <param name="Articles">Those that change, and those that could not be read.</param>
public sealed record ReclassificationSummary(
    bool DryRun,
    string Version,
    int Changed,
    int Same,
    int AlreadyCurrent,
    int NoPage,
    int Unreadable,
    int Written,
    int FindingsAdded,
    int FindingsRemoved,
    int FindingsAltered,
    IReadOnlyList<ReclassifiedArticle> Articles);
