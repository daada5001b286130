using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.Operations;

/// <summary>
/// Removes pages that were kept longer than <see cref="PipelineOptions.RetentionDays"/>. What was read in them stays: facts, sentences, history.
/// One run looks at a bounded number of pages and goes on where the last left off.
/// </summary>
public sealed partial class PageRetention(
    PageStore pages, ArticleStore articles, RunStore runs, IOptions<PipelineOptions> options, TimeProvider time, ILogger<PageRetention> logger)
{
    private const string Work = "retention";

    /// <summary>One listing brings at most this many names.</summary>
    internal const int PagesListed = 5_000;

    /// <summary>A function has ten minutes, and a removal takes three calls.</summary>
    internal const int MostRemoved = 1_000;

    /// <returns>How many pages were removed; none without a setting.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.RetentionDays is not { } days) return 0;

        var keptSince = time.GetUtcNow() - TimeSpan.FromDays(days);
        var (listed, next) = await pages.ListAsync(await runs.ProgressAsync(Work, cancellationToken), PagesListed, cancellationToken);
        var old = listed.Where(page => page.SavedAt < keptSince && !RevisionHistory.IsKept(page.Name)).Select(page => page.Name).ToList();
        foreach (var page in old.Take(MostRemoved)) await RemoveAsync(page, cancellationToken);

        // With more than one run's work in this listing, the next run lists it again.
        if (old.Count <= MostRemoved) await runs.SaveProgressAsync(Work, next, cancellationToken);
        var removed = Math.Min(old.Count, MostRemoved);
        if (removed > 0) Log.Removed(logger, removed, days);
        return removed;
    }

    /// <summary>The row first: cut off between the two, the page is listed and removed another time.</summary>
    private async Task RemoveAsync(string page, CancellationToken cancellationToken)
    {
        if (ArticleId.TryParse(page.Split('/')[0], out var id)
            && await articles.FindOwnAsync(id, cancellationToken) is { } article
            && article.Revisions?.Any(revision => revision.Page == page) == true)
            await articles.ChangeAsync(article, row => row with { Revisions = Without(page, row.Revisions) }, cancellationToken);

        await pages.DeleteAsync(page, cancellationToken);
    }

    private static IReadOnlyList<Revision>? Without(string page, IReadOnlyList<Revision>? revisions) =>
        revisions is null ? null : [.. revisions.Select(revision => revision.Page == page ? revision with { Page = null } : revision)];

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Removed {Pages} pages that were kept longer than {Days} days.")]
        public static partial void Removed(ILogger logger, int pages, int days);
    }
}
