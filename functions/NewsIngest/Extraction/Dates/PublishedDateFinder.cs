using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Dates;

/// <summary>When the article was published and last changed.</summary>
/// <remarks>
/// The sources, in the order in which they are believed:
/// 1. JSON-LD, then metadata: written by the content system from its own record, with the time and the offset.
/// 2. Microdata in the page (<c>itemprop=datePublished</c>): the same record, but theme authors also mark related stories with it, so that it counts
///    only outside furniture.
/// 3. The address: set once, when the article was made, and never by a theme; it lacks the time, so it comes after the record.
/// 4. A <c>time</c> element, then visible text, near the headline: true for readers, but "near" is a guess.
/// 5. A labelled date ("Published: …") elsewhere outside furniture, such as at the end of a council's page.
/// 6. The date of the last change, as the last resort: most articles are never changed.
/// </remarks>
internal sealed class PublishedDateFinder(Page page, PageMetadata metadata, StructuredArticle structured, Headline headline, FurnitureMap furniture, DateReader reader)
{
    private const Role NotTheArticle = Role.Related | Role.Comments | Role.Sidebar | Role.Navigation | Role.Advert | Role.Jobs | Role.Newsletter | Role.Consent;

    private const Role OtherArticles = Role.Related | Role.Comments | Role.Advert | Role.Jobs;

    /// <summary>Names under which content systems publish the date of publication, the most exact first.</summary>
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "datePublished", "og:article:published_time", "article:published", "og:published_time",
        "article.published", "article:publish_date",
        "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "bt:pubDate", "rnews:datePublished", "dcterms.issued",
        "dc.date.issued",
        "dcterms.available", "dcterms.created", "dc.date.created", "dateCreated", "citation_online_date", "citation_publication_date",
        "citation_date",
        "originalpublicationdate", "article_date_original", "publication_date", "publication-date", "publicationDate", "publish_date",
        "publish-date", "publishdate",
        "published_date", "published-date", "publishedDate", "published_time", "published_at", "published", "pubdate", "pub_date",
        "date_published", "og:pubdate", "og:publish_date",
        "iso-8601-publish-date", "vr:published_time", "mediator_published_time", "shareaholic:article_published_time", "article:post_date",
        "article-publication-date", "issueDate",
        "displaydate", "article:created", "created", "date.created", "datecreated", "creation_date", "dc.date", "dcterms.date",
        "dcsext.articlefirstpublished", "date", "timestamp", "doc_date", "post_date",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "dateModified", "og:updated_time", "article:modified", "article:updated_time", "og:modified_time",
        "dcterms.modified", "dc.date.modified", "dcterms.updated",
        "lastmod", "last-modified", "last_modified", "lastmodified", "modified", "modified_date", "dateUpdated", "updated", "revised",
        "iso-8601-modified-date", "date.modified",
    ];

    public DateTimeOffset? Published(Uri? url) =>
        OnTheDayOfTheAddress(reader.ReadValue(structured.Published) ?? FromMetadata(PublishedNames) ?? FromMicrodata("datePublished"), FromUrl(url))
        ?? FromUrl(url)
        ?? FromTimeElement()
        ?? FromVisibleText()
        ?? FromLabel()
        ?? Modified();

    /// <summary>
    /// A record in UTC can fall on the day before or after the one that the site's readers saw, which the address tells: then the time is
    /// given with the least offset that brings it to that day.
    /// </summary>
    private static DateTimeOffset? OnTheDayOfTheAddress(DateTimeOffset? record, DateTimeOffset? address)
    {
        if (record is not { } time || address is not { } day || time.Offset != TimeSpan.Zero) return record;
        var hours = (day.Date - time.Date).Days switch
        {
            -1 => -(time.Hour + 1),
            1 => 24 - time.Hour,
            _ => 0,
        };
        return hours is not 0 and >= -12 and <= 14 ? time.ToOffset(TimeSpan.FromHours(hours)) : record;
    }

    public DateTimeOffset? Modified() =>
        reader.ReadValue(structured.Modified) ?? FromMetadata(ModifiedNames) ?? FromMicrodata("dateModified");

    private DateTimeOffset? FromMetadata(string[] names)
    {
        foreach (var name in names)
            if (reader.ReadValue(metadata.First(name)) is { } date) return date;
        return null;
    }

    private DateTimeOffset? FromUrl(Uri? url)
    {
        var address = url ?? (Uri.TryCreate(metadata.Canonical ?? metadata.First("og:url"), UriKind.Absolute, out var canonical) ? canonical : null);
        return address is null ? null : reader.ReadValue(UrlDates.Find(address));
    }

    private DateTimeOffset? FromMicrodata(string property)
    {
        foreach (var mark in page.Marks)
        {
            if ((mark.Role & Role.Date) == 0 || !IsInArticle(mark.Region) || mark.Element.GetAttributeValue("itemprop", "") != property) continue;
            if ((FromAttributes(mark) ?? reader.ReadValue(page.TextOf(mark).ToString())) is { } date) return date;
        }

        return null;
    }

    private DateTimeOffset? FromTimeElement()
    {
        DateTimeOffset? nearest = null;
        var distance = int.MaxValue;
        var at = headline.Block >= 0 ? page.Blocks[headline.Block].Start : 0;
        foreach (var mark in page.Marks)
        {
            if (mark.Kind != MarkKind.Time || !IsInArticle(mark.Region)) continue;
            var away = mark.Start >= at ? mark.Start - at : (at - mark.Start) * 4;
            if (away >= distance || away > FarthestFromHeadline) continue;
            if ((FromAttributes(mark) ?? reader.ReadValue(page.TextOf(mark).ToString())) is not { } date) continue;
            (nearest, distance) = (date, away);
        }

        return nearest;
    }

    /// <summary>Characters of text between a headline and its date line: the standfirst, a byline and a share bar go between.</summary>
    private const int FarthestFromHeadline = 1500;

    private DateTimeOffset? FromAttributes(in Mark mark) =>
        reader.ReadValue(mark.Element.GetAttributeValue("datetime", null))
        ?? reader.ReadValue(mark.Element.GetAttributeValue("content", null))
        ?? reader.ReadValue(mark.Element.GetAttributeValue("title", null));

    private DateTimeOffset? FromVisibleText()
    {
        DateTimeOffset? fallback = null;
        var from = headline.Block >= 0 ? Math.Max(0, headline.Block - 8) : 0;
        var to = Math.Min(page.Blocks.Length, (headline.Block >= 0 ? headline.Block : 0) + 25);
        // Below the headline first, then above it.
        foreach (var (first, end) in ((int, int)[])[(Math.Max(headline.Block, 0), to), (from, Math.Max(headline.Block, 0))])
        {
            for (var i = first; i < end; i++)
            {
                var block = page.Blocks[i];
                if (block.Length > 250 || !IsInArticle(block.Region)) continue;
                var text = page.TextOf(block);
                var isDateLine = block.Length <= 90 || (page.Regions[block.Region].Inherited & Role.Date) != 0;
                if (!isDateLine) continue;
                if (reader.First(text) is { } found && (!found.Partial || block.Length < 40)) return found.Date;
                if (block.Length < 40) fallback ??= reader.Relative(text);
            }
        }

        return fallback;
    }

    private DateTimeOffset? FromLabel()
    {
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var block = page.Blocks[i];
            if (block.Length > 160 || (page.Regions[block.Region].Inherited & OtherArticles) != 0 || IsInPageFooter(block.Region)) continue;
            var text = page.TextOf(block);
            if (DateLabels.EndOfLabel(text) is not (> 0 and var end)) continue;
            if (reader.First(text[end..]) is { } found) return found.Date;
            // The label can be a block of its own, above the date.
            if (text.Length <= 30 && i + 1 < page.Blocks.Length && page.Blocks[i + 1].Length <= 40 && reader.First(page.TextOf(page.Blocks[i + 1])) is { } below) return below.Date;
        }

        return null;
    }

    private bool IsInArticle(int region) =>
        (!furniture.IsFurniture(region) || (page.Regions[region].Inherited & NotTheArticle) == 0) && !IsInPageFooter(region);

    /// <summary>An article's own footer can say when it was posted; the page's says when the site was last touched.</summary>
    private bool IsInPageFooter(int region)
    {
        var inFooter = false;
        for (; region > 0; region = page.Regions[region].Parent)
        {
            if (page.Regions[region].Kind == ElementKind.Article) return false;
            inFooter |= page.Regions[region].Kind == ElementKind.Footer || (page.Regions[region].Role & Role.Footer) != 0;
        }

        return inFooter;
    }
}
