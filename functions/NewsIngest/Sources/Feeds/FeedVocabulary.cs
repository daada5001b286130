using System.Collections.Frozen;

namespace NewsIngest.Sources.Feeds;

/// <summary>What a field of an item is to us.</summary>
internal enum FeedField
{
    Title,
    Link,
    PermanentLink,
    OriginalLink,
    Summary,
    Published,
    Updated,
}

/// <summary>The elements of RSS, Atom and their extensions that are read. The names are those of the formats' own documents.</summary>
internal static class FeedVocabulary
{
    public const string Syndication = "http://purl.org/rss/1.0/modules/syndication/";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Atom03 = "http://purl.org/atom/ns#";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCore10 = "http://purl.org/dc/elements/1.0/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";
    private const string XHtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The meaning of an element in the item's own namespace, or in one of the core formats'.</summary>
    private static readonly FrozenDictionary<string, FeedField> Core = new Dictionary<string, FeedField>(StringComparer.OrdinalIgnoreCase)
    {
        ["content"] = FeedField.Summary,
        ["created"] = FeedField.Published,
        ["description"] = FeedField.Summary,
        ["guid"] = FeedField.PermanentLink,
        ["issued"] = FeedField.Published,
        ["link"] = FeedField.Link,
        ["modified"] = FeedField.Updated,
        ["pubDate"] = FeedField.Published,
        ["published"] = FeedField.Published,
        ["summary"] = FeedField.Summary,
        ["title"] = FeedField.Title,
        ["updated"] = FeedField.Updated,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The meaning of an element of an extension; anything else there is not read.</summary>
    private static readonly FrozenDictionary<(string Namespace, string Name), FeedField> Extensions = new Dictionary<(string, string), FeedField>
    {
        [(Content, "encoded")] = FeedField.Summary,
        [(DublinCore, "date")] = FeedField.Published,
        [(DublinCore, "description")] = FeedField.Summary,
        [(DublinCore, "title")] = FeedField.Title,
        [(DublinCore10, "date")] = FeedField.Published,
        [(DublinCoreTerms, "created")] = FeedField.Published,
        [(DublinCoreTerms, "issued")] = FeedField.Published,
        [(DublinCoreTerms, "modified")] = FeedField.Updated,
        [(FeedBurner, "origLink")] = FeedField.OriginalLink,
        [(XHtml, "body")] = FeedField.Summary,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> CoreNamespaces = FrozenSet.Create(
        "",
        Atom,
        Atom03,
        "http://backend.userland.com/rss",
        "http://backend.userland.com/rss2",
        "http://backend.userland.com/RSS2",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://purl.org/net/rss1.1#",
        "http://purl.org/rss/1.0/");

    /// <summary>Prefixes that feeds use without declaring them.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> UsualPrefixes { get; } =
    [
        ("atom", Atom),
        ("content", Content),
        ("dc", DublinCore),
        ("dcterms", DublinCoreTerms),
        ("feedburner", FeedBurner),
        ("rdf", Rdf),
        ("sy", Syndication),
    ];

    public static bool IsItem(string name) =>
        name.Equals("item", StringComparison.OrdinalIgnoreCase) || name.Equals("entry", StringComparison.OrdinalIgnoreCase);

    /// <summary>Root elements of feeds.</summary>
    public static bool IsRoot(string name) => name.ToLowerInvariant() is "rss" or "rdf" or "feed" or "channel";

    /// <param name="itemNamespace">Of the item that the element stands in: formats are met with under wrong namespaces.</param>
    public static FeedField? FieldOf(string namespaceName, string name, string itemNamespace) =>
        Extensions.TryGetValue((namespaceName, name), out var extension) ? extension
        : (namespaceName == itemNamespace || CoreNamespaces.Contains(namespaceName)) && Core.TryGetValue(name, out var core) ? core
        : null;
}
