using NewsIngest.Querying;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Councils;

/// <summary>What is known of one council.</summary>
/// <param name="Stories">Its articles by event, the newest first; each event's articles newest first.</param>
internal sealed record CouncilPage(CouncilHistory History, IReadOnlyList<StandingEntry> Standing, IReadOnlyList<IReadOnlyList<ClassifiedArticle>> Stories,
    DateOnly Today);

/// <summary>
/// Reads one partition of Standing and the partitions of ClassificationsByCouncil of the council and of those that it replaced, both at once.
/// </summary>
internal sealed class CouncilPageQuery(HistoryQueries history, StandingQueries standing, TimeProvider time)
{
    /// <exception cref="QueryException">The question is not usable.</exception>
    public async Task<CouncilPage> ReadAsync(Council council, Question question, CancellationToken cancellationToken)
    {
        var standingNow = standing.ReadAsync(new ClassificationQuery(council.Code), cancellationToken);
        var told = await history.ReadAsync(council, question, cancellationToken);
        var stories = await told.Entries.Items.Select(entry => entry.Article).OfType<ClassifiedArticle>().ToAsyncEnumerable()
            .GroupAsync(StoryQueries.AreOneEvent, cancellationToken).ToListAsync(cancellationToken);
        return new CouncilPage(told, await standingNow, stories, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }
}
