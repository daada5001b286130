using NewsIngest.Storage;

namespace NewsIngest.Forgetting;

/// <summary>An article that was forgotten, or would be.</summary>
/// <param name="Url">Null where nothing but the id is known.</param>
/// <param name="Rows">Rows of it in the tables that serve queries.</param>
/// <param name="Pages">Pages kept of it.</param>
public sealed record ForgottenArticle(string ArticleId, Uri? Url, string? Title, string? Source, string State, int Rows, int Pages)
{
    public static ForgottenArticle Of(ArticleRecord article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ForgottenArticle(
            article.Id.Value,
            article.Url,
            article.Title,
            article.Source,
            article.State.Word(),
            article.KeysWritten?.Count ?? 0,
            article.Revisions?.Count(revision => revision.Page is not null) ?? 0);
    }
}

/// <summary>What was forgotten, or would be.</summary>
public sealed record ForgottenArticles(bool DryRun, IReadOnlyList<ForgottenArticle> Articles);
