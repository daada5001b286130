namespace NewsIngest.Fetching;

/// <summary>Fetches one page as a polite and careful guest: robots.txt, limits and address checks included.</summary>
public interface IPageFetcher
{
    /// <summary>Whatever the web does ends in an outcome of the page.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken);
}
