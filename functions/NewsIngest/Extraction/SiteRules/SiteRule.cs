namespace NewsIngest.Extraction.SiteRules;

/// <summary>What the elements that a rule matches are.</summary>
internal enum SitePart : byte
{
    /// <summary>The article's text, or one of the boxes that make it up.</summary>
    Body,

    /// <summary>The headline, exactly as shown.</summary>
    Title,

    /// <summary>The day of publication.</summary>
    Date,

    /// <summary>Furniture, though the general stages would take it for the article's.</summary>
    Remove,
}

/// <param name="Host">In lower case; the rule holds for it and for the hosts below it.</param>
/// <param name="Source">How it is known that the site is built so.</param>
internal sealed record SiteRule(string Host, SitePart Part, ElementMatch Match, string Source);
