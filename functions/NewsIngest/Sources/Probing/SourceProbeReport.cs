namespace NewsIngest.Sources.Probing;

/// <summary>What a poll of one address would find now.</summary>
/// <param name="Source">The source's name in sources.json; null for an address that stands in no list.</param>
/// <param name="Kind">As configured, else as detected; null when nothing came that could be read.</param>
/// <param name="Steps">What was done, in order, and how each step ended.</param>
/// <param name="Links">Every link that the list announces, in its order.</param>
/// <param name="Problems">Plain sentences: what could not be read.</param>
public sealed record SourceProbeReport(
    string? Source,
    Uri Url,
    SourceKind? Kind,
    IReadOnlyList<ProbeStep> Steps,
    IReadOnlyList<ListedLink> Links,
    IReadOnlyList<string> Problems)
{
    /// <summary>A poll would bring at least one link, whatever the filters then say.</summary>
    public bool IsUsable => Links.Count > 0;
}

/// <param name="Name">What was looked at: robots, redirect, answer, cache, charset, kind, listing, interval.</param>
/// <param name="Outcome">A word for programs.</param>
/// <param name="Detail">A sentence or the figures behind the word; null when the word says all.</param>
public sealed record ProbeStep(string Name, string Outcome, string? Detail = null);
