namespace NewsIngest.Extraction.Vocabulary;

/// <summary>The parts that a region can play on a page, as its names and attributes tell. A region can claim several.</summary>
[Flags]
internal enum Role : uint
{
    None = 0,

    /// <summary>Named as the body of an article: <c>entry-content</c>, <c>article-body</c>, <c>itemprop=articleBody</c>.</summary>
    ArticleBody = 1 << 0,

    /// <summary>Named as content of some sort: <c>article</c>, <c>content</c>, <c>story</c>.</summary>
    Content = 1 << 1,
    Headline = 1 << 2,
    Standfirst = 1 << 3,
    Navigation = 1 << 4,
    Sharing = 1 << 5,
    Related = 1 << 6,
    Comments = 1 << 7,
    Newsletter = 1 << 8,
    Advert = 1 << 9,
    Caption = 1 << 10,
    Consent = 1 << 11,
    Sidebar = 1 << 12,
    Footer = 1 << 13,
    Header = 1 << 14,
    Byline = 1 << 15,
    Date = 1 << 16,
    Tags = 1 << 17,
    Wall = 1 << 18,
    Hidden = 1 << 19,
    Promotion = 1 << 20,
    Tools = 1 << 21,
    Widget = 1 << 22,
    Jobs = 1 << 23,

    /// <summary>A table of contents.</summary>
    Contents = 1 << 24,
    Biography = 1 << 25,
    Enquiry = 1 << 26,
    Overlay = 1 << 27,
    Media = 1 << 28,

    /// <summary>A pull-quote or a quotation: part of the article, though its name may say aside.</summary>
    Quotation = 1 << 29,

    /// <summary>A post of a social network, as its script marks it: the post's author speaks there, not the article's.</summary>
    Embed = 1 << 30,

    /// <summary>Regions so named are furniture wherever they stand.</summary>
    Furniture = Navigation | Sharing | Related | Comments | Newsletter | Advert | Caption | Consent | Footer | Tags | Wall | Hidden
        | Jobs | Contents | Biography | Enquiry | Overlay | Sidebar | Embed,

    /// <summary>Names that furniture bears, but that designers also give to parts of an article.</summary>
    Doubtful = Header | Byline | Date | Promotion | Tools | Widget | Media,
}
