using System.Globalization;
using System.Text;

namespace NewsIngest.Benchmarks.Extraction;

/// <summary>Pages to measure on: the golden pages, and pages of any size built around their paragraphs as news sites build theirs.</summary>
internal static class SamplePages
{
    /// <summary>The golden pages of the tests, in the order of their names.</summary>
    public static IReadOnlyList<string> Golden { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Paragraphs =
        [.. Golden.SelectMany(page => page.Split("<p>").Skip(1)).Select(tail => tail.Split("</p>")[0]).Where(text => text.Length > 80 && !text.Contains('<'))
            .Distinct()];

    private const int Article = 5 * 1024;

    /// <summary>A page of about <paramref name="size"/> characters: a third of it scripts and styles, a third furniture, a third article.</summary>
    public static string OfSize(int size) => Build(size, size / 3, size / 2, size * 5 / 6);

    /// <summary>A page as news sites serve them: three fifths scripts, an article of 5 KiB, the rest menus and related stories.</summary>
    public static string OfNewsSite(int size) => Build(size, size * 3 / 5, size * 7 / 10, (size * 7 / 10) + Article);

    private static string Build(int size, int scriptsEnd, int menuEnd, int articleEnd)
    {
        var page = new StringBuilder(size + 4096);
        page.Append("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Services judged good | The Gazette</title>")
            .Append("<meta property=\"og:title\" content=\"Services judged good\"><meta property=\"article:published_time\" content=\"2024-05-16T08:00:00+01:00\">");
        for (var i = 0; page.Length < scriptsEnd; i++)
            page.Append(CultureInfo.InvariantCulture,
                $"<script>window.layer=window.layer||[];layer.push({{\"slot\":{i},\"sizes\":[[300,250],[728,90]],\"target\":\".ad-{i}\"}});</script>");
        page.Append("</head><body class=\"single has-sidebar\"><header class=\"site-header\"><a href=\"/\">The Gazette</a></header><nav class=\"main-nav\"><ul>");
        for (var i = 0; page.Length < menuEnd; i++)
            page.Append(CultureInfo.InvariantCulture,
                $"<li class=\"menu-item menu-item-{i}\"><a class=\"menu-link\" href=\"/section/{i}\" data-position=\"{i}\">Section {i} of the paper</a></li>");
        page.Append("</ul></nav><main><article class=\"article\"><h1>Services judged good</h1><div class=\"byline\">By A. Reporter</div><div class=\"article-body\">");
        for (var i = 0; page.Length < articleEnd; i++)
        {
            page.Append("<p class=\"paragraph\">").Append(Paragraphs[i % Paragraphs.Length])
                .Append(CultureInfo.InvariantCulture, $" Paragraph {i} ends.</p>\n");
            if (i % 12 == 11)
                page.Append("<div class=\"ad-slot\" data-unit=\"mid\"></div><h2>What the inspectors found</h2><ul><li>Children are safer.</li><li>Staff stay longer.</li></ul>");
        }

        page.Append("</div></article><aside class=\"related-stories\">");
        for (var i = 0; page.Length < size - 200; i++)
            page.Append(CultureInfo.InvariantCulture,
                $"<div class=\"card\"><a href=\"/news/story-{i}\"><img src=\"/i/{i}.jpg\" alt=\"\"></a><h3><a href=\"/news/story-{i}\">Another story of another council, number {i}</a></h3></div>");
        return page.Append("</aside></main><footer>© The Gazette</footer></body></html>").ToString();
    }
}
