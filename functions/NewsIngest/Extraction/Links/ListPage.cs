using NewsIngest.Extraction.Dates;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Links;

/// <summary>
/// A list page read as items: an item is the largest region with links to one page only. Each item is judged by what lists of articles have
/// in common: a headline for link text, often in a heading, a date, an address like an article's.
/// </summary>
internal sealed class ListPage
{
    /// <summary>Points from which an item is an article: a headline of four words with an article's address, or in a heading with a date.</summary>
    private const int LeastPoints = 5;

    /// <summary>Words of a headline; what has fewer is the label of a link.</summary>
    private const int FewestWords = 3;

    /// <summary>Characters of a line that is a date, and of one that has a date beside its link.</summary>
    private const int LongestDateLine = 60;
    private const int LongestDatedLine = 220;

    private const Role NeverArticles = Role.Navigation | Role.Footer | Role.Consent | Role.Sharing | Role.Tags | Role.Hidden | Role.Advert | Role.Jobs
        | Role.Wall | Role.Contents;

    private readonly Page _page;
    private readonly Uri _list;
    private readonly DateReader _dates;
    private readonly Mark[] _times;
    private readonly List<Item> _items = [];

    public ListPage(Page page, Uri list, DateTimeOffset? fetchedAt)
    {
        _page = page;
        _list = list;
        _dates = new DateReader(fetchedAt);
        _times = [.. page.Marks.Where(mark => mark.Kind == MarkKind.Time).OrderBy(mark => mark.Start)];
        CollectItems();
    }

    public IReadOnlyList<ArticleLink> Articles()
    {
        var bounds = ItemBounds();
        var articles = new List<ArticleLink>();
        foreach (var item in _items)
        {
            var span = SpanOf(item, bounds);
            var (title, headed) = TitleOf(item, span);
            var published = DateOf(item, span);
            if (Points(item, title, headed, published is not null) >= LeastPoints)
                articles.Add(new ArticleLink(item.Url, title.Length > 0 ? title : null, published));
        }

        return articles;
    }

    /// <summary>The text of an item: of the largest region around one of its links that has no other item; of the link where the region has.</summary>
    private (int Start, int End) SpanOf(Item item, (int Least, int Most)[] bounds)
    {
        var largest = (Start: 0, End: 0);
        foreach (var link in item.Links)
        {
            var span = (link.Start, End: link.Start + link.Length);
            for (var region = link.Region; region > 0 && IsOneItem(bounds, region); region = _page.Regions[region].Parent)
                if (_page.Regions[region].EndBlock > _page.Regions[region].FirstBlock) span = SpanOf(_page.Regions[region]);
            if (span.End - span.Start > largest.End - largest.Start) largest = span;
        }

        return largest;
    }

    private (int Start, int End) SpanOf(in Region region)
    {
        var last = _page.Blocks[region.EndBlock - 1];
        return (_page.Blocks[region.FirstBlock].Start, last.Start + last.Length);
    }

    /// <summary>Index of the first block that does not end before the position.</summary>
    private int FirstBlock(int position)
    {
        var (low, high) = (0, _page.Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_page.Blocks[middle].Start + _page.Blocks[middle].Length <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsOneItem((int Least, int Most)[] bounds, int region) => bounds[region].Least == bounds[region].Most;

    private void CollectItems()
    {
        var root = BaseAddress();
        var known = new Dictionary<string, Item>();
        var previousEnd = 0;
        foreach (var mark in _page.Marks)
        {
            if (mark.Kind != MarkKind.Link) continue;
            var href = mark.Element.GetAttributeValue("href", null);
            if (string.IsNullOrWhiteSpace(href) || href[0] == '#') continue;
            if (!Uri.TryCreate(root, TextAccumulator.Decode(href.Trim()), out var target) || !LinkAddress.CanBeArticle(target, _list)) continue;
            var key = target.GetLeftPart(UriPartial.Query).TrimEnd('/');
            if (!known.TryGetValue(key, out var item))
            {
                item = new Item(new Uri(target.GetLeftPart(UriPartial.Query)), previousEnd);
                known[key] = item;
                _items.Add(item);
            }

            item.Links.Add(mark);
            previousEnd = mark.Start + mark.Length;
        }
    }

    private Uri BaseAddress()
    {
        foreach (var element in _page.HeadElements)
            if (element.Name == "base" && Uri.TryCreate(_list, element.GetAttributeValue("href", ""), out var root)) return root;
        return _list;
    }

    /// <summary>For each region the least and the greatest index among the items linked in it.</summary>
    private (int Least, int Most)[] ItemBounds()
    {
        var bounds = new (int Least, int Most)[_page.Regions.Length];
        Array.Fill(bounds, (int.MaxValue, -1));
        for (var i = 0; i < _items.Count; i++)
        {
            foreach (var link in _items[i].Links)
                bounds[link.Region] = (Math.Min(bounds[link.Region].Least, i), Math.Max(bounds[link.Region].Most, i));
        }

        for (var i = bounds.Length - 1; i > 0; i--)
        {
            var parent = _page.Regions[i].Parent;
            bounds[parent] = (Math.Min(bounds[parent].Least, bounds[i].Least), Math.Max(bounds[parent].Most, bounds[i].Most));
        }

        return bounds;
    }

    private (string Title, bool Headed) TitleOf(Item item, (int Start, int End) span)
    {
        for (var i = FirstBlock(span.Start); i < _page.Blocks.Length && _page.Blocks[i].Start < span.End; i++)
            if (_page.Blocks[i].HeadingLevel > 0) return (_page.TextOf(_page.Blocks[i]).ToString().Replace('\n', ' '), true);
        var title = "";
        foreach (var link in item.Links)
        {
            var text = _page.TextOf(link);
            if (text.Length > title.Length && !FurniturePhrases.IsFurnitureLine(text)) title = text.ToString();
        }

        // A link around a whole card: its first line is the headline.
        var line = title.IndexOf('\n', StringComparison.Ordinal);
        if (line > 0) title = title[..line];
        if (Words(title) >= FewestWords || LeadsToARemark(item)) return (title, false);
        // A link laid over the card says to screen readers where it leads; one that says "Full story" leads to what the heading above it names.
        if (Label(item) is { } label) return (label, false);
        return HeadingAbove(item) is { } heading ? (heading, true) : (title, false);
    }

    /// <summary>An item with one link, to a number of comments or to all of a kind: the heading beside it names something else.</summary>
    private bool LeadsToARemark(Item item)
    {
        if (item.Links is not [var link]) return false;
        var text = _page.TextOf(link);
        return text.Length > 0
            && (char.IsAsciiDigit(text[0]) || text.Contains("comment", StringComparison.OrdinalIgnoreCase)
                || text.EndsWith(" all", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Label(Item item)
    {
        foreach (var link in item.Links)
        {
            var label = link.Element.GetAttributeValue("aria-label", null) ?? link.Element.GetAttributeValue("title", null);
            if (string.IsNullOrWhiteSpace(label)) continue;
            var text = TextAccumulator.Decode(label).Trim();
            if (Words(text) >= FewestWords && !FurniturePhrases.IsFurnitureLine(text)) return text;
        }

        return null;
    }

    /// <summary>The nearest heading above the item's first link, if no other item's link stands between them and it is no link itself.</summary>
    private string? HeadingAbove(Item item)
    {
        var link = item.Links[0];
        for (var i = FirstBlock(link.Start); i >= 0; i--)
        {
            if (i >= _page.Blocks.Length || _page.Blocks[i].Start > link.Start) continue;
            var block = _page.Blocks[i];
            if (block.Start < item.PreviousEnd) return null;
            if (block.HeadingLevel > 0) return block.LinkLength == 0 ? _page.TextOf(block).ToString().Replace('\n', ' ') : null;
        }

        return null;
    }

    private DateTimeOffset? DateOf(Item item, (int Start, int End) span)
    {
        for (var i = FirstTime(span.Start); i < _times.Length && _times[i].Start < span.End; i++)
            if ((_dates.ReadValue(_times[i].Element.GetAttributeValue("datetime", null)) ?? _dates.ReadValue(_page.TextOf(_times[i]).ToString())) is { } time)
                return time;

        for (var i = FirstBlock(span.Start); i < _page.Blocks.Length && _page.Blocks[i].Start < span.End; i++)
        {
            var block = _page.Blocks[i];
            if (block.HeadingLevel > 0) continue;
            // A date after the headline in one line: "Family hub opens (17 March 2022)".
            var text = _page.TextOf(block);
            if (block.Length > LongestDatedLine || (block.Length > LongestDateLine && block.LinkLength == 0)) continue;
            if ((_dates.First(text)?.Date ?? _dates.Relative(text)) is { } date) return date;
        }

        return _dates.ReadValue(UrlDates.Find(item.Url));
    }

    private int FirstTime(int position)
    {
        var (low, high) = (0, _times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_times[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int Points(Item item, string title, bool headed, bool dated)
    {
        var inherited = _page.Regions[item.Links[0].Region].Inherited;
        if ((inherited & NeverArticles) != 0 || IsInFurniture(item.Links[0].Region)) return 0;
        var words = Words(title);
        var points = LinkAddress.Likeness(item.Url, _list);
        if (words >= 4) points += 2;
        if (words >= 6) points += 1;
        if (words < FewestWords) points -= 2;
        if (headed) points += 1;
        if (dated) points += 2;
        return points;
    }

    private static int Words(string title) => title.Length == 0 ? 0 : title.AsSpan().Count(' ') + 1;

    private bool IsInFurniture(int region)
    {
        for (var i = region; i > 0; i = _page.Regions[i].Parent)
            if (_page.Regions[i].Kind is ElementKind.Navigation or ElementKind.Footer) return true;
        return false;
    }

    /// <param name="PreviousEnd">Where the link before the item's first one ends.</param>
    private sealed record Item(Uri Url, int PreviousEnd)
    {
        public List<Mark> Links { get; } = [];
    }
}
