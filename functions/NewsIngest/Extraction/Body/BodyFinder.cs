using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.SiteRules;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Chooses the region that holds the article, by the prose in it and by its names.</summary>
internal sealed class BodyFinder
{
    private readonly Page _page;
    private readonly Headline _headline;

    /// <summary>For each region the worth of the prose in it that is no furniture.</summary>
    private readonly double[] _worth;

    /// <summary>For each region its child with the most worth; 0 for none.</summary>
    private readonly int[] _best;

    /// <summary>Regions that are named as the article's body, and for each region the worth in the outermost such regions in it (or itself).</summary>
    private readonly bool[] _isNamed;
    private readonly double[] _named;

    private readonly int[] _length;
    private readonly int[] _linkLength;

    private BodyFinder(Page page, Headline headline, ProseWorth worth, FurnitureMap furniture)
    {
        _page = page;
        _headline = headline;
        var regions = page.Regions;
        _worth = new double[regions.Length];
        _best = new int[regions.Length];
        _isNamed = new bool[regions.Length];
        _named = new double[regions.Length];
        _length = new int[regions.Length];
        _linkLength = new int[regions.Length];
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var block = page.Blocks[i];
            if (furniture.IsFurniture(block.Region)) continue;
            _worth[block.Region] += worth[i];
            _length[block.Region] += block.Length;
            _linkLength[block.Region] += block.LinkLength;
        }

        for (var i = regions.Length - 1; i > 0; i--)
        {
            var parent = regions[i].Parent;
            _isNamed[i] = (regions[i].Role & Role.ArticleBody) != 0 && !furniture.IsFurniture(i);
            if (_isNamed[i]) _named[i] = Math.Max(_worth[i], _named[i]);
            _named[parent] += _named[i];
            _worth[parent] += _worth[i];
            _length[parent] += _length[i];
            _linkLength[parent] += _linkLength[i];
            if (_best[parent] == 0 || _worth[i] >= _worth[_best[parent]]) _best[parent] = i;
        }
    }

    public static ArticleBody Find(Page page, ProseWorth worth, FurnitureMap furniture, Headline headline, StructuredArticle structured, SiteParts site,
        string? author)
    {
        var region = site.Body >= 0 ? site.Body : new BodyFinder(page, headline, worth, furniture).Choose();
        var kept = new bool[page.Blocks.Length];
        for (var i = page.Regions[region].FirstBlock; i < page.Regions[region].EndBlock; i++)
            kept[i] = !furniture.IsFurniture(page.Blocks[i].Region) && site.MayBeBody(page.Blocks[i].Region);
        if (site.Body < 0) region = OpeningFinder.Add(page, worth, furniture, headline, region, kept);
        BodyPruner.Prune(page, worth, kept, region, headline, author);
        if (structured.Body is { Length: >= Thresholds.ShortestDeclaredBody } declared) return DeclaredBody.Reconcile(page, worth, region, kept, declared);
        return new ArticleBody(BodyWriter.Write(page, region, kept), region);
    }

    /// <summary>Narrows from the whole page to the child with the most prose, until that would leave a part of the article behind.</summary>
    private int Choose()
    {
        var region = 0;
        while (BestChild(region) is > 0 and var child && IsContainer(_page.Regions[child].Kind))
        {
            if (_isNamed[region] && _named[child] < Thresholds.InnerBody * _worth[region]) break;
            var leads = _named[child] >= Thresholds.NamedBodyLead * _worth[region] && _named[child] >= Thresholds.AllNamed * _named[region]
                && !BeginsBefore(region, child);
            if (!leads && !IsArticleWithHeadline(child) && LeftBehind(region, child) > Thresholds.PartLeftBehind * _worth[region]) break;
            region = child;
        }

        return region;
    }

    /// <summary>The child with the most prose; but one around the headline wins over one without, when it has enough of an article itself.</summary>
    private int BestChild(int region)
    {
        var best = _best[region];
        if (best == 0 || _headline.Block < 0 || Contains(best, _headline.Block)) return best;
        for (var i = region + 1; i < _page.Regions[region].End; i = _page.Regions[i].End)
            if (Contains(i, _headline.Block) && _worth[i] >= Thresholds.LeastArticle && _worth[i] >= Thresholds.HeadlineLead * _worth[region]) return i;
        return best;
    }

    /// <summary>
    /// An <c>article</c> element around the headline is the article, whatever stands beside it; so is a <c>main</c> element, if much of the prose is in it.
    /// </summary>
    private bool IsArticleWithHeadline(int region)
    {
        if (_headline.Block < 0 || !Contains(region, _headline.Block)) return false;
        for (var around = _page.Blocks[_headline.Block].Region; around >= region; around = _page.Regions[around].Parent)
        {
            var least = _page.Regions[around].Kind switch
            {
                ElementKind.Article => Thresholds.LeastArticle,
                ElementKind.Main => Math.Max(Thresholds.LeastArticle, Thresholds.MainShare * _worth[0]),
                _ => double.MaxValue,
            };
            if (_worth[around] >= least) return true;
        }

        return false;
    }

    private bool Contains(int region, int block) => block >= _page.Regions[region].FirstBlock && block < _page.Regions[region].EndBlock;

    private static bool IsContainer(ElementKind kind) =>
        kind is not (ElementKind.Paragraph or ElementKind.Heading or ElementKind.ListItem or ElementKind.List or ElementKind.Quote);

    /// <summary>
    /// Whether a region named as the body, with prose in it, stands between the headline and the child: the article's first paragraphs in a box of their own.
    /// </summary>
    private bool BeginsBefore(int parent, int child)
    {
        if (_headline.Block < 0) return false;
        for (var i = parent + 1; i < child; i = _page.Regions[i].End)
            if (_named[i] >= Thresholds.FirstParagraph && ReadsLikeTheArticle(i, Thresholds.LinkedNeighbour)) return true;
        return false;
    }

    /// <summary>The worth of what stands beside the child and reads like the article.</summary>
    private double LeftBehind(int parent, int child)
    {
        var left = 0.0;
        var own = _worth[parent];
        for (var i = parent + 1; i < _page.Regions[parent].End; i = _page.Regions[i].End)
        {
            own -= _worth[i];
            if (i == child || _worth[i] == 0
                || !(_isNamed[i] && _isNamed[parent])
                    && !ReadsLikeTheArticle(i,
                        i < child && _headline.Block >= 0 && _worth[i] >= Thresholds.FirstParagraph ? Thresholds.LinkedOpening : Thresholds.LinkedNeighbour))
            {
                continue;
            }

            left += _worth[i];
        }

        // Text that stands in the parent itself, parted by line breaks, is of the article as much as its parts.
        return left + Math.Max(own, 0);
    }

    private bool ReadsLikeTheArticle(int region, double mostLinked) =>
        _linkLength[region] <= mostLinked * _length[region]
        // What is over before the headline begins is a banner.
        && !(_headline.Block >= 0 && _page.Regions[region].EndBlock <= _headline.Block);
}
