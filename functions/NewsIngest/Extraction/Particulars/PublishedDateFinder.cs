using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>When the article was published and last changed.</summary>
/// <remarks>
/// The sources, in the order in which they are believed:
/// 1. JSON-LD, then metadata: written by the content system from its own record, with the time and the offset. Some systems stamp both the
///    publication and the change with the day on which the page was last built; then an earlier date line under the headline is believed instead.
/// 2. Microdata in the page (<c>itemprop=datePublished</c>): the same record, but theme authors also mark related stories with it, so that it counts
///    only outside furniture.
/// 3. The address: set once, when the article was made, and never by a theme; it lacks the time, so it comes after the record.
/// 4. A <c>time</c> element, then visible text, near the headline: true for readers, but "near" is a guess.
/// 5. A labelled date ("Published: …") elsewhere outside furniture, such as at the end of a council's page.
/// 6. The only day that the page names on a line of its own, wherever it stands.
/// 7. The date of the last change, as the last resort: most articles are never changed.
/// </remarks>
internal sealed class PublishedDateFinder(
    Page page, PageMetadata metadata, StructuredArticle structured, Headline headline, ArticleBody body, FurnitureMap furniture, DateReader reader)
{
    /// <summary>Blocks below the headline in which a date is the article's even in a column of its own beside the text.</summary>
    private const int NextToHeadline = 4;

    /// <summary>The block around which dates are looked for: the headline's, or else the first of the article.</summary>
    private readonly int _anchor = headline.Block >= 0 ? headline.Block : body.Region > 0 ? page.Regions[body.Region].FirstBlock : 0;

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
        OnTheDayOfTheAddress(Recorded(), FromUrl(url))
        ?? FromUrl(url)
        ?? FromTimeElement()
        ?? FromVisibleText()
        ?? FromLabel()
        ?? OnlyDay()
        ?? Modified();

    private DateTimeOffset? Recorded()
    {
        var record = reader.ReadValue(structured.Published) ?? FromMetadata(PublishedNames)
            ?? reader.ReadValue(metadata.FirstNamed(IsPublicationName)) ?? FromMicrodata("datePublished");
        return record is { } time && reader.ReadValue(structured.Modified) is { } modified && (modified - time).Duration() < TimeSpan.FromHours(1)
            && DateLine() is { } shown && shown.Date < time.Date
            // 11/3 and 3/11 are the same day, written by different people.
            && (shown.Day, shown.Month) != (time.Month, time.Day)
            ? shown
            : record;
    }

    /// <summary>A site's own name for it: "w-published-date", "newsPublishTime".</summary>
    private static bool IsPublicationName(string name) =>
        name.Contains("publi", StringComparison.OrdinalIgnoreCase)
        && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase));

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
        var at = _anchor < page.Blocks.Length ? page.Blocks[_anchor].Start : 0;
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

    /// <summary>Blocks around the headline among which a date is looked for.</summary>
    private const int BlocksAbove = 8;
    private const int BlocksBelow = 25;

    /// <summary>A line near the headline that is little more than a date, and does not say that it is the last change's.</summary>
    private DateTimeOffset? DateLine()
    {
        for (var i = _anchor; i < Math.Min(page.Blocks.Length, _anchor + BlocksBelow); i++)
        {
            var block = page.Blocks[i];
            var text = page.TextOf(block);
            if (!ArticleLines.IsDateLine(text) || DateLabels.TellsChange(text) || !(IsInArticle(block.Region) || IsNextToHeadline(i))) continue;
            return reader.First(text) is { Partial: false } found ? found.Date : null;
        }

        return null;
    }

    /// <summary>The day that all lines which are little more than a date name; null when they name two, or none.</summary>
    private DateTimeOffset? OnlyDay()
    {
        DateTimeOffset? only = null;
        foreach (var block in page.Blocks)
        {
            var text = page.TextOf(block);
            if (block.Length > LongestDateLine || (page.Regions[block.Region].Inherited & OtherArticles) != 0 || IsInPageFooter(block.Region)) continue;
            if (!ArticleLines.IsDateLine(text) || reader.First(text) is not { Partial: false } found) continue;
            if (only is { } day && day.Date != found.Date.Date) return null;
            only ??= found.Date;
        }

        return only;
    }

    private const int LongestDateLine = 60;

    private bool IsNextToHeadline(int block) =>
        headline.Block >= 0 && block > headline.Block && block <= headline.Block + NextToHeadline
        && (page.Regions[page.Blocks[block].Region].Inherited & OtherArticles) == 0;

    private DateTimeOffset? FromVisibleText()
    {
        DateTimeOffset? fallback = null;
        var from = Math.Max(0, _anchor - BlocksAbove);
        var to = Math.Min(page.Blocks.Length, _anchor + BlocksBelow);
        // Below the headline first, then above it.
        foreach (var (first, end) in ((int, int)[])[(_anchor, to), (from, _anchor)])
        {
            for (var i = first; i < end; i++)
            {
                var block = page.Blocks[i];
                if (block.Length > 250 || !(IsInArticle(block.Region) || IsNextToHeadline(i))) continue;
                var text = page.TextOf(block);
                var isDateLine = block.Length <= 90 || (page.Regions[block.Region].Inherited & Role.Date) != 0;
                if (!isDateLine || IsSentence(text)) continue;
                if (reader.First(text) is { } found && (!found.Partial || block.Length < 40)) return found.Date;
                if (block.Length < 40) fallback ??= reader.Relative(text);
            }
        }

        return fallback;
    }

    /// <summary>A line of the article's own prose: the day in "It closes on 14 March." is what it tells of.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '’' && !ArticleLines.IsDateLine(text[..^1]);

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
