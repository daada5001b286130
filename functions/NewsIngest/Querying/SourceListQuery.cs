using Azure;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>One source of the list, and how it fares.</summary>
/// <param name="Kind">feed, index, sitemap or govukSearch.</param>
/// <param name="Interval">Between two polls, where the site asks for no longer one.</param>
/// <param name="Outcome">How its last poll ended; null before the first, and while storage does not answer.</param>
public sealed record ListedSource(
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
    DateTimeOffset? NextPoll);

/// <param name="StorageProblem">Why nothing is known of the sources' health; null when it is.</param>
public sealed record SourceList(string? StorageProblem, IReadOnlyList<ListedSource> Sources);

/// <summary>Lists every source, with its health where storage answers.</summary>
public sealed class SourceListQuery(SourceCatalog catalog, SourceStore store)
{
    public async Task<SourceList> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new(null, Join(await store.ReadAllAsync(cancellationToken)));
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            return new(HealthQuery.StorageProblem(exception), Join(new Dictionary<string, SourceState>()));
        }
    }

    /// <summary>The list alone, for when there is no storage to ask.</summary>
    public SourceList WithoutHealth(string why) => new(why, Join(new Dictionary<string, SourceState>()));

    private IReadOnlyList<ListedSource> Join(IReadOnlyDictionary<string, SourceState> states) =>
        [.. catalog.Sources.Select(source => Describe(source, states.GetValueOrDefault(source.Name)))];

    private static ListedSource Describe(Source source, SourceState? state) => new(
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
