using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsIngest.Pipeline;

/// <summary>The outer form of every queue message. Short names, because Azure bills and bounds messages by size (64 KiB).</summary>
/// <param name="Name">The queue that it is for.</param>
/// <param name="Version">Version of the data's schema: a deploy must understand what its predecessor sent.</param>
internal sealed record MessageEnvelope(
    [property: JsonPropertyName("n")] string Name,
    [property: JsonPropertyName("v")] int Version,
    [property: JsonPropertyName("d")] JsonElement Data);

/// <summary>A message that no retry can make readable.</summary>
public sealed class MessageFormatException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A message written by a newer version of this program: whoever understands it will come.</summary>
public sealed class NewerMessageException(string message) : Exception(message);

/// <summary>Writes and reads queue messages.</summary>
public static class MessageFormat
{
    /// <summary>The schema version that this program writes, and the newest that it reads.</summary>
    public const int Version = 1;

    /// <summary>Deeper JSON than this is hostile: our messages have three levels.</summary>
    private const int MaxDepth = 8;

    private static readonly StoredJson Json = new(new JsonSerializerOptions(StoredJson.Default.Options) { MaxDepth = MaxDepth });

    public static string Write(FetchPageMessage message) => Write(QueueNames.FetchPage, message, Json.FetchPageMessage);

    public static string Write(ClassifyArticleMessage message) => Write(QueueNames.ClassifyArticle, message, Json.ClassifyArticleMessage);

    /// <exception cref="MessageFormatException">It is not one of our messages, or a required field is missing.</exception>
    /// <exception cref="NewerMessageException">Its schema is newer than this program.</exception>
    public static FetchPageMessage ReadFetchPage(string text)
    {
        var message = Read(text, QueueNames.FetchPage, Json.FetchPageMessage);
        Require(message);
        return message;
    }

    /// <exception cref="MessageFormatException">It is not one of our messages, or a required field is missing.</exception>
    /// <exception cref="NewerMessageException">Its schema is newer than this program.</exception>
    public static ClassifyArticleMessage ReadClassifyArticle(string text)
    {
        var message = Read(text, QueueNames.ClassifyArticle, Json.ClassifyArticleMessage);
        Require(message.Fetch);
        if (string.IsNullOrEmpty(message.Page)) throw Missing("page");
        if (message.FinalUrl is not { IsAbsoluteUri: true }) throw Missing("finalUrl");
        return message;
    }

    public static string Write(DeliverAlertMessage message) => Write(QueueNames.Alerts, message, Json.DeliverAlertMessage);

    /// <exception cref="MessageFormatException">It is not one of our messages, or a required field is missing.</exception>
    /// <exception cref="NewerMessageException">Its schema is newer than this program.</exception>
    public static DeliverAlertMessage ReadDeliverAlert(string text)
    {
        var message = Read(text, QueueNames.Alerts, Json.DeliverAlertMessage);
        if (string.IsNullOrEmpty(message.Subject)) throw Missing("subject");
        if (string.IsNullOrEmpty(message.Key)) throw Missing("key");
        if (string.IsNullOrEmpty(message.AlertId)) throw Missing("alertId");
        if (string.IsNullOrEmpty(message.Webhook)) throw Missing("webhook");
        return message;
    }

    private static string Write<T>(string name, T data, JsonTypeInfo<T> type) =>
        JsonSerializer.Serialize(new MessageEnvelope(name, Version, JsonSerializer.SerializeToElement(data, type)), Json.MessageEnvelope);

    private static T Read<T>(string text, string name, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var envelope = JsonSerializer.Deserialize(text, Json.MessageEnvelope);
            if (envelope is null || envelope.Name != name)
                throw new MessageFormatException($"This is no '{name}' message: its field \"n\" says '{envelope?.Name ?? "nothing"}'.");
            if (envelope.Version > Version)
                throw new NewerMessageException($"The message has schema version {envelope.Version}; this program reads up to {Version}.");
            if (envelope.Version < 1) throw new MessageFormatException($"Schema version {envelope.Version} does not exist: \"v\" starts at 1.");
            return envelope.Data.Deserialize(type) ?? throw new MessageFormatException("The message has no data: its field \"d\" is null.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new MessageFormatException($"The message is not readable as JSON of a '{name}' message: {exception.Message}", exception);
        }
    }

    private static void Require(FetchPageMessage? message)
    {
        if (message is null) throw Missing("fetch");
        if (!Storage.ArticleId.TryParse(message.ArticleId, out _)) throw Missing("articleId");
        if (message.Url is not { IsAbsoluteUri: true }) throw Missing("url");
        if (string.IsNullOrEmpty(message.Source)) throw Missing("source");
        if (message.Revision < 1) throw Missing("revision");
    }

    private static MessageFormatException Missing(string field) => new($"The message's field \"d.{field}\" is missing or not usable.");
}
