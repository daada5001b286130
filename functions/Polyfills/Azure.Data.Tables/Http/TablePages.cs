namespace Azure.Data.Tables.Http;

/// <summary>
/// The pages of a query. An empty page that continues is no end: a page stops after 1,000 rows or five seconds of search.
/// </summary>
internal sealed class TablePages<T>(
    Func<string?, int?, CancellationToken, Task<Page<T>>> fetch, int? rowsPerPage, CancellationToken cancellation)
    : AsyncPageable<T>(cancellation)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var next = continuationToken;
        do
        {
            var page = await fetch(next, pageSizeHint ?? rowsPerPage, CancellationToken).ConfigureAwait(false);
            yield return page;
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }
}
