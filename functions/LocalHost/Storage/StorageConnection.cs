using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Storage;

/// <summary>A storage account as the settings name it: by a connection string, or by its address and an identity.</summary>
internal sealed class StorageConnection
{
    /// <summary>The host's own account, and that of every trigger that names none.</summary>
    public const string DefaultName = "AzureWebJobsStorage";

    private readonly string? _connectionString;
    private readonly Uri? _blobs;
    private readonly Uri? _queues;
    private readonly TokenCredential? _credential;

    private StorageConnection(string name, string? connectionString, Uri? blobs, Uri? queues, TokenCredential? credential)
    {
        Name = name;
        _connectionString = connectionString;
        _blobs = blobs;
        _queues = queues;
        _credential = credential;
    }

    public string Name { get; }

    /// <summary>
    /// Reads the setting <paramref name="name"/> (or, as the real host does, <c>AzureWebJobs</c> and the name), else
    /// <c>name__accountName</c>, <c>name__queueServiceUri</c>, <c>name__blobServiceUri</c> and <c>name__clientId</c>.
    /// </summary>
    /// <exception cref="HostStartException">No setting tells the account, or what it tells is wrong.</exception>
    public static StorageConnection Resolve(string name, SettingResolver settings, string usedBy)
    {
        foreach (var candidate in (string[])[$"AzureWebJobs{name}", name])
        {
            if (settings.Find(candidate) is { Length: > 0 } connectionString) return FromConnectionString(name, connectionString, usedBy);
            if (FromIdentity(name, candidate, settings, usedBy) is { } connection) return connection;
        }

        throw new HostStartException(
            $"{usedBy} needs the storage connection '{name}', which no setting tells. Set {name} to a connection string or to "
            + $"UseDevelopmentStorage=true, or {name}__accountName to an account that you are signed in to.");
    }

    /// <param name="configure">Changes the client's options.</param>
    public QueueServiceClient CreateQueueClient(Action<ClientOptions>? configure = null)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        SetPatience(options);
        configure?.Invoke(options);
        return _connectionString is not null ? new(_connectionString, options)
            : _queues is not null ? new(_queues, _credential, options)
            : throw NoAddress("queue");
    }

    /// <param name="configure">Changes the client's options.</param>
    public BlobServiceClient CreateBlobClient(Action<ClientOptions>? configure = null)
    {
        var options = new BlobClientOptions();
        SetPatience(options);
        configure?.Invoke(options);
        return _connectionString is not null ? new(_connectionString, options)
            : _blobs is not null ? new(_blobs, _credential, options)
            : throw NoAddress("blob");
    }

    private HostStartException NoAddress(string service) =>
        new($"The connection '{Name}' tells no address of its {service} service. Set {Name}__accountName or {Name}__{service}ServiceUri.");

    /// <summary>
    /// Few tries: the host itself waits and tries on for as long as storage is away. Each has the time that a busy emulator takes.
    /// </summary>
    private static void SetPatience(ClientOptions options)
    {
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
    }

    private static StorageConnection FromConnectionString(string name, string connectionString, string usedBy)
    {
        try
        {
            _ = new QueueServiceClient(connectionString);
            return new(name, connectionString, null, null, null);
        }
        catch (FormatException mistake)
        {
            throw new HostStartException(
                $"{usedBy}: the setting '{name}' is no storage connection string ({mistake.Message.TrimEnd('.')}).", mistake);
        }
    }

    private static StorageConnection? FromIdentity(string name, string prefix, SettingResolver settings, string usedBy)
    {
        var account = settings.Find($"{prefix}__accountName");
        var blobs = Address("blob");
        var queues = Address("queue");
        if (blobs is null && queues is null) return null;
        var identity = new DefaultAzureCredentialOptions { ManagedIdentityClientId = settings.Find($"{prefix}__clientId") };
        return new(name, null, blobs, queues, new DefaultAzureCredential(identity));

        Uri? Address(string service)
        {
            var text = settings.Find($"{prefix}__{service}ServiceUri")
                ?? (account is { Length: > 0 } ? $"https://{account}.{service}.core.windows.net" : null);
            if (text is null) return null;
            return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
                ? uri
                : throw new HostStartException(
                    $"{usedBy}: '{text}' is no address of a {service} service. See the settings that begin with {prefix}__.");
        }
    }
}
