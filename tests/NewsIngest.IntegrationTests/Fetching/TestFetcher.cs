using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>The fetcher as the product sets it up, with short times, and with this machine's own servers allowed.</summary>
internal sealed class TestFetcher : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="settings">Settings of section "Fetching" that differ from the test's usual ones.</param>
    public TestFetcher(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null)
    {
        Dictionary<string, string?> all = new()
        {
            ["AllowLoopback"] = "true",
            ["Contact"] = "https://example.org/newsingest",
            ["ConnectTimeout"] = "00:00:05",
            ["HeaderTimeout"] = "00:00:05",
            ["AttemptTimeout"] = "00:00:10",
            ["TotalTimeout"] = "00:00:20",
            ["MaxRetries"] = "0",
            ["RetryDelay"] = "00:00:00.010",
            ["BreakAfterAnswers"] = "100",
        };
        foreach (var (name, value) in settings ?? []) all[name] = value;

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all.Select(setting => KeyValuePair.Create($"Fetching:{setting.Key}",
            setting.Value)))
            .Build();
        var services = new ServiceCollection().AddLogging();
        configure?.Invoke(services);
        _services = services.AddFetching(configuration).BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<FetchedPage> FetchAsync(Uri url, CancellationToken cancellationToken) => FetchAsync(new FetchRequest(url), cancellationToken);

    public Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
        Get<IPageFetcher>().FetchAsync(request, cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
