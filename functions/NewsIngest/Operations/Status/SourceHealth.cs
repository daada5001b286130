using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Status;

/// <summary>One source of the list, and how it fares.</summary>
/// <param name="Kind">feed, index, sitemap or govukSearch.</param>
/// <param name="Interval">Between two polls, where the site asks for no longer one.</param>
/// <param name="Outcome">How its last poll ended; null before the first, and while storage does not answer.</param>
/// <param name="Detail">What went wrong, where something did.</param>
/// <param name="FailureStreak">Polls that failed since the last that worked.</param>
/// <param name="Found">Articles that it led to first, since it was set up.</param>
public sealed record SourceHealth(
    string Name,
    string Kind,
    Uri Url,
    bool Enabled,
    string? DisabledReason,
    TimeSpan Interval,
    string? Outcome,
    string? Detail,
    int FailureStreak,
    int Found,
    DateTimeOffset? LastPolled,
    DateTimeOffset? LastSucceeded,
    DateTimeOffset? NextPoll)
{
    /// <summary>Every source of the catalogue, in its order.</summary>
    /// <param name="states">Of those that were polled, by name; null while storage does not answer.</param>
    public static IReadOnlyList<SourceHealth> Of(SourceCatalog catalog, IReadOnlyDictionary<string, SourceState>? states) =>
        [.. catalog.Sources.Select(source => Of(source, states?.GetValueOrDefault(source.Name)))];

    private static SourceHealth Of(Source source, SourceState? state) => new(
        source.Name,
        source.Kind.Word(),
        source.Url,
        source.Enabled,
        source.DisabledReason,
        source.Interval,
        state?.Outcome?.Word(),
        state?.OutcomeDetail,
        state?.FailureStreak ?? 0,
        state?.Found ?? 0,
        state?.LastPolled,
        state?.LastSucceeded,
        state?.NextPoll);
}
