namespace NewsIngest.Extraction.Body;

/// <summary>
/// The numbers that decide what belongs to an article's body. Calibrated together on development pages; change one and measure all: each
/// was chosen with the others in place.
/// </summary>
internal static class Thresholds
{
    /// <summary>Characters from which a run of text counts as a paragraph of prose rather than a label.</summary>
    public const int ShortestProse = 25;

    /// <summary>Share of link text from which a block is a link with words around it, not prose with a link in it.</summary>
    public const double LinkedBlock = 0.5;

    /// <summary>
    /// Share of the page's prose from which a region that is named as furniture is believed to be the article itself, wrongly named
    /// (<c>sidebar-layout</c>, a form around the whole page).
    /// </summary>
    public const double TooMuchForFurniture = 0.4;

    /// <summary>The same for doubtful names, which designers give to parts of articles more often.</summary>
    public const double TooMuchForDoubtful = 0.1;

    /// <summary>How much of a region's worth its parent inherits: the parent must bring in this much more from elsewhere to win.</summary>
    public const double Inheritance = 0.7;

    /// <summary>What a name like <c>article-body</c> adds to a candidate's worth.</summary>
    public const double BodyNameBonus = 1.35;

    /// <summary>What a name like <c>content</c>, an <c>article</c> or a <c>main</c> element adds.</summary>
    public const double ContentNameBonus = 1.1;
}
