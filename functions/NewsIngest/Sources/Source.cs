namespace NewsIngest.Sources;

/// <summary>A place that announces news, and how it is watched: one entry of sources.json.</summary>
public sealed record Source
{
    /// <summary>Unique in the catalogue, whatever its case; part of table keys.</summary>
    public required string Name { get; init; }

    /// <summary>The website as people know it.</summary>
    public required Uri Home { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>The feed, list page, sitemap or search that is polled.</summary>
    public required Uri Url { get; init; }

    /// <summary>Time between two polls where the site asks for no longer one; 5 minutes to 7 days.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Share of the interval by which a poll is moved at random, so that sources do not all fall due together; 0 to 0.5.</summary>
    public double Jitter { get; init; } = 0.1;

    public StorePolicy Store { get; init; } = StorePolicy.Full;

    public bool Enabled { get; init; } = true;

    /// <summary>Why it is off; there whenever <see cref="Enabled"/> is false.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>The terms under which its text may be kept: "Open Government Licence v3.0".</summary>
    public string? Licence { get; init; }

    public SourceFilters Filters { get; init; } = SourceFilters.None;

    /// <summary>Where the article links stand on a list page; null lets them be discovered.</summary>
    public LinkRules? Links { get; init; }
}

/// <summary>The shape in which a source announces its news.</summary>
public enum SourceKind
{
    /// <summary>RSS 0.9x to 2.0, RSS 1.0, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>An HTML page that lists articles.</summary>
    Index,

    /// <summary>A sitemap or an index of sitemaps (sitemaps.org), news sitemaps included.</summary>
    Sitemap,

    /// <summary>GOV.UK's search or content API.</summary>
    GovukSearch,
}

/// <summary>What of an article may be kept.</summary>
public enum StorePolicy
{
    /// <summary>Page and text.</summary>
    Full,

    /// <summary>Title, address, dates, findings and their evidence sentences; no page and no text.</summary>
    FactsOnly,
}

/// <summary>Which announced articles are wanted.</summary>
/// <param name="MustMention">Title or summary holds one of these, whatever the case and the shape of apostrophes; none means all are wanted.</param>
/// <param name="MustNotMention">Title and summary hold none of these.</param>
/// <param name="UrlPatterns">The URL matches one of these; '*' stands for any run of characters. None means all.</param>
/// <param name="NotUrlPatterns">The URL matches none of these.</param>
public sealed record SourceFilters(
    IReadOnlyList<string> MustMention,
    IReadOnlyList<string> MustNotMention,
    IReadOnlyList<string> UrlPatterns,
    IReadOnlyList<string> NotUrlPatterns)
{
    public static SourceFilters None { get; } = new([], [], [], []);
}

/// <summary>Where article links stand on a list page: one of the two.</summary>
/// <param name="Css">A CSS selector of element names, classes, ids and attributes.</param>
/// <param name="XPath">An XPath 1.0 expression that selects elements.</param>
public sealed record LinkRules(string? Css, string? XPath);
