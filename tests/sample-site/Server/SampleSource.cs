namespace NewsIngest.Samples;

/// <summary>A page or feed of a sample site that lists its articles.</summary>
/// <param name="Name">The site's name.</param>
/// <param name="Home">The site's front page.</param>
/// <param name="Kind"><c>feed</c>, <c>index</c> or <c>sitemap</c>.</param>
/// <param name="Url">The list itself.</param>
public sealed record SampleSource(string Name, Uri Home, string Kind, Uri Url);
