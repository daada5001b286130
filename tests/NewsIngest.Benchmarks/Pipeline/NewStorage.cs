using NewsIngest.LocalHost.Emulation;
using NewsIngest.TestSupport;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>An empty Azurite, and a temporary folder that it and the host work in. Both go at the end.</summary>
internal sealed class NewStorage : IAsyncDisposable
{
    private readonly Azurite _azurite;

    private NewStorage(DirectoryInfo folder, Azurite azurite) => (Folder, _azurite) = (folder, azurite);

    public DirectoryInfo Folder { get; }

    public string ConnectionString => _azurite.ConnectionString;

    public static async Task<NewStorage> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("newsingest-benchmark-");
        return new NewStorage(folder, await TestStorage.StartAsync(Path.Combine(folder.FullName, "azurite"), default));
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
