namespace NewsIngest.Operations.Reclassification;

/// <summary>Which stored articles are read again, and how.</summary>
/// <param name="CouncilCode">Articles that name this council now. One that the present classifier would be the first to find it in is not among them.</param>
/// <param name="Since">Articles filed under this day (UTC) or later.</param>
/// <param name="DryRun">Nothing is written.</param>
/// <param name="EvenIfCurrent">Also articles that the present version has read already.</param>
/// <param name="Parallel">How many articles are read at once, 1 to 64.</param>
public sealed record ReclassificationRequest(
    string? CouncilCode = null, DateOnly? Since = null, bool DryRun = false, bool EvenIfCurrent = false, int Parallel = 4);
