namespace NewsIngest.Fetching;

/// <summary>Keeps robots.txt files beyond one process, so that all instances together read each once in its lifetime.</summary>
public interface IRobotsStore
{
    /// <param name="site">Any address of the site; its scheme, host and port count.</param>
    /// <returns>Null when there is none, or the store does not answer: then the site is asked.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<StoredRobots?> FindAsync(Uri site, CancellationToken cancellationToken);

    /// <summary>Keeps the file where that is possible; a store that does not answer is no reason to stop.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task SaveAsync(Uri site, StoredRobots robots, CancellationToken cancellationToken);
}

/// <param name="File">As it was read; empty where the site has none.</param>
/// <param name="ReadAt">When the site was asked.</param>
public sealed record StoredRobots(ReadOnlyMemory<byte> File, DateTimeOffset ReadAt);

/// <summary>For programs without storage: each process asks for itself.</summary>
public sealed class NoRobotsStore : IRobotsStore
{
    public Task<StoredRobots?> FindAsync(Uri site, CancellationToken cancellationToken) => Task.FromResult<StoredRobots?>(null);

    public Task SaveAsync(Uri site, StoredRobots robots, CancellationToken cancellationToken) => Task.CompletedTask;
}
