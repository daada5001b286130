using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace NewsIngest.Storage;

/// <summary>Every table, queue and container that NewsIngest uses, made when first needed so that storage may come up after the program.</summary>
public sealed class StorageLayout(StorageClients clients) : IDisposable
{
    /// <summary>The container of fetched pages, and of what articles said at earlier revisions.</summary>
    public const string PagesContainer = "pages";

    /// <summary>The container of reference data that was imported: a newer official record.</summary>
    public const string ReferenceContainer = "reference";

    private readonly Made _tables = new(TableNames.All, (name, cancellationToken) => clients.Tables.CreateTableIfNotExistsAsync(name, cancellationToken));
    private readonly Made _queues = new(QueueNames.All,
        (name, cancellationToken) => clients.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken));
    private readonly Made _containers = new(
        [PagesContainer, ReferenceContainer],
        (name, cancellationToken) => clients.Blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken));

    public StorageClients Clients { get; } = clients;

    public async Task<TableClient> TableAsync(string name, CancellationToken cancellationToken)
    {
        await _tables.EnsureAsync(cancellationToken);
        return Clients.Tables.GetTableClient(name);
    }

    public async Task<QueueClient> QueueAsync(string name, CancellationToken cancellationToken)
    {
        await _queues.EnsureAsync(cancellationToken);
        return Clients.Queues.GetQueueClient(name);
    }

    /// <summary>The queue with its messages as they lie there, undecoded.</summary>
    public async Task<QueueClient> RawQueueAsync(string name, CancellationToken cancellationToken)
    {
        await _queues.EnsureAsync(cancellationToken);
        return Clients.RawQueues.GetQueueClient(name);
    }

    public async Task<BlobContainerClient> PagesAsync(CancellationToken cancellationToken)
    {
        await _containers.EnsureAsync(cancellationToken);
        return Clients.Blobs.GetBlobContainerClient(PagesContainer);
    }

    public async Task<BlobContainerClient> ReferenceAsync(CancellationToken cancellationToken)
    {
        await _containers.EnsureAsync(cancellationToken);
        return Clients.Blobs.GetBlobContainerClient(ReferenceContainer);
    }

    public void Dispose()
    {
        _tables.Dispose();
        _queues.Dispose();
        _containers.Dispose();
    }

    /// <summary>What one of the three services holds of ours; who needs only tables does not wait for queues.</summary>
    private sealed class Made(IReadOnlyList<string> names, Func<string, CancellationToken, Task> make) : IDisposable
    {
        private readonly SemaphoreSlim _once = new(1, 1);
        private volatile bool _ready;

        /// <summary>Makes what is missing, once; a failure leaves it to the next call.</summary>
        public async Task EnsureAsync(CancellationToken cancellationToken)
        {
            if (_ready) return;
            await _once.WaitAsync(cancellationToken);
            try
            {
                if (_ready) return;
                await Task.WhenAll(names.Select(name => make(name, cancellationToken)));
                _ready = true;
            }
            finally
            {
                _once.Release();
            }
        }

        public void Dispose() => _once.Dispose();
    }
}
