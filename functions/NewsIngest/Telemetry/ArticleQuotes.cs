using Microsoft.Extensions.Logging;

namespace NewsIngest.Telemetry;

/// <summary>
/// Category of the log lines that quote articles: headlines and the sentences that prove a finding. A terminal shows them; in Azure, where
/// logs are kept, they are off, because an article's words may be about a person and the tables hold them anyway.
/// </summary>
public sealed class ArticleQuotes
{
    private ArticleQuotes()
    {
    }
}

public static class ArticleQuotesLogging
{
    /// <summary>Keeps every line that quotes an article out of the log.</summary>
    public static ILoggingBuilder WithoutArticleQuotes(this ILoggingBuilder logging) =>
        logging.AddFilter(typeof(ArticleQuotes).FullName, LogLevel.None);
}
