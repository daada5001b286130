using System.Text.Json;
using System.Xml.XPath;
using NewsIngest.Sources.Indexes;

namespace NewsIngest.Sources.Catalog;

/// <summary>Turns sources.json into sources, or into a list of everything that is wrong with it.</summary>
internal static class CatalogReader
{
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan LongestInterval = TimeSpan.FromDays(7);

    public const double LargestJitter = 0.5;

    /// <summary>Leaves room in a table key for what stands beside the name.</summary>
    public const int LongestName = 80;

    public static IReadOnlyList<string> FileFields { get; } = ["$schema", "sources"];

    public static IReadOnlyList<string> SourceFields { get; } =
        ["name", "home", "kind", "url", "interval", "jitter", "store", "enabled", "disabledReason", "licence", "filters", "links"];

    public static IReadOnlyList<string> FilterFields { get; } = ["mustMention", "mustNotMention", "urlPatterns", "notUrlPatterns"];

    public static IReadOnlyList<string> LinkFields { get; } = ["css", "xpath"];

    public static IReadOnlyDictionary<string, SourceKind> Kinds { get; } = new OrderedDictionary<string, SourceKind>
    {
        ["feed"] = SourceKind.Feed,
        ["index"] = SourceKind.Index,
        ["sitemap"] = SourceKind.Sitemap,
        ["govukSearch"] = SourceKind.GovukSearch,
    };

    public static IReadOnlyDictionary<string, StorePolicy> StorePolicies { get; } = new OrderedDictionary<string, StorePolicy>
    {
        ["full"] = StorePolicy.Full,
        ["factsOnly"] = StorePolicy.FactsOnly,
    };

    /// <exception cref="SourceCatalogException">Anything is wrong.</exception>
    public static SourceCatalog Read(ReadOnlySpan<byte> json, string fileName)
    {
        var problems = new CatalogProblems(fileName);
        var sources = new List<Source>();
        try
        {
            var file = new FieldReader(LocatedJson.Parse(json), "", problems, FileFields);
            if (file.Required("sources") is { } list) Read(list, sources, problems);
        }
        catch (JsonException failure)
        {
            problems.Add((int)(failure.LineNumber ?? 0) + 1, (int)(failure.BytePositionInLine ?? 0) + 1, "",
                $"not JSON: {failure.Message.Split(" LineNumber:")[0]}");
        }

        return problems.All is [] ? new SourceCatalog(sources) : throw new SourceCatalogException(problems.All);
    }

    private static void Read(LocatedJson list, List<Source> sources, CatalogProblems problems)
    {
        if (list.Kind is not JsonValueKind.Array) problems.Add(list, "sources", "expected a list of sources");

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, item) in list.Items.Index())
        {
            var fields = new FieldReader(item, $"sources[{index}]", problems, SourceFields);
            if (Read(fields, $"sources[{index}]", problems) is not { } source) continue;

            if (!names.Add(source.Name)) fields.Problem("name", $"'{source.Name}' is the name of an earlier source");
            sources.Add(source);
        }
    }

    private static Source? Read(FieldReader fields, string path, CatalogProblems problems)
    {
        var name = fields.Text("name", required: true);
        if (name is { Length: > LongestName } || name?.AsSpan().IndexOfAny(@"/\#?%") >= 0 || name?.Any(char.IsControl) == true)
            fields.Problem("name", $"a name has at most {LongestName} characters, none of them / \\ # ? % or a control character");

        var kind = fields.Choice("kind", Kinds, required: true);
        var enabled = fields.Flag("enabled", otherwise: true);
        var reason = fields.Text("disabledReason");
        if (!enabled && reason is null) fields.Problem("disabledReason", "a source that is off says why");

        var links = ReadLinks(fields, path, problems);
        if (links is not null && kind is not null and not SourceKind.Index) fields.Problem("links", "only a source of kind index has link rules");

        var (home, url) = (fields.Url("home"), fields.Url("url"));
        var source = new
        {
            Interval = fields.Duration("interval", ShortestInterval, LongestInterval, TimeSpan.FromHours(1)),
            Jitter = fields.Number("jitter", 0, LargestJitter, 0.1),
            Store = fields.Choice("store", StorePolicies) ?? StorePolicy.Full,
            Licence = fields.Text("licence"),
            Filters = ReadFilters(fields, path, problems),
        };
        if (name is null || kind is null || home is null || url is null) return null;

        return new Source
        {
            Name = name,
            Home = home,
            Kind = kind.Value,
            Url = url,
            Interval = source.Interval,
            Jitter = source.Jitter,
            Store = source.Store,
            Enabled = enabled,
            DisabledReason = reason,
            Licence = source.Licence,
            Filters = source.Filters,
            Links = links,
        };
    }

    private static SourceFilters ReadFilters(FieldReader fields, string path, CatalogProblems problems)
    {
        if (fields.Get("filters") is not { } value) return SourceFilters.None;

        var filters = new FieldReader(value, $"{path}.filters", problems, FilterFields);
        return new(filters.Texts("mustMention"), filters.Texts("mustNotMention"), filters.Texts("urlPatterns"), filters.Texts("notUrlPatterns"));
    }

    private static LinkRules? ReadLinks(FieldReader fields, string path, CatalogProblems problems)
    {
        if (fields.Get("links") is not { } value) return null;

        var links = new FieldReader(value, $"{path}.links", problems, LinkFields);
        var (css, xpath) = (links.Text("css"), links.Text("xpath"));
        if (css is null == xpath is null) fields.Problem("links", "give either css or xpath");

        try
        {
            if (xpath is not null) XPathExpression.Compile(xpath);
        }
        catch (Exception failure) when (failure is XPathException or ArgumentException)
        {
            links.Problem("xpath", $"not XPath 1.0: {failure.Message}");
        }

        if (css is not null && !CssSelector.TryToXPath(css, out _, out var problem)) links.Problem("css", problem);
        return new LinkRules(css, xpath);
    }
}
