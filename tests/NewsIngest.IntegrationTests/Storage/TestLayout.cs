using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Storage;

/// <summary>The product's tables, queues and container in the test run's Azurite. Tests share them, so each uses keys of its own.</summary>
internal static class TestLayout
{
    public static async Task<StorageLayout> OpenAsync(CancellationToken cancellationToken) =>
        new(StorageClients.FromConnectionString(await TestStorage.ConnectionStringAsync(cancellationToken)));

    /// <summary>An article that no other test has.</summary>
    public static Uri NewUrl() => new($"https://news.example.org/{Guid.NewGuid():N}");
}
