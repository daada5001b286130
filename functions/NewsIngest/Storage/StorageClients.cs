using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace NewsIngest.Storage;

/// <summary>
/// The three storage services of one account, from the settings that the Functions host itself uses:
/// <c>AzureWebJobsStorage</c> (a connection string, <c>UseDevelopmentStorage=true</c> included), or without any key
/// <c>AzureWebJobsStorage__accountName</c>, or its <c>__blobServiceUri</c>, <c>__queueServiceUri</c> and <c>__tableServiceUri</c>,
/// with <c>__credential</c> = <c>managedidentity</c> and <c>__clientId</c> for a user-assigned identity.
/// </summary>
/// <param name="Queues">Writes and reads messages in base64, which carries any character.</param>
/// <param name="RawQueues">Reads messages as they lie in their queue, so that one that is no base64 can be looked at too.</param>
public sealed record StorageClients(BlobServiceClient Blobs, QueueServiceClient Queues, QueueServiceClient RawQueues, TableServiceClient Tables)
{
    /// <summary>Names the account.</summary>
    public const string Setting = "AzureWebJobsStorage";

    /// <exception cref="InvalidOperationException">No setting names the account, or the connection string is not readable.</exception>
    public static StorageClients Create(IConfiguration configuration)
    {
        return configuration[Setting] is { Length: > 0 } connectionString
            ? FromConnectionString(connectionString)
            : FromIdentity(configuration, IdentityOf(configuration), configure: null);
    }

    /// <summary>
    /// Who the app is in Azure. <c>AzureWebJobsStorage__credential</c> = <c>managedidentity</c> takes the identity of the machine it runs on, that of
    /// <c>__clientId</c> when it has several; without it whoever is signed in on a terminal is tried as well.
    /// </summary>
    public static TokenCredential IdentityOf(IConfiguration configuration)
    {
        var section = configuration.GetSection(Setting);
        var clientId = section["clientId"] is { Length: > 0 } id ? id : null;
        if (!"managedidentity".Equals(section["credential"], StringComparison.OrdinalIgnoreCase))
            return new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });

        return new ManagedIdentityCredential(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
    }

    /// <param name="configure">Changes the options of every client: what carries the requests.</param>
    /// <exception cref="InvalidOperationException">No setting names the account.</exception>
    internal static StorageClients FromIdentity(IConfiguration configuration, TokenCredential credential, Action<ClientOptions>? configure)
    {
        var section = configuration.GetSection(Setting);
        var account = section["accountName"];
        Uri Endpoint(string service) =>
            section[$"{service}ServiceUri"] is { Length: > 0 } uri ? new Uri(uri)
            : account is { Length: > 0 } ? new Uri($"https://{account}.{service}.core.windows.net")
            : throw new InvalidOperationException(
                $"No storage account is set. Set {Setting} to a connection string ('UseDevelopmentStorage=true' on a laptop) or {Setting}__accountName to the account's name.");

        return new StorageClients(
            new BlobServiceClient(Endpoint("blob"), credential, Configured(new BlobClientOptions(), configure)),
            new QueueServiceClient(Endpoint("queue"), credential, Configured(Queue(QueueMessageEncoding.Base64), configure)),
            new QueueServiceClient(Endpoint("queue"), credential, Configured(Queue(QueueMessageEncoding.None), configure)),
            new TableServiceClient(Endpoint("table"), credential, Configured(new TableClientOptions(), configure)));
    }

    /// <exception cref="InvalidOperationException">The connection string is not readable.</exception>
    public static StorageClients FromConnectionString(string connectionString) => FromConnectionString(connectionString, configure: null);

    /// <param name="configure">Changes the options of every client: policies that count or break requests.</param>
    /// <exception cref="InvalidOperationException">The connection string is not readable.</exception>
    internal static StorageClients FromConnectionString(string connectionString, Action<ClientOptions>? configure)
    {
        try
        {
            return new StorageClients(
                new BlobServiceClient(connectionString, Configured(new BlobClientOptions(), configure)),
                new QueueServiceClient(connectionString, Configured(Queue(QueueMessageEncoding.Base64), configure)),
                new QueueServiceClient(connectionString, Configured(Queue(QueueMessageEncoding.None), configure)),
                new TableServiceClient(connectionString, Configured(new TableClientOptions(), configure)));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            // The value is not shown: it may hold a key.
            throw new InvalidOperationException($"The setting {Setting} is not a storage connection string: {exception.Message}", exception);
        }
    }

    private static QueueClientOptions Queue(QueueMessageEncoding encoding) => new() { MessageEncoding = encoding };

    private static T Configured<T>(T options, Action<ClientOptions>? configure)
        where T : ClientOptions
    {
        configure?.Invoke(options);
        return options;
    }
}
