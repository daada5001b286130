namespace NewsIngest.Extraction.Headlines;

/// <param name="Text">The headline without the site's name; empty when the page has none.</param>
/// <param name="Block">Index of the block that shows it; -1 when none does.</param>
internal readonly record struct Headline(string Text, int Block);
