using System.Security.Cryptography;
using System.Text;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Messages;
using NewsIngest.Querying.Stories;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Pipeline;

/// <summary>What a stored page says, as the classify stage read it.</summary>
/// <param name="Verdict">What stands in the article's place, or in front of its rest; null when nothing does.</param>
/// <param name="KeepsPage">The source's licence lets the page be kept.</param>
internal sealed record ArticleReading(
    ClassifyArticleMessage Message,
    Uri Url,
    ArticleId Id,
    Article Article,
    Classification.Classification Classification,
    PageVerdict? Verdict,
    bool KeepsPage)
{
    /// <summary>The pure part of the stage: from bytes to an article and what it says.</summary>
    public static ArticleReading Of(ClassifyArticleMessage message, byte[] body, Classifier classifier, SourceCatalog catalog)
    {
        var html = PageDecoder.Decode(body, message.ContentType);
        var article = ArticleExtractor.Extract(html, message.FinalUrl, message.FetchedAt);
        if (article.Title.Length == 0) article = article with { Title = message.Fetch.ListedTitle ?? "" };
        article = article with { Published = article.Published ?? message.Fetch.ListedDate };

        var url = CanonicalUrl.Of(message.FinalUrl, article.CanonicalUrl);
        var keepsPage = catalog.Find(message.Fetch.Source)?.Store != StorePolicy.FactsOnly;
        return new(message, url, ArticleId.Of(url), article, classifier.Classify(article), WallDetector.Find(article.Title, article.Text), keepsPage);
    }

    /// <summary>The page is a bot check or a "page not found" that was sent as a success.</summary>
    public bool IsNoArticle => Verdict is { Outcome: FetchOutcome.Blocked or FetchOutcome.SoftNotFound };

    /// <summary>The id under which the article was discovered, where that is not its own.</summary>
    public ArticleId? Alias => ArticleId.TryParse(Message.Fetch.ArticleId, out var discovered) && discovered != Id ? discovered : null;

    /// <summary>To be written even if this version of the classifier has read the same text.</summary>
    public bool IsForced { get; init; }

    public string TextHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Article.Title}\n{Article.Text}")));

    /// <summary>The article's row after this reading.</summary>
    public ArticleRecord On(ArticleRecord known) => known with
    {
        State = ArticleState.Classified,
        Outcome = Verdict?.Outcome ?? FetchOutcome.Fetched,
        OutcomeDetail = Verdict?.Reason,
        Title = Article.Title,
        Published = Article.Published,
        Kind = Classification.Kind,
        Paywalled = Article.Paywalled,
        ETag = Message.ETag,
        LastModified = Message.LastModified,
        FetchedAt = known.FetchedAt > Message.FetchedAt ? known.FetchedAt : Message.FetchedAt,
        ClassifierVersion = Classification.ClassifierVersion,
    };

    public ClassifiedArticle Classified(ArticleRecord record) => new(
        Id.Value,
        Url,
        Article.Title,
        record.Source,
        record.FiledUnder,
        Classification.Kind,
        Classification.InspectionType,
        Classification.Councils,
        Classification.Findings,
        Classification.ClassifierVersion,
        Classification.Visit,
        TextFingerprint.Of(Article.Text));

    /// <summary>The article's revisions after this reading.</summary>
    public IReadOnlyList<Revision> AddedTo(IReadOnlyList<Revision> revisions)
    {
        var read = new Revision(
            Message.Fetch.Revision, Message.FetchedAt, KeepsPage ? Message.Page : null, TextHash, Classification.ClassifierVersion, Message.ContentType,
            Message.FinalUrl);
        // The same text, or the same page, read by a newer program is no new revision of the article.
        if (revisions is not [.., var last]) return [read];
        var earlier = revisions.SkipLast(1);
        if (last.TextHash == read.TextHash) return [.. earlier, last with { ClassifierVersion = read.ClassifierVersion }];
        return last.Number == read.Number ? [.. earlier, read] : [.. revisions.TakeLast(RevisionHistory.MostRevisions - 1), read];
    }
}
