using HtmlAgilityPack;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.SiteRules;

/// <summary>
/// What the rules of its site find in a page. A rule sees what parts the text: blocks, and <c>time</c> elements and others with a telling name within a line.
/// </summary>
internal sealed class SiteParts
{
    /// <summary>
    /// Worth of the prose, about two paragraphs, from which what a body rule matches is the article; with less the site has changed, or the page is of another
    /// build.
    /// </summary>
    private const double LeastProse = 4;

    private static readonly SiteParts None = new();

    /// <summary>For each region what it is by a rule, with what is inside it; empty when there is no rule.</summary>
    private readonly bool[] _removed = [];
    private readonly bool[] _inBody = [];
    private readonly bool[] _holdsBody = [];

    private SiteParts()
    {
    }

    private SiteParts(Page page, ProseWorth worth, IReadOnlyList<SiteRule> rules)
    {
        var regions = page.Regions;
        _removed = new bool[regions.Length];
        _inBody = new bool[regions.Length];
        var prose = 0.0;
        for (var i = 1; i < regions.Length; i++)
        {
            var region = regions[i];
            _removed[i] = _removed[region.Parent];
            _inBody[i] = _inBody[region.Parent];
            foreach (var rule in rules)
            {
                if (!rule.Match.Matches(region.Element)) continue;
                if (rule.Part == SitePart.Remove) _removed[i] = true;
                else if (rule.Part == SitePart.Body) _inBody[i] = true;
                else if (region.EndBlock == region.FirstBlock) continue;
                else if (rule.Part == SitePart.Title && Title < 0) Title = i;
                else if (rule.Part == SitePart.Date) Date ??= (region.Element, page.TextOf(region).ToString());
            }

            if (_inBody[i] && !_inBody[region.Parent] && !_removed[i]) prose += worth.Sum(region);
        }

        foreach (var mark in page.Marks)
            if (Date is null && rules.Any(rule => rule.Part == SitePart.Date && rule.Match.Matches(mark.Element)))
                Date = (mark.Element, page.TextOf(mark).ToString());
        if (prose < LeastProse) _inBody = [];
        else (Body, _holdsBody) = AroundBody(regions);
    }

    /// <summary>The smallest region around all that the body rules match; -1 when they match too little.</summary>
    public int Body { get; } = -1;

    /// <summary>The region that shows the headline; -1 for none.</summary>
    public int Title { get; } = -1;

    /// <summary>What shows the day of publication, and its text.</summary>
    public (HtmlNode Element, string Text)? Date { get; }

    public static SiteParts Find(Page page, ProseWorth worth, IReadOnlyList<SiteRule> rules) => rules.Count == 0 ? None : new SiteParts(page, worth, rules);

    public bool IsRemoved(int region) => _removed.Length > 0 && _removed[region];

    /// <summary>Whether the region is around the body, or one of the boxes that make it up: what it is named does not count.</summary>
    public bool HoldsBody(int region) => _holdsBody.Length > 0 && _holdsBody[region];

    /// <summary>Whether a block of this region can be the article's.</summary>
    public bool MayBeBody(int region) => _inBody.Length == 0 || _inBody[region];

    private (int Smallest, bool[] Holding) AroundBody(Region[] regions)
    {
        var holding = new bool[regions.Length];
        var (first, last) = (0, 0);
        for (var i = regions.Length - 1; i > 0; i--)
        {
            if (_inBody[i] && !_inBody[regions[i].Parent]) (first, last, holding[i]) = (i, Math.Max(last, i), true);
            if (holding[i]) holding[regions[i].Parent] = true;
        }

        while (regions[first].End <= last) first = regions[first].Parent;
        return (first, holding);
    }
}
