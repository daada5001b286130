namespace NewsIngest.Extraction.Body;

/// <summary>
/// The numbers that decide what belongs to an article's body. Calibrated together on development pages; change one and measure all: each
/// was chosen with the others in place.
/// </summary>
internal static class Thresholds
{
    /// <summary>Share of the page's prose from which a region that is named as an article's body is one.</summary>
    public const double NamedBodyShare = 0.2;

    /// <summary>Share of a region's prose that its child, named as the body, must have for the rest to be left behind.</summary>
    public const double NamedBodyLead = 0.5;

    /// <summary>Share of a region's prose outside its best child that, when it reads like the article, keeps the choice from narrowing to the child.</summary>
    public const double PartLeftBehind = 0.04;

    /// <summary>Share of link text up to which a neighbour of the best child reads like a part of the article.</summary>
    public const double LinkedNeighbour = 0.25;

    /// <summary>The same between the headline and the best child: a first paragraph has more links than most.</summary>
    public const double LinkedOpening = 0.35;

    /// <summary>Share of link text up to which a region named like links to other stories leads nowhere.</summary>
    public const double FewLinks = 0.2;

    /// <summary>Share of the region's prose above the headline from which the headline cannot be where the article begins.</summary>
    public const double ProseAboveHeadline = 0.2;

    /// <summary>Share of link text from which a list or a box leads to other pages.</summary>
    public const double LinkedBox = 0.8;

    /// <summary>So many wholly linked lines one below the other lead to other pages.</summary>
    public const int FewestLinkedLines = 2;

    /// <summary>Characters up to which a lone, wholly linked paragraph is a pointer to another page.</summary>
    public const int LongestLinkedLine = 200;

    /// <summary>Blocks and characters of a box that calls readers to do something: a heading, a paragraph or two and a button.</summary>
    public const int MostBlocksOfCall = 5;
    public const int LongestCall = 320;

    /// <summary>Linked lines with a paragraph below each from which they are the headings of a round-up's items.</summary>
    public const int FewestHeadedItems = 4;

    /// <summary>
    /// Share of the linked lines that have a paragraph below them in a round-up, and the most paragraphs an item has on average: other stories' links are
    /// strewn more thinly.
    /// </summary>
    public const double HeadedLines = 0.7;
    public const double ParagraphsOfItem = 2;

    /// <summary>Share of the region's prose after a closing heading from which the heading is one of the article's own.</summary>
    public const double ProseAfterClosingHeading = 0.3;

    /// <summary>Characters from which a second appearance of a paragraph is a repeat, not a coincidence.</summary>
    public const int ShortestRepeat = 60;

    /// <summary>Share of the page's prose in all regions of one doubtful role from which its name is not believed at all.</summary>
    public const double TooMuchTogether = 0.3;

    /// <summary>Worth of prose, about three paragraphs, from which a region around the headline can be the whole article.</summary>
    public const double LeastArticle = 8;

    /// <summary>Share of the page's prose from which a <c>main</c> element around the headline has the whole article in it.</summary>
    public const double MainShare = 0.5;

    /// <summary>Share of a region's prose from which its child around the headline is preferred to one with more prose but no headline.</summary>
    public const double HeadlineLead = 0.2;

    /// <summary>Prose between the headline and a list of cards, as a share of the prose in the cards, from which the list is not the article.</summary>
    public const double ProseAboveCards = 0.45;

    /// <summary>Worth from which a block is the first paragraph: some eighty characters, or fewer with a comma.</summary>
    public const double FirstParagraph = 1.8;

    /// <summary>Characters from which a declared body can be the article rather than its summary.</summary>
    public const int ShortestDeclaredBody = 400;

    /// <summary>Share of a block's word sequences in the declared body from which the block is a part of it.</summary>
    public const double DeclaredBlock = 0.5;

    /// <summary>Share of the chosen prose that the declared body must have for what it lacks to be furniture.</summary>
    public const double DeclaredCoverage = 0.9;

    /// <summary>Length of the text found in the page, as a share of the declared body's, below which the page shows only a part of the article.</summary>
    public const double PartOfDeclared = 0.6;

    /// <summary>Characters of text below which the article may stand in <c>noscript</c>, and how many times longer it must be there.</summary>
    public const int ShortArticle = 800;
    public const double FullerText = 2;

    /// <summary>Share of the prose in all regions so named that a child's must have: a body can be cut into several with the same name.</summary>
    public const double AllNamed = 0.9;

    /// <summary>Share of a named body's prose that an inner one must have for the choice to narrow to it.</summary>
    public const double InnerBody = 0.8;

    /// <summary>Blocks at the top of the region among which the date line and the byline are looked for.</summary>
    public const int FrameBlocks = 8;

    /// <summary>Blocks at the end of the text among which a line about its author is looked for.</summary>
    public const int BiographyBlocks = 4;

    /// <summary>Worth of prose above a date line up to which it is a standfirst: two or three sentences.</summary>
    public const double LongestStandfirst = 4;
}
