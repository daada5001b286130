using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>An article that says something, with the sentence that says it.</summary>
public sealed record NewsItem(string ArticleId, Uri Url, string Title, string Source, DateTimeOffset Date, string Evidence)
{
    internal static NewsItem Of(ClassifiedArticle article, Evidence evidence) =>
        new(article.ArticleId, article.Url, article.Title, article.Source, article.Date, evidence.Sentence);
}
