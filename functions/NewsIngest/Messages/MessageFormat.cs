using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsIngest.Storage;

namespace NewsIngest.Messages;

/// <summary>The outer form of every queue message. Short names, because Azure bills and bounds messages by size (64 KiB).</summary>
/// <param name="Name">The queue that it is for.</param>
/// <param name="Version">Version of the data's schema: a deploy must understand what its predecessor sent.</param>
/// <param name="Trace">The trace that the message carries on, as W3C Trace Context's traceparent; null when nobody listens.</param>
/// <param name="Due">From when on it can be taken up, in milliseconds since 1970.</param>
internal sealed record MessageEnvelope(
    [property: JsonPropertyName("n")] string Name,
    [property: JsonPropertyName("v")] int Version,
    [property: JsonPropertyName("t")] string? Trace,
    [property: JsonPropertyName("q")] long? Due,
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

    /// <summary>
    /// Characters of each field that a site says and that only helps. With two addresses as long as they may be it stays below the 48 KiB that a queue
    /// takes in base64, though JSON may write six bytes for a character.
    /// </summary>
    private const int LongestHelp = 500;

    private static readonly MessageJson Json = new(new JsonSerializerOptions(MessageJson.Default.Options) { MaxDepth = MaxDepth });

    /// <param name="due">From when on the message can be taken up; null leaves it unsaid.</param>
    public static string Write(FetchPageMessage message, DateTimeOffset? due = null) =>
        Write(QueueNames.FetchPage, Fitted(message), due, Json.FetchPageMessage);

    /// <inheritdoc cref="Write(FetchPageMessage, DateTimeOffset?)"/>
    public static string Write(ClassifyArticleMessage message, DateTimeOffset? due = null) =>
        Write(QueueNames.ClassifyArticle, Fitted(message), due, Json.ClassifyArticleMessage);

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

    /// <inheritdoc cref="Write(FetchPageMessage, DateTimeOffset?)"/>
    public static string Write(DeliverAlertMessage message, DateTimeOffset? due = null) => Write(QueueNames.Alerts, message, due, Json.DeliverAlertMessage);

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

    /// <summary>Trace and due time came after version 1 was out and need no other: a program that does not know them passes them over.</summary>
    private static string Write<T>(string name, T data, DateTimeOffset? due, JsonTypeInfo<T> type)
    {
        var trace = Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } ? id : null;
        var envelope = new MessageEnvelope(name, Version, trace, due?.ToUnixTimeMilliseconds(), JsonSerializer.SerializeToElement(data, type));
        return JsonSerializer.Serialize(envelope, Json.MessageEnvelope);
    }

    private static FetchPageMessage Fitted(FetchPageMessage message) => message with
    {
        ListedTitle = message.ListedTitle?.Cut(LongestHelp),
        ETag = ShortOrNone(message.ETag),
        LastModified = ShortOrNone(message.LastModified),
    };

    private static ClassifyArticleMessage Fitted(ClassifyArticleMessage message) => message with
    {
        Fetch = Fitted(message.Fetch),
        ContentType = ShortOrNone(message.ContentType),
        ETag = ShortOrNone(message.ETag),
        LastModified = ShortOrNone(message.LastModified),
    };

    /// <summary>The beginning of a validator is another validator.</summary>
    private static string? ShortOrNone(string? text) => text?.Length <= LongestHelp ? text : null;

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
        if (!ArticleId.TryParse(message.ArticleId, out _)) throw Missing("articleId");
        if (message.Url is not { IsAbsoluteUri: true }) throw Missing("url");
        if (string.IsNullOrEmpty(message.Source)) throw Missing("source");
        if (message.Revision < 1) throw Missing("revision");
    }

    private static MessageFormatException Missing(string field) => new($"The message's field \"d.{field}\" is missing or not usable.");
}
