namespace NewsIngest.Messages;

/// <summary>Asks for one article page to be fetched.</summary>
/// <param name="ArticleId">The id under which the article was discovered.</param>
/// <param name="Source">Name of the source that led to it.</param>
/// <param name="Revision">1 for the first reading; later ones for revisits.</param>
/// <param name="DiscoveredAt">When the link was first seen.</param>
/// <param name="ListedTitle">The title that the list page or feed gave.</param>
/// <param name="ListedDate">The publication time that the list page or feed gave.</param>
/// <param name="ETag">Validator of the last reading, for a conditional request (RFC 9110, section 13).</param>
/// <param name="LastModified">Validator of the last reading.</param>
/// <param name="Attempt">How often this fetch was put off before; 0 at first.</param>
/// <param name="RowETag">Of the article's row as the poll that found it wrote it, so that nobody has to read it; null from anyone else.</param>
public sealed record FetchPageMessage(
    string ArticleId,
    Uri Url,
    string Source,
    int Revision,
    DateTimeOffset DiscoveredAt,
    string? ListedTitle = null,
    DateTimeOffset? ListedDate = null,
    string? ETag = null,
    string? LastModified = null,
    int Attempt = 0,
    string? RowETag = null);

/// <summary>Asks for one stored page to be extracted and classified. It carries what the fetch learned, so that no stage has to look it up.</summary>
/// <param name="Page">Name of the blob that holds the page.</param>
/// <param name="FinalUrl">Where the page was at last, after redirects.</param>
public sealed record ClassifyArticleMessage(
    FetchPageMessage Fetch,
    string Page,
    Uri FinalUrl,
    string? ContentType,
    string? ETag,
    string? LastModified,
    DateTimeOffset FetchedAt);

/// <summary>Asks for one alert to be posted to one webhook.</summary>
/// <param name="Subject">The alert's partition in table Alerts: what it is about.</param>
/// <param name="Key">The alert's row there.</param>
/// <param name="AlertId">Another one in the same row is a later alert, with messages of its own.</param>
/// <param name="Webhook">Which of the configured webhooks: the beginning of its address's hash.</param>
/// <param name="Attempt">How often the webhook refused it before; 0 at first.</param>
public sealed record DeliverAlertMessage(string Subject, string Key, string AlertId, string Webhook, int Attempt = 0);
