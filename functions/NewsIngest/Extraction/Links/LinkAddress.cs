using System.Buffers;
using System.Collections.Frozen;
using NewsIngest.Extraction.Dates;

namespace NewsIngest.Extraction.Links;

/// <summary>What an address tells of the page behind it.</summary>
internal static class LinkAddress
{
    /// <summary>Path segments of pages that list, sell, sign in or serve files, not articles.</summary>
    private static readonly FrozenSet<string> OtherPages = new[]
    {
        "about", "about-us", "account", "accessibility", "advertise", "archive", "archives", "author", "authors", "basket", "cart",
        "categories", "category", "checkout", "contact", "contact-us", "contributor", "contributors", "cookie-policy", "cookies", "editor", "editors", "events",
        "faq", "feed", "help", "job", "jobs", "keyword", "legal", "login", "logout", "members", "my-account", "newsletter", "newsletters",
        "page", "people", "policies", "privacy", "privacy-notice", "privacy-policy", "profile", "register", "rss",
        "search", "share", "shop", "sign-in", "signin", "signup", "sitemap", "staff", "sponsored", "subscribe", "tag", "tags", "taxonomy", "terms",
        "terms-and-conditions", "terms-of-use", "topic", "topics", "transcript", "transcripts", "user", "users", "vacancies", "wp-admin", "wp-login.php",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ArticleSections = new[]
    {
        "article", "articles", "blog", "blogs", "features", "media-centre", "media-releases", "news", "news-and-media", "newsroom", "posts",
        "press", "press-release", "press-releases", "speeches", "stories", "story",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FileEndings = new[]
    {
        ".csv", ".doc", ".docx", ".gif", ".ics", ".jpeg", ".jpg", ".mp3", ".mp4", ".pdf", ".png", ".ppt", ".pptx", ".rss", ".svg", ".webp",
        ".xls", ".xlsx", ".xml", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PagingQueries =
        SearchValues.Create(["page=", "start=", "offset=", "replytocom=", "share=", "sort=", "filter"], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether an article can be behind the link at all: a page of the same organisation that is not this one, nor known to be something else.
    /// </summary>
    public static bool CanBeArticle(Uri target, Uri list)
    {
        if (target.Scheme is not ("http" or "https") || Organisation(target.Host) != Organisation(list.Host)) return false;
        var path = target.AbsolutePath.Trim('/');
        if (path.Length == 0 && target.Query.Length == 0) return false;
        if (SamePage(target, list) || FileEndings.Contains(Path.GetExtension(path))) return false;
        if (target.Query.Length > 0 && target.Query.AsSpan().ContainsAny(PagingQueries)) return false;
        // What the list's own path has is where its articles stand too: "/news/people/" lists "/news/people/…".
        var own = list.AbsolutePath.Trim('/').Split('/');
        return !path.Split('/').Except(own, StringComparer.OrdinalIgnoreCase).Any(OtherPages.Contains);
    }

    /// <summary>0 to 5: how much the address looks like an article's.</summary>
    public static int Likeness(Uri target, Uri list)
    {
        var segments = target.AbsolutePath.Trim('/').Split('/');
        var last = segments[^1];
        var likeness = 0;
        var words = last.Count(c => c is '-' or '_') + 1;
        if (words >= 4) likeness += 2;
        else if (words == 3) likeness += 1;
        if (last.Count(char.IsAsciiDigit) >= 4 || (target.Query.Length > 0 && target.Query.Any(char.IsAsciiDigit))) likeness += 1;
        if (UrlDates.Find(target) is not null || IsOfAMonth(segments)) likeness += 1;
        if (segments.Take(segments.Length - 1).Any(ArticleSections.Contains)) likeness += 1;
        if (target.AbsolutePath.Length > list.AbsolutePath.TrimEnd('/').Length + 1
            && list.AbsolutePath.Length > 1 && target.AbsolutePath.StartsWith(list.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))
        {
            likeness += 1;
        }

        return likeness;
    }

    /// <summary>"/2026/03/…", as blogs and magazines file their articles.</summary>
    private static bool IsOfAMonth(string[] segments)
    {
        for (var i = 0; i + 2 < segments.Length; i++)
        {
            if (segments[i] is ['1' or '2', '9' or '0', _, _] && int.TryParse(segments[i], out var year) && year is > 1990 and < 2100
                && segments[i + 1].Length <= 2 && int.TryParse(segments[i + 1], out var month) && month is >= 1 and <= 12) return true;
        }

        return false;
    }

    private static bool SamePage(Uri target, Uri list) =>
        target.Query == list.Query && target.AbsolutePath.TrimEnd('/').Equals(list.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The host without its first label where that leaves at least two: newsrooms stand on <c>news.</c>, <c>www.</c> or <c>newsroom.</c>.</summary>
    private static string Organisation(string host)
    {
        var labels = host.Split('.');
        // "leeds.gov.uk" and "bbc.co.uk" are organisations; "gov.uk" and "co.uk" are not.
        var kept = labels.Length >= 3 && labels[^1].Length == 2 && labels[^2] is "gov" or "co" or "org" or "ac" or "nhs" or "com" or "net" ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }
}
