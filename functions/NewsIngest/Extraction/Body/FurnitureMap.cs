using System.Numerics;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.SiteRules;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Body;

/// <summary>Which regions are the page's furniture: navigation, adverts, related stories and the like.</summary>
/// <remarks>
/// Names lie: designers write <c>sidebar-layout</c> around the article and <c>content-nav-section</c> inside it. So a name is believed only up to
/// a share of the page's prose, and not at all around a region that is named as the article's body.
/// </remarks>
internal sealed class FurnitureMap
{
    /// <summary>Readers' comments outweigh the article on many pages.</summary>
    private const double CommentShare = 0.7;

    /// <summary>The share of the page's prose up to which a region with the role is believed to be furniture.</summary>
    private static readonly double[] MostByRole = Table(
        (Role.Comments, CommentShare),
        (Role.Consent, 0.6),
        (Role.Footer, 0.5),
        (Role.Related, 0.45),
        (Role.Overlay, 0.4),
        (Role.Embed, 0.5),
        (Role.Enquiry, 0.4),
        (Role.Jobs, 0.3),
        (Role.Sidebar, 0.3),
        (Role.Biography, 0.2),
        (Role.Caption, 0.2),
        (Role.Wall, 0.2),
        (Role.Advert, 0.15),
        (Role.Newsletter, 0.15),
        (Role.Contents, 0.1),
        (Role.Hidden, 0.1),
        (Role.Navigation, 0.1),
        (Role.Sharing, 0.1),
        (Role.Tags, 0.1),
        (Role.Promotion, 0.15),
        (Role.Tools, 0.1),
        (Role.Header, 0.05),
        (Role.Byline, 0.03),
        (Role.Date, 0.03),
        (Role.Media, 0.0),
        (Role.Widget, 0.0));

    /// <summary>
    /// Roles whose names publishers also put on the article's own paragraphs, each too short to tell: schema.org has paywalled paragraphs
    /// marked by a class, mostly <c>paywall</c>. When all regions with the role together have too much prose, the name means something else; and an
    /// article that is mostly other people's posts has no other text.
    /// </summary>
    private const Role TakenTogether = Role.Wall | Role.Hidden | Role.Promotion | Role.Tools | Role.Advert | Role.Newsletter | Role.Byline | Role.Date
        | Role.Contents | Role.Sharing | Role.Tags | Role.Header | Role.Embed;

    /// <summary>Roles that a name like "comment-body" keeps: the body it speaks of is not the article's.</summary>
    private const Role NeverBody = Role.Comments | Role.Related | Role.Footer | Role.Consent | Role.Overlay | Role.Enquiry | Role.Biography | Role.Jobs
        | Role.Caption;

    private readonly bool[] _furniture;

    public FurnitureMap(Page page, ProseWorth worth, Headline headline, SiteParts site)
    {
        var regions = page.Regions;
        _furniture = new bool[regions.Length];
        var bodies = NamedBodies(page, worth);
        var distrusted = Distrusted(page, worth);
        var cards = CardLists.Find(page, worth);
        var inBody = new bool[regions.Length];
        var (block, above) = (0, 0.0);
        var aboveList = new Dictionary<int, double>();
        for (var i = 1; i < regions.Length; i++)
        {
            var region = regions[i];
            for (; block < region.FirstBlock; block++)
                if (block > headline.Block && !_furniture[page.Blocks[block].Region]) above += worth[block];

            // Inside a named body, items with a linked headline are the author's list, unless their names say otherwise.
            inBody[i] = inBody[region.Parent] || (bodies[i] && (region.Role & Role.ArticleBody) != 0);
            if (_furniture[region.Parent] || site.IsRemoved(i) || ((distrusted & Role.Embed) == 0 && IsPost(page, region))) _furniture[i] = true;
            else if (site.HoldsBody(i)) continue;
            else if (region.Kind == ElementKind.Figure && IsCaptioned(page, region)) _furniture[i] = true;
            else if (cards[i] > 0 && !inBody[i] && !bodies[i] && !Contains(region, headline)
                && IsBesideTheArticle(region, headline, AboveList(region.Parent), cards[i]))
            {
                _furniture[i] = true;
            }
            else if (MostOf(page, region, regions[region.Parent].Kind, distrusted) is var most && most > 0 && !LeadsNowhere(page, region, worth))
                _furniture[i] = worth.Sum(region) <= Adjusted(most, region, headline) * worth.Total && (most >= MostByElement || !bodies[i]);
        }

        // What stands above the first card stands above them all, however many of the others are too long to be cards; but not for what is laid over the page.
        double AboveList(int list)
        {
            if (!aboveList.TryGetValue(list, out var first)) aboveList[list] = first = IsLaidOver(regions, list) ? double.MaxValue : above;
            return first;
        }
    }

    /// <summary>
    /// A figure with nothing but a line or two of text has a picture, and they are its caption and its credit, whatever element they stand in; one with a
    /// heading of its own is a box of the site's: "Quick guide".
    /// </summary>
    private static bool IsCaptioned(Page page, in Region figure)
    {
        var isBox = HasHeading(page, figure);
        if (figure.EndBlock - figure.FirstBlock is 0 or > MostLinesOfCaption && !isBox) return false;
        for (var i = figure.FirstBlock; i < figure.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (!isBox && block.Kind is not (ElementKind.Block or ElementKind.Figure or ElementKind.Caption)) return false;
            for (var inner = block.Region; page.Regions[inner].Element != figure.Element; inner = page.Regions[inner].Parent)
                if (page.Regions[inner].Kind is ElementKind.Quote or ElementKind.Table or ElementKind.Preformatted) return false;
        }

        var last = page.Blocks[figure.EndBlock - 1];
        return last.Start + last.Length - page.Blocks[figure.FirstBlock].Start <= (isBox ? LongestBox : LongestCaption);
    }

    private static bool HasHeading(Page page, in Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
            if (page.Blocks[i].HeadingLevel > 0) return true;
        return false;
    }

    private const int MostLinesOfCaption = 2;
    private const int LongestCaption = 150;
    private const int LongestBox = 600;

    /// <summary>
    /// An aside that begins with a quotation, marked as one or with its marks, is a pull-quote that the designer set apart from the text around it.
    /// </summary>
    private static bool HoldsQuote(Page page, in Region aside)
    {
        if (aside.Kind != ElementKind.Aside || (aside.Role & ~(Role.Sidebar | Role.Content)) != 0 || aside.EndBlock == aside.FirstBlock) return false;
        var linked = 0;
        for (var block = aside.FirstBlock; block < aside.EndBlock; block++) linked += page.Blocks[block].LinkLength;
        if (linked > 0) return false;
        var first = page.Blocks[aside.FirstBlock];
        if (first.Kind == ElementKind.Paragraph && page.TextOf(first) is ['“', .., '”'] or ['"', .., '"']) return true;
        for (var inner = first.Region; page.Regions[inner].Element != aside.Element; inner = page.Regions[inner].Parent)
            if (page.Regions[inner].Kind == ElementKind.Quote) return true;
        return false;
    }

    /// <summary>A quotation signed "A. Leader (@leader)": a post of a social network whose names a content system has taken away.</summary>
    private static bool IsPost(Page page, in Region region)
    {
        if (region.Kind != ElementKind.Quote || region.EndBlock == region.FirstBlock) return false;
        var signature = page.TextOf(page.Blocks[region.EndBlock - 1]);
        if (signature.LastIndexOf("(@") is not (>= 0 and var at)) return false;
        var handle = signature[(at + 2)..];
        return handle.IndexOf(')') is > 0 and var end && !handle[..end].Contains(' ');
    }

    private static bool IsLaidOver(Region[] regions, int region)
    {
        for (; region > 0; region = regions[region].Parent)
            if ((regions[region].Role & Role.Overlay) != 0) return true;
        return false;
    }

    /// <summary>
    /// An article can itself be a list of items with a linked headline and a paragraph. Then little stands above the list: an introduction.
    /// </summary>
    private static bool IsBesideTheArticle(in Region card, Headline headline, double above, double listWorth) =>
        headline.Block >= card.EndBlock || above >= Thresholds.ProseAboveCards * listWorth;

    /// <summary>The same for elements that say by their own name what they are; HTML leaves less to a designer's fancy than class names.</summary>
    private const double MostByElement = 0.8;
    private const double MostByArticleFooter = 0.6;

    public bool IsFurniture(int region) => _furniture[region];

    /// <summary>
    /// A sidebar or a list of stories can outweigh a short article. It is believed up to a higher share where the headline is known and stands
    /// outside it and before it.
    /// </summary>
    private static double Adjusted(double most, in Region region, Headline headline) =>
        (region.Kind == ElementKind.Aside || most == CommentShare) && headline.Block >= 0 && headline.Block < region.FirstBlock ? most + 0.25 : most;

    private static bool Contains(in Region region, Headline headline) => headline.Block >= region.FirstBlock && headline.Block < region.EndBlock;

    /// <summary>Regions around (or being) one that is named as the article's body and has a fair part of the prose.</summary>
    private static bool[] NamedBodies(Page page, ProseWorth worth)
    {
        var named = new bool[page.Regions.Length];
        for (var i = page.Regions.Length - 1; i > 0; i--)
        {
            var region = page.Regions[i];
            named[i] |= (region.Role & Role.ArticleBody) != 0 && (region.Role & NeverBody) == 0 && worth.Sum(region) >= Thresholds.NamedBodyShare * worth.Total;
            if (named[i]) named[region.Parent] = true;
        }

        return named;
    }

    /// <summary>Named like links to other stories ("post-list"), but with text that is no link, and without a heading.</summary>
    private static bool LeadsNowhere(Page page, in Region region, ProseWorth worth)
    {
        if ((region.Role & Role.Related) == 0 || (region.Role & (Role.Furniture ^ Role.Related)) != 0 || worth.Sum(region) == 0) return false;
        var (length, linked) = (0, 0);
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (block.HeadingLevel > 0) return false;
            length += block.Length;
            linked += block.LinkLength;
        }

        return linked <= Thresholds.FewLinks * length;
    }

    private static Role Distrusted(Page page, ProseWorth worth)
    {
        Span<double> sums = stackalloc double[32];
        for (var i = 1; i < page.Regions.Length; i++)
        {
            var region = page.Regions[i];
            // Each prose counts once: for the outermost region with the role.
            var roles = region.Role & TakenTogether & ~page.Regions[region.Parent].Inherited;
            for (var rest = (uint)roles; rest != 0; rest &= rest - 1) sums[BitOperations.TrailingZeroCount(rest)] += worth.Sum(region);
        }

        var distrusted = Role.None;
        for (var bit = 0; bit < sums.Length; bit++)
            if (sums[bit] > Thresholds.TooMuchTogether * worth.Total) distrusted |= (Role)(1u << bit);
        return distrusted;
    }

    /// <summary>The share of the page's prose up to which the region is furniture; 0 when nothing says that it is.</summary>
    private static double MostOf(Page page, in Region region, ElementKind around, Role distrusted)
    {
        if (region.Kind is ElementKind.Body || region.Element.Name is "html") return 0;
        // An article's own footer with most of the text in it is a transcript, or the text itself.
        if (region.Kind is ElementKind.Footer && around is ElementKind.Article) return MostByArticleFooter;
        // Who is quoted stands in the quotation's footer, or in a pull-quote's.
        if (region.Kind is ElementKind.Footer && around is (ElementKind.Quote or ElementKind.Aside)) return 0;
        if (region.Kind is ElementKind.Navigation or ElementKind.Footer) return MostByElement;
        var most = region.Kind switch
        {
            ElementKind.Caption or ElementKind.Button => 0.4,
            ElementKind.Aside => 0.3,
            ElementKind.Form => 0.1,
            ElementKind.Header => 0.05,
            _ => 0.0,
        };
        if ((region.Role & Role.Quotation) != 0 || HoldsQuote(page, region)) return 0;
        // A box that is named as the body and, besides, after something that it offers ("rich-text print-friendly").
        if ((region.Role & (Role.ArticleBody | Role.Furniture)) == Role.ArticleBody) distrusted |= Role.Doubtful;
        // Headings have no prose by which to tell a doubtful name ("header-anchor") from a true one.
        if (region.Kind == ElementKind.Heading) distrusted |= Role.Doubtful | Role.Navigation | Role.Contents | Role.Tags;
        for (var roles = (uint)(region.Role & ~distrusted); roles != 0; roles &= roles - 1)
            most = Math.Max(most, MostByRole[BitOperations.TrailingZeroCount(roles)]);
        return most;
    }

    private static double[] Table(params ReadOnlySpan<(Role Role, double Most)> rows)
    {
        var table = new double[32];
        foreach (var (role, most) in rows) table[BitOperations.TrailingZeroCount((uint)role)] = most;
        return table;
    }
}
