using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.SiteRules;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>When the article was published and last changed.</summary>
/// <remarks>
/// The sources, in the order in which they are believed:
/// 1. The element that a rule for the site names.
/// 2. JSON-LD, then metadata: written by the content system from its own record, with the time and the offset. But two witnesses outvote it (the day
///    in the address and the date line under the headline), and so does a date line with an earlier day, for nobody shows a day on which the article
///    was not there: the record was stamped when the page was last built, or when the site moved.
/// 3. Microdata in the page (<c>itemprop=datePublished</c>): the same record, but theme authors also mark related stories with it, so that it counts
///    only outside furniture.
/// 4. The address: set once, when the article was made, and never by a theme; it lacks the time, so it comes after the record.
/// 5. What the page shows its readers (<see cref="ShownDates"/>): near the headline, else under a label, else the only day it names.
/// 6. The day in the address of the article's picture, then that of the last change: most articles are never changed.
/// 7. A month without a day, shown or in the address, as the last resort: given as its first day.
/// </remarks>
internal sealed class PublishedDateFinder(
    Page page, ProseWorth worth, PageMetadata metadata, StructuredArticle structured, SiteParts site, Headline headline, ArticleBody body,
    FurnitureMap furniture, DateReader reader)
{
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    private readonly ShownDates _shown = new(page, worth, headline, body, furniture, reader);

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
        FromSite()
        ?? AsWitnessed(Recorded(), url)
        ?? FromUrl(url)
        ?? _shown.FromOpening()
        ?? _shown.FromMark()
        ?? _shown.FromText()
        ?? _shown.FromLabel()
        ?? _shown.FromDateline()
        ?? _shown.LastChange()
        ?? _shown.OnlyDay()
        ?? FromPicture()
        ?? Modified()
        ?? _shown.OnlyMonth()
        ?? MonthOf(url);

    private DateTimeOffset? FromSite() => site.Date is { } shown ? _shown.FromAttributes(shown.Element) ?? reader.First(shown.Text)?.Date : null;

    private DateTimeOffset? Recorded()
    {
        var described = reader.ReadValue(structured.Published);
        var declared = FromMetadata(PublishedNames) ?? reader.ReadValue(metadata.FirstNamed(IsPublicationName)) ?? FromMicrodata("datePublished");
        if ((described ?? declared) is not { } time) return null;
        // The same moment, once in UTC and once as the site's readers count it.
        if (declared is { } local && local == time && local.Offset != TimeSpan.Zero) time = local;
        if (reader.ReadValue(structured.Modified) is not { } modified || (modified - time).Duration() >= TimeSpan.FromHours(1)) return time;
        // Both stamped at once: what is earlier elsewhere in the head is from the article's own record.
        return declared is { } earlier && time - earlier >= TimeSpan.FromDays(1) ? earlier : time;
    }

    /// <summary>The record, unless what the page shows and its address tell otherwise; in the offset of the day that the readers saw.</summary>
    private DateTimeOffset? AsWitnessed(DateTimeOffset? record, Uri? url)
    {
        if (record is not { } time) return null;
        var address = FromUrl(url);
        var line = _shown.DateLine();
        if ((line?.Date ?? _shown.FromMark()) is { } marked && IsAgainst(time, marked, address, MonthOf(url))) return marked;
        if (line is not { } shown) return OnTheDay(time, address);
        if (OnTheDay(time, shown.Date) is var moved && moved.Date == shown.Date.Date) return moved;
        // 11/3 and 3/11 are the same day, written by different people; only the name of the month tells which.
        if ((shown.Date.Day, shown.Date.Month) == (time.Month, time.Day)) return shown.IsSpelled ? shown.Date : time;
        return shown.Date < time ? shown.Date : OnTheDay(time, address);
    }

    /// <summary>Whether the address names the day that is shown, or its month, and not the record's.</summary>
    private static bool IsAgainst(DateTimeOffset record, DateTimeOffset shown, DateTimeOffset? address, DateTimeOffset? month) =>
        address is { } day ? (day.Date - shown.Date).Duration() <= OneDay && (day.Date - record.Date).Duration() > OneDay
        : month is { } named && (named.Year, named.Month) == (shown.Year, shown.Month) && (named.Year, named.Month) != (record.Year, record.Month)
            && (shown - record).Duration() > OneDay;

    /// <summary>A site's own name for it: "w-published-date", "newsPublishTime".</summary>
    private static bool IsPublicationName(string name) =>
        name.Contains("publi", StringComparison.OrdinalIgnoreCase)
        && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A record in UTC can fall on the day before or after the one that the site's readers saw, which the page shows or its address tells: then
    /// the time is given with the least offset that brings it to that day.
    /// </summary>
    private static DateTimeOffset OnTheDay(DateTimeOffset time, DateTimeOffset? seen)
    {
        if (seen is not { } day || time.Offset != TimeSpan.Zero) return time;
        var hours = (day.Date - time.Date).Days switch
        {
            -1 => -(time.Hour + 1),
            1 => 24 - time.Hour,
            _ => 0,
        };
        return hours is not 0 and >= -12 and <= 14 ? time.ToOffset(TimeSpan.FromHours(hours)) : time;
    }

    public DateTimeOffset? Modified() =>
        reader.ReadValue(structured.Modified) ?? FromMetadata(ModifiedNames) ?? FromMicrodata("dateModified");

    private DateTimeOffset? FromMetadata(string[] names)
    {
        foreach (var name in names)
            if (reader.ReadValue(metadata.First(name)) is { } date) return date;
        return null;
    }

    private DateTimeOffset? FromUrl(Uri? url) => AddressOf(url) is { } address ? reader.ReadValue(UrlDates.Find(address)) : null;

    private DateTimeOffset? MonthOf(Uri? url) => AddressOf(url) is { } address ? reader.ReadValue(UrlDates.FindMonth(address)) : null;

    private Uri? AddressOf(Uri? url) =>
        url ?? (Uri.TryCreate(metadata.Canonical ?? metadata.First("og:url"), UriKind.Absolute, out var canonical) ? canonical : null);

    /// <summary>The day on which the picture was stored that stands for the article on social networks.</summary>
    private DateTimeOffset? FromPicture() =>
        Uri.TryCreate(metadata.First("og:image"), UriKind.Absolute, out var picture) ? reader.ReadValue(UrlDates.Find(picture)) : null;

    private DateTimeOffset? FromMicrodata(string property)
    {
        foreach (var mark in page.Marks)
        {
            if ((mark.Role & Role.Date) == 0 || !_shown.IsInArticle(mark.Region) || mark.Element.GetAttributeValue("itemprop", "") != property) continue;
            if ((_shown.FromAttributes(mark.Element) ?? reader.ReadValue(page.TextOf(mark).ToString())) is { } date) return date;
        }

        return null;
    }
}
