using NewsIngest.Extraction.Body;
using NewsIngest.Extraction.Headlines;
using NewsIngest.Extraction.Pages;
using NewsIngest.Extraction.Vocabulary;

namespace NewsIngest.Extraction.Particulars;

/// <summary>Where on a page a date can be the article's.</summary>
internal sealed class DatePlaces(Page page, Headline headline, FurnitureMap furniture)
{
    /// <summary>Blocks below the headline in which a date is the article's even in a column of its own beside the text.</summary>
    private const int NextToHeadline = 4;

    private const Role NotTheArticle =
        Role.Related | Role.Comments | Role.Sidebar | Role.Navigation | Role.Advert | Role.Jobs | Role.Newsletter | Role.Consent | Role.Caption;

    private const Role OtherArticles = Role.Related | Role.Comments | Role.Advert | Role.Jobs;

    /// <summary>In a column of its own beside the text, but not among other articles.</summary>
    public bool IsNextToHeadline(int block) =>
        headline.Block >= 0 && block > headline.Block && block <= headline.Block + NextToHeadline
        && (page.Regions[page.Blocks[block].Region].Inherited & OtherArticles) == 0 && page.Regions[page.Blocks[block].Region].Kind != ElementKind.Caption
        && !IsQuoted(page.Blocks[block].Region);

    /// <summary>Among other articles, in the page's frame or in a quotation.</summary>
    public bool IsElsewhere(int region) => (page.Regions[region].Inherited & OtherArticles) != 0 || IsInPageFrame(region) || IsQuoted(region);

    public bool IsInArticle(int region) =>
        (!furniture.IsFurniture(region) || (Roles(region) & NotTheArticle) == 0) && !IsInPageFrame(region) && !IsQuoted(region);

    /// <summary>A quotation, such as a post of a social network, has a day of its own.</summary>
    private bool IsQuoted(int region)
    {
        for (; region > 0; region = page.Regions[region].Parent)
            if (page.Regions[region].Kind == ElementKind.Quote) return true;
        return false;
    }

    /// <summary>What the regions around it are named, up to one with the headline in it: that one is no other article, whatever its name.</summary>
    private Role Roles(int region)
    {
        if (headline.Block < 0) return page.Regions[region].Inherited;
        var roles = Role.None;
        for (; region > 0
            && !(page.Regions[region].FirstBlock <= headline.Block && headline.Block < page.Regions[region].EndBlock); region = page.Regions[region].Parent)
            roles |= page.Regions[region].Kind == ElementKind.Caption ? Role.Caption : page.Regions[region].Role;
        return roles;
    }

    /// <summary>
    /// An article's own footer can say when it was posted; the page's says when the site was last touched, and a header that is over before the
    /// headline begins says what day it is today.
    /// </summary>
    private bool IsInPageFrame(int region)
    {
        var inFrame = false;
        for (; region > 0; region = page.Regions[region].Parent)
        {
            if (page.Regions[region].Kind == ElementKind.Article) return false;
            inFrame |= page.Regions[region].Kind == ElementKind.Footer || (page.Regions[region].Role & Role.Footer) != 0
                || (page.Regions[region].Kind == ElementKind.Header && page.Regions[region].EndBlock <= headline.Block);
        }

        return inFrame;
    }
}
