namespace NewsIngest.Extraction;

/// <summary>A news article, freed from the page it stood on.</summary>
/// <param name="Title">The headline as shown, without the site's name; empty when none was found.</param>
/// <param name="Text">Paragraphs parted by '\n'; list items are paragraphs that begin with "- ". Empty when the page is no article.</param>
/// <param name="Standfirst">The summary under the headline when it is not part of the text.</param>
/// <param name="Published">Publication time with the offset that the page gives; midnight UTC where the page gives only a day, of the first day where it gives
/// only a month.</param>
/// <param name="Language">BCP 47 tag that the page declares.</param>
/// <param name="Paywalled">The page says that the rest needs a subscription or a registration.</param>
public sealed record Article(
    string Title,
    string Text,
    string? Standfirst = null,
    string? Author = null,
    DateTimeOffset? Published = null,
    DateTimeOffset? Modified = null,
    string? Site = null,
    string? Language = null,
    Uri? CanonicalUrl = null,
    bool Paywalled = false)
{
    /// <summary>UTF-16 units of the longest title: what is longer is no headline, and is cut so that nothing that shows it swells.</summary>
    public const int MostOfTitle = 1_000;

    /// <summary>UTF-16 units of the longest standfirst.</summary>
    public const int MostOfStandfirst = 5_000;
}

/// <summary>A link on a list page or in a feed that leads to an article.</summary>
public sealed record ArticleLink(Uri Url, string? Title = null, DateTimeOffset? Published = null);
