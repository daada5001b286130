using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>An article that says something, with the sentence that says it.</summary>
public sealed record NewsItem(string ArticleId, Uri Url, string Title, string Source, DateTimeOffset Date, string Evidence)
{
    internal static NewsItem Of(ClassifiedArticle article, Evidence evidence) =>
        new(article.ArticleId, article.Url, article.Title, article.Source, article.Date, evidence.Sentence);
}

/// <summary>Who says that a grade stands.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(CamelCaseEnumConverter<GradeSide>))]
public enum GradeSide
{
    /// <summary>News alone: the official record does not have it (yet).</summary>
    News,

    /// <summary>The official record alone: no stored article says so.</summary>
    Record,

    /// <summary>The news and the official record say the same.</summary>
    Both,
}
