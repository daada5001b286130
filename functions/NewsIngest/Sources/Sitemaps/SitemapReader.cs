using System.Xml;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources.Sitemaps;

/// <summary>Reads sitemaps, news sitemaps and sitemap indexes (sitemaps.org; Google's news extension), and plain lists of URLs.</summary>
internal static class SitemapReader
{
    /// <summary>The protocol allows no more in one file.</summary>
    private const int MaxEntries = 50_000;

    public static FeedContent Read(string text, Uri url)
    {
        if (!text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<")) return ReadLines(text, url);

        var xml = FeedXml.FromFirstTag(text);
        var strict = new Pass(url).Read(xml, declarePrefixes: false);
        if (strict.Fault is null) return strict.Content(null);

        var mended = new Pass(url).Read(XmlRepair.Repair(xml), declarePrefixes: true);
        var better = mended.Fault is null || mended.Count >= strict.Count ? mended : strict;
        return better.Content(better.Fault is null
            ? $"The sitemap is not well-formed XML and was mended: {strict.Fault}"
            : $"The sitemap is broken; the entries before the fault are used. {better.Fault}");
    }

    private static FeedContent ReadLines(string text, Uri url)
    {
        var items = new List<FeedItem>();
        var strange = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            if (items.Count == MaxEntries) return new(items, [TooMany]);
            if (line.TrimStart("\uFEFF ").StartsWith("http") && FeedLinks.Resolve(url, line.Trim('\uFEFF').ToString()) is { } link) items.Add(new(link));
            else strange++;
        }

        return new(items, items.Count == 0 ? ["It is neither a sitemap nor a list of URLs."] : strange > 0 ? [$"{strange} lines are no URL."] : []);
    }

    private static string TooMany => $"It holds more than {MaxEntries:N0} entries; the rest is not read.";

    private sealed class Pass(Uri url)
    {
        private readonly List<FeedItem> _items = [];
        private readonly List<FeedItem> _nested = [];
        private string? _root;
        private int _withoutLink;
        private bool _isFull;

        public string? Fault { get; private set; }

        public int Count => _items.Count + _nested.Count;

        public Pass Read(string xml, bool declarePrefixes)
        {
            try
            {
                using var reader = FeedXml.Open(xml, declarePrefixes);
                while (!_isFull && reader.Read())
                {
                    if (reader.NodeType is not XmlNodeType.Element) continue;
                    FeedXml.CheckDepth(reader);
                    _root ??= reader.LocalName;
                    if (reader.LocalName == "url") Add(_items, ReadEntry(reader));
                    else if (reader.LocalName == "sitemap") Add(_nested, ReadEntry(reader));
                }
            }
            catch (XmlException fault)
            {
                Fault = fault.Message;
            }

            return this;
        }

        public FeedContent Content(string? problem)
        {
            List<string> problems = problem is null ? [] : [problem];
            if (_root is not ("urlset" or "sitemapindex")) problems.Add($"It is no sitemap: its root element is '{_root}'.");
            if (_withoutLink > 0) problems.Add($"{_withoutLink} entries have no usable URL.");
            if (_isFull) problems.Add(TooMany);
            return new FeedContent(_items, problems) { Nested = [.. _nested.OrderByDescending(sitemap => sitemap.Published)] };
        }

        private void Add(List<FeedItem> list, FeedItem? entry)
        {
            if (entry is null) _withoutLink++;
            else list.Add(entry);
            _isFull = Count >= MaxEntries;
        }

        private FeedItem? ReadEntry(XmlReader reader)
        {
            if (reader.IsEmptyElement) return null;

            var depth = reader.Depth;
            Uri? link = null;
            string? title = null;
            DateTimeOffset? published = null, modified = null;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType is not XmlNodeType.Element) continue;
                FeedXml.CheckDepth(reader);
                switch (reader.LocalName)
                {
                    // An image's or a video's own loc and title stand in elements that are not entered.
                    case "loc":
                        link ??= FeedLinks.Resolve(url, FeedXml.ReadText(reader));
                        break;
                    case "lastmod":
                        modified ??= FeedDate.Parse(FeedXml.ReadText(reader));
                        break;
                    case "publication_date":
                        published ??= FeedDate.Parse(FeedXml.ReadText(reader));
                        break;
                    case "title":
                        title ??= FeedText.Plain(FeedXml.ReadText(reader));
                        break;
                    case "news":
                        break;
                    default:
                        FeedXml.ReadText(reader);
                        break;
                }
            }

            return link is null ? null : new FeedItem(link, title, Published: published ?? modified);
        }
    }
}
