using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Particulars;
using NewsIngest.Extraction.PlainText;
using NewsIngest.Extraction.SiteRules;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction;

/// <summary>Takes the article out of a page.</summary>
/// <remarks>
/// A cascade; each stage works only on what the one before left open.
/// 1. One walk over the parsed page makes its regions, blocks of text and marks (<see cref="PageScanner"/>). No stage goes back to the tree.
/// 2. What the page declares: JSON-LD, metadata. It gives dates, author and names at once, and the words of the headline.
/// 3. What a rule for the page's site says (<see cref="SiteRuleTable"/>): the headline, the day, furniture, and the body where it finds enough prose. Most
/// sites have none.
/// 4. The headline as shown that agrees best with the declared ones (<see cref="HeadlineFinder"/>): the anchor of all that follows.
/// 5. Furniture by name, element and form, each believed up to a share of the page's prose (<see cref="FurnitureMap"/>).
/// 6. The region with the article: narrowed from the page down while nothing that reads like the article is left behind
///    (<see cref="BodyFinder"/>), so that a body cut into sections, a page builder's columns and a named container are all found the same way.
/// 7. Pruning inside it: link lists, frames, closing sections, repeats (<see cref="BodyPruner"/>).
/// 8. The declared body, where there is one: to prune what it lacks, or in place of a page that shows only a part (<see cref="DeclaredBody"/>).
/// 9. Where all this gives next to nothing: the same once more with what the page has for readers without scripts (<c>noscript</c>).
/// The numbers are in <see cref="ProseWorth"/> and <see cref="Thresholds"/>, the words in the Vocabulary folder.
/// </remarks>
public static class ArticleExtractor
{
    /// <param name="html">The page, decoded.</param>
    /// <param name="url">Where the page was fetched, when known.</param>
    /// <param name="fetchedAt">When: relative dates are resolved against it, and later ones refused.</param>
    public static Article Extract(string html, Uri? url = null, DateTimeOffset? fetchedAt = null) => Extract(html, url, fetchedAt, SiteRuleTable.Default);

    /// <param name="rules">What is known of single sites.</param>
    internal static Article Extract(string html, Uri? url, DateTimeOffset? fetchedAt, SiteRuleTable rules)
    {
        ArgumentNullException.ThrowIfNull(html);
        var document = PageParser.Parse(html);
        var (page, worth) = PageReader.Read(document);
        var article = Read(page, worth, url, fetchedAt, rules);
        if (!page.HasNoscript || article.Text.Length >= Thresholds.ShortArticle) return article;
        (page, worth) = PageReader.Read(document, scripted: false);
        var unscripted = Read(page, worth, url, fetchedAt, rules);
        return unscripted.Text.Length >= Thresholds.FullerText * article.Text.Length ? unscripted : article;
    }

    private static Article Read(Page page, ProseWorth worth, Uri? url, DateTimeOffset? fetchedAt, SiteRuleTable rules)
    {
        var metadata = PageMetadata.Read(page);
        var structured = StructuredDataReader.Read(page);
        var site = SiteParts.Find(page, worth, rules.For(url));
        var headline = HeadlineFinder.Find(page, worth, metadata, structured, site, url);
        var furniture = new FurnitureMap(page, worth, headline, site);
        var author = AuthorFinder.Find(page, metadata, structured);
        var body = BodyFinder.Find(page, worth, furniture, headline, structured, site, author);
        var language = metadata.Language ?? metadata.First("og:locale")?.Replace('_', '-');
        var reader = new DateReader(
            fetchedAt,
            NumericDates.IsMonthFirst(page.Text, language, url),
            url is null ? null : UrlDates.FindYear(url));
        var dates = new PublishedDateFinder(page, worth, metadata, structured, site, headline, body, furniture, reader);
        return new Article(
            headline.Text.Beginning(Article.MostOfTitle),
            body.Text,
            Standfirst: StandfirstFinder.Find(page, metadata, structured, headline, body.Text)?.Beginning(Article.MostOfStandfirst),
            Author: author,
            Published: dates.Published(url),
            Modified: dates.Modified(),
            Site: metadata.First("og:site_name", "application-name") ?? structured.Publisher ?? SiteNames.After(headline.Text, metadata.DocumentTitle)
                ?? HomeLink.Find(page, headline),
            Language: language,
            CanonicalUrl: Absolute(metadata.Canonical ?? metadata.First("og:url"), url),
            Paywalled: structured.Paywalled || HasWall(page));
    }

    /// <param name="text">A page saved as text: headline, perhaps under the site's banner, body, related stories, footer.</param>
    /// <param name="url">Where the page was fetched, when known.</param>
    /// <param name="fetchedAt">When: relative dates are resolved against it, and later ones refused.</param>
    public static Article ExtractPlainText(string text, Uri? url = null, DateTimeOffset? fetchedAt = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new DateReader(fetchedAt);
        var article = PlainTextReader.Read(text, reader);
        return article.Published is null && url is not null ? article with { Published = reader.ReadValue(UrlDates.Find(url)) } : article;
    }

    private static bool HasWall(Page page)
    {
        foreach (var block in page.Blocks)
            if (WallPhrases.IsWall(page.TextOf(block)) && (page.Regions[block.Region].Inherited & Role.Hidden) == 0) return true;
        return false;
    }

    private static Uri? Absolute(string? address, Uri? page) =>
        address is not null && (page is null ? Uri.TryCreate(address, UriKind.Absolute, out var uri) : Uri.TryCreate(page, address, out uri))
            && uri.Scheme is "http" or "https"
            ? uri
            : null;
}
