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

    private const Role NeverArticles = Role.Navigation | Role.Footer | Role.Consent | Role.Sharing | Role.Tags | Role.Hidden | Role.Advert | Role.Jobs | Role.Wall | Role.Contents;

    private readonly Page _page;
    private readonly Uri _list;
    private readonly DateReader _dates;
    private readonly List<Item> _items = [];

    public ListPage(Page page, Uri list, DateTimeOffset? fetchedAt)
    {
        _page = page;
        _list = list;
        _dates = new DateReader(fetchedAt);
        CollectItems();
    }

    public IReadOnlyList<ArticleLink> Articles()
    {
        var bounds = ItemBounds();
        var articles = new List<ArticleLink>();
        foreach (var item in _items)
        {
            var region = _page.Regions[item.Regions[0]];
            foreach (var start in item.Regions)
            {
                var top = start;
                while (_page.Regions[top].Parent > 0 && IsOneItem(bounds, _page.Regions[top].Parent)) top = _page.Regions[top].Parent;
                if (_page.Regions[top].EndBlock - _page.Regions[top].FirstBlock > region.EndBlock - region.FirstBlock) region = _page.Regions[top];
            }

            var (title, headed) = TitleOf(item, region);
            var published = DateOf(item, region);
            var points = Points(item, title, headed, published is not null);
            if (points >= LeastPoints) articles.Add(new ArticleLink(item.Url, title.Length > 0 ? title : null, published));
        }

        return articles;
    }

    private static bool IsOneItem((int Least, int Most)[] bounds, int region) => bounds[region].Least == bounds[region].Most;

    private void CollectItems()
    {
        var root = BaseAddress();
        var known = new Dictionary<string, Item>();
        foreach (var mark in _page.Marks)
        {
            if (mark.Kind != MarkKind.Link) continue;
            var href = mark.Element.GetAttributeValue("href", null);
            if (string.IsNullOrWhiteSpace(href) || href[0] == '#') continue;
            if (!Uri.TryCreate(root, TextAccumulator.Decode(href.Trim()), out var target) || !LinkAddress.CanBeArticle(target, _list)) continue;
            var key = target.GetLeftPart(UriPartial.Query).TrimEnd('/');
            if (!known.TryGetValue(key, out var item))
            {
                item = new Item(new Uri(target.GetLeftPart(UriPartial.Query)));
                known[key] = item;
                _items.Add(item);
            }

            item.Regions.Add(mark.Region);
            item.Links.Add(mark);
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
            foreach (var region in _items[i].Regions)
                bounds[region] = (Math.Min(bounds[region].Least, i), Math.Max(bounds[region].Most, i));
        }

        for (var i = bounds.Length - 1; i > 0; i--)
        {
            var parent = _page.Regions[i].Parent;
            bounds[parent] = (Math.Min(bounds[parent].Least, bounds[i].Least), Math.Max(bounds[parent].Most, bounds[i].Most));
        }

        return bounds;
    }

    private (string Title, bool Headed) TitleOf(Item item, in Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
            if (_page.Blocks[i].HeadingLevel > 0) return (_page.TextOf(_page.Blocks[i]).ToString().Replace('\n', ' '), true);
        var title = "";
        foreach (var link in item.Links)
        {
            var text = _page.TextOf(link);
            if (text.Length > title.Length && !FurniturePhrases.IsFurnitureLine(text)) title = text.ToString();
        }

        // A link around a whole card: its first line is the headline.
        var line = title.IndexOf('\n', StringComparison.Ordinal);
        return (line > 0 ? title[..line] : title, false);
    }

    private DateTimeOffset? DateOf(Item item, in Region region)
    {
        foreach (var mark in _page.Marks)
        {
            if (mark.Kind == MarkKind.Time && mark.Region >= 0 && Within(mark.Start, region)
                && (_dates.ReadValue(mark.Element.GetAttributeValue("datetime", null)) ?? _dates.ReadValue(_page.TextOf(mark).ToString())) is { } time) return time;
        }

        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = _page.Blocks[i];
            if (block.Length > 120 || block.HeadingLevel > 0) continue;
            if ((_dates.First(_page.TextOf(block))?.Date ?? _dates.Relative(_page.TextOf(block))) is { } date) return date;
        }

        return _dates.ReadValue(UrlDates.Find(item.Url));
    }

    private bool Within(int start, in Region region)
    {
        if (region.EndBlock == region.FirstBlock) return false;
        var last = _page.Blocks[region.EndBlock - 1];
        return start >= _page.Blocks[region.FirstBlock].Start && start <= last.Start + last.Length;
    }

    private int Points(Item item, string title, bool headed, bool dated)
    {
        var inherited = _page.Regions[item.Regions[0]].Inherited;
        if ((inherited & NeverArticles) != 0 || IsInFurniture(item.Regions[0])) return 0;
        var words = title.AsSpan().Count(' ') + 1;
        var points = LinkAddress.Likeness(item.Url, _list);
        if (words >= 4) points += 2;
        if (words >= 6) points += 1;
        if (words < 3) points -= 2;
        if (headed) points += 1;
        if (dated) points += 2;
        return points;
    }

    private bool IsInFurniture(int region)
    {
        for (var i = region; i > 0; i = _page.Regions[i].Parent)
            if (_page.Regions[i].Kind is ElementKind.Navigation or ElementKind.Footer) return true;
        return false;
    }

    private sealed record Item(Uri Url)
    {
        public List<int> Regions { get; } = [];

        public List<Mark> Links { get; } = [];
    }
}
