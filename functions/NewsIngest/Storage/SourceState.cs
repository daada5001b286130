using Azure;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>What polling has learned about one source: its row of table Sources.</summary>
/// <param name="NextPoll">It is due from then on.</param>
/// <param name="Seen">Ids of the articles that its list showed last time, so that an unchanged list costs nothing.</param>
/// <param name="FailureStreak">Polls that failed since the last that worked.</param>
/// <param name="MinimumInterval">The time between polls that the list itself asked for when it was read last (RSS ttl, sy:updatePeriod).</param>
/// <param name="Found">Articles that it led to first, since it was set up.</param>
/// <param name="Version">ETag of the row as it was read; the default for a new one.</param>
public sealed record SourceState(
    string Name,
    DateTimeOffset? NextPoll = null,
    DateTimeOffset? LastPolled = null,
    DateTimeOffset? LastSucceeded = null,
    FetchOutcome? Outcome = null,
    string? OutcomeDetail = null,
    int FailureStreak = 0,
    int Found = 0,
    string? ETag = null,
    string? LastModified = null,
    IReadOnlyList<string>? Seen = null,
    TimeSpan? MinimumInterval = null,
    ETag Version = default)
{
    /// <summary>Its time has come; or it was set by a clock that was ahead.</summary>
    internal bool IsDue(DateTimeOffset now) => NextPoll is null || NextPoll <= now || LastPolled?.IsAhead(now) == true;
}
