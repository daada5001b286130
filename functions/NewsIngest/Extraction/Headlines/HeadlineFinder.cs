using NewsIngest.Extraction.Metadata;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.SiteRules;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Headlines;

/// <summary>
/// Reconciles what the page shows with what it declares. The shown heading is the headline exactly as readers see it, but may be the site's
/// name or a section's; the declared titles are surely about the article, but are often shortened, or carry the site's name. So: the heading
/// that agrees best with the declared titles; without one, the declared title, without the site's name.
/// </summary>
internal static class HeadlineFinder
{
    /// <summary>Share of words in common from which a heading and a declared title are the same headline.</summary>
    private const double Agreement = 0.5;

    /// <summary>Rank of an <c>h1</c>; agreement adds up to 4 to a rank.</summary>
    private const int ShownHeadline = 4;

    /// <summary>What a heading that is a link loses: it leads to another story, or its like would be the headline of a list.</summary>
    private const double LinkedHeading = 1;

    /// <summary>Share of the page's prose that follows a headline at least, and what a heading with less below it loses.</summary>
    private const double LeastBelow = 0.2;
    private const double HeadingAtTheEnd = 1.5;

    /// <summary>Share of the page's prose that stands below a headline that is no heading, and characters of the date that may stand in its block.</summary>
    private const double MostBelow = 0.6;
    private const int LongestLineBelow = 80;

    /// <summary>Agreement up to which the page's <c>h1</c> is the site's or the section's name.</summary>
    private const double LeastAgreement = 0.2;

    /// <summary>Longest headline, in characters; what is longer is text set in a heading.</summary>
    private const int Longest = 300;

    /// <summary>Words from which a heading that the declared title begins with is the headline, and the rest of the title a description.</summary>
    private const int WholeHeadline = 4;

    private const Role OtherArticles = Role.Related | Role.Comments | Role.Navigation | Role.Advert | Role.Hidden | Role.Consent;

    /// <summary>Places where a headline stands only if it agrees with the declared one: a heading laid over a picture, a column beside the text.</summary>
    private const Role NotTheArticle = Role.Sidebar | Role.Overlay | Role.Newsletter;

    public static Headline Find(Page page, ProseWorth worth, PageMetadata metadata, StructuredArticle structured, SiteParts site, Uri? url)
    {
        if (site.Title >= 0) return new Headline(page.TextOf(page.Regions[site.Title]).ToString().Replace('\n', ' '), page.Regions[site.Title].FirstBlock);
        var siteName = metadata.First("og:site_name", "application-name", "apple-mobile-web-app-title") ?? structured.Publisher;
        var declared = new List<string>();
        foreach (var title in (string?[])[metadata.First("og:title"), structured.Headline, metadata.First("twitter:title"), metadata.DocumentTitle])
            if (title is not null && SiteNames.Strip(title, siteName, url) is { Length: > 0 } stripped) declared.Add(stripped);

        var declaredWords = declared.ConvertAll(title => WordOverlap.Words(title));
        var best = new Headline("", -1);
        var bestScore = 0.0;
        for (var i = 0; i < page.Regions.Length; i++)
        {
            var region = page.Regions[i];
            var rank = Rank(region);
            if (rank == 0 || region.EndBlock == region.FirstBlock || (region.Inherited & OtherArticles) != 0) continue;
            var shown = page.TextOf(region);
            if (shown.Length > Longest) continue;
            var text = shown.ToString().Replace('\n', ' ');
            var agreement = 0.0;
            var words = WordOverlap.Words(text);
            // What a title begins with is the site's name where it leads home, however long.
            var isLinked = IsLinked(page, region);
            for (var title = 0; title < declared.Count; title++)
                agreement = Math.Max(agreement,
                    isLinked && declared[title].Length > text.Length && declared[title].StartsWith(text, StringComparison.OrdinalIgnoreCase)
                        ? 0
                        : Begins(declared[title], text, words.Count) || Ends(declared[title], text, words.Count)
                        ? 1
                        : WordOverlap.Of(words, declaredWords[title]));
            if (agreement < Agreement && ((declared.Count > 0 && rank < ShownHeadline) || (region.Inherited & NotTheArticle) != 0)) continue;
            var score = (agreement * 4) + rank;
            if (isLinked) score -= LinkedHeading;
            if (worth.Sum(region.EndBlock, page.Blocks.Length) < LeastBelow * worth.Total) score -= HeadingAtTheEnd;
            if (score > bestScore) (best, bestScore) = (new Headline(text, region.FirstBlock), score);
        }

        if (best.Block < 0) return new Headline(declared.FirstOrDefault() ?? "", declared.Count > 0 ? LineWith(page, worth, declared[0]) : -1);
        // A lone heading that agrees with nothing is the site's or the section's name, unless it stands in the article and says something.
        var agrees = bestScore >= ShownHeadline + (4 * LeastAgreement);
        if (declared.Count > 0 && !agrees && (bestScore < ShownHeadline || !IsTheArticles(page, best))) return new Headline(declared[0], -1);
        return best with { Text = AsDeclared(SiteNames.Strip(WithoutAddition(page, best, declared), siteName, url), declared) };
    }

    /// <summary>Index of the last short block above the text whose first line is the declared headline, set as a line like any other; -1 for none.</summary>
    private static int LineWith(Page page, ProseWorth worth, string title)
    {
        if (WordOverlap.Words(title).Count < WholeHeadline) return -1;
        var found = -1;
        for (var i = 0; i < page.Blocks.Length && worth.Sum(i + 1, page.Blocks.Length) >= MostBelow * worth.Total; i++)
        {
            var block = page.Blocks[i];
            if (block.Length > title.Length + LongestLineBelow || block.LinkLength * 2 > block.Length
                || (page.Regions[block.Region].Inherited & OtherArticles) != 0)
            {
                continue;
            }

            var line = page.TextOf(block);
            if (line.IndexOf('\n') is >= 0 and var end) line = line[..end];
            if (line.Trim().Equals(title, StringComparison.OrdinalIgnoreCase)) found = i;
        }

        return found;
    }

    /// <summary>
    /// The heading without a date or a subtitle that the page sets in it, parted from the headline by its element alone, when what is left is declared.
    /// </summary>
    private static string WithoutAddition(Page page, Headline shown, List<string> declared)
    {
        var text = shown.Text;
        foreach (var title in declared)
        {
            var isFirst = text.StartsWith(title, StringComparison.OrdinalIgnoreCase);
            if (text.Length == title.Length || !(isFirst || text.EndsWith(title, StringComparison.OrdinalIgnoreCase))
                || WordOverlap.Words(title).Count < WholeHeadline)
            {
                continue;
            }

            var addition = (isFirst ? text.AsSpan(title.Length) : text.AsSpan(0, text.Length - title.Length)).Trim();
            var end = page.Blocks[shown.Block].Start + title.Length;
            var isParted = isFirst
                ? page.Text[end] == '\n' || (char.IsLetterOrDigit(page.Text[end]) && !char.IsLower(page.Text[end]))
                // A kicker above it.
                : page.Text[page.Blocks[shown.Block].Start + addition.Length] == '\n';
            if (isParted || ArticleLines.IsDateLine(addition)) return isFirst ? text[..title.Length] : text[^title.Length..];
        }

        return text;
    }

    /// <summary>A headline set in capitals, or without any, is the design's; the declared one has the same words as they are written.</summary>
    private static string AsDeclared(string shown, List<string> declared)
    {
        if (shown.Any(char.IsLower) && shown.Any(char.IsUpper)) return shown;
        return declared.Find(title => title.Any(char.IsLower) && title.Equals(shown, StringComparison.OrdinalIgnoreCase)) ?? shown;
    }

    private static bool IsTheArticles(Page page, Headline shown)
    {
        if (WordOverlap.Words(shown.Text).Count <= WholeHeadline) return false;
        for (var region = page.Blocks[shown.Block].Region; region > 0; region = page.Regions[region].Parent)
            if ((page.Regions[region].Role & Role.Headline) != 0 || page.Regions[region].Kind == ElementKind.Article) return true;
        return false;
    }

    private static bool Begins(string title, string heading, int words) =>
        words >= WholeHeadline && title.Length > heading.Length && title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
        && title.AsSpan(heading.Length).TrimStart() is [var separator, ..] && separator is '|' or '-' or '–' or '—' or ':' or '·' or '»' or '•';

    /// <summary>"The Gazette: Headline": the declared title has the site's name in front of the heading.</summary>
    private static bool Ends(string title, string heading, int words) =>
        words >= WholeHeadline && title.Length > heading.Length && title.EndsWith(heading, StringComparison.OrdinalIgnoreCase)
        && title.AsSpan(0, title.Length - heading.Length).TrimEnd() is [.., var separator] && separator is '|' or '-' or '–' or '—' or ':' or '·' or '»' or '•';

    private static bool IsLinked(Page page, in Region region)
    {
        for (var i = region.FirstBlock; i < region.EndBlock; i++)
            if (page.Blocks[i].LinkLength < 0.8 * page.Blocks[i].Length) return false;
        return true;
    }

    /// <summary>How much a region looks like the place for a headline.</summary>
    private static int Rank(in Region region) => region switch
    {
        { Kind: ElementKind.Heading } when region.Element.Name is "h1" => ShownHeadline,
        _ when (region.Role & Role.Headline) != 0 && region.Kind is not (ElementKind.Article or ElementKind.Main) => 2,
        { Kind: ElementKind.Heading } when region.Element.Name is "h2" or "h3" => 1,
        _ => 0,
    };
}
