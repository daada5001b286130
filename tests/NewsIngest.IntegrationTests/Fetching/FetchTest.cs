using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>A test of the fetcher against a server of its own.</summary>
public abstract class FetchTest : IAsyncDisposable
{
    private protected const string Page = "<!doctype html><title>Inspectors praise Anytown</title><p>Text.</p>";
    private protected const string Html = "Content-Type: text/html";

    private protected HostileServer Server { get; } = new();

    public required TestContext TestContext { get; init; }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<FetchedPage> FetchAsync(string path, Dictionary<string, string?>? settings = null)
    {
        await using var fetcher = new TestFetcher(settings);
        return await fetcher.FetchAsync(Server.Url(path), TestContext.CancellationToken);
    }
}
