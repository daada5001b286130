using System.Collections.Frozen;
using CsvHelper;
using NewsIngest.Reference;

namespace NewsIngest.Extraction.SiteRules;

/// <summary>The rules for single sites, from the embedded <c>site_rules.csv</c>.</summary>
internal sealed class SiteRuleTable
{
    private const string FileName = "site_rules.csv";

    private static readonly Lazy<SiteRuleTable> Embedded = new(() => new SiteRuleTable(EmbeddedCsv.Read(FileName, RowReader())));

    private readonly FrozenDictionary<string, SiteRule[]>.AlternateLookup<ReadOnlySpan<char>> _byHost;

    private SiteRuleTable(IReadOnlyList<SiteRule> rules)
    {
        Rules = rules;
        _byHost = rules.GroupBy(rule => rule.Host).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table that ships with this version.</summary>
    public static SiteRuleTable Default => Embedded.Value;

    public IReadOnlyList<SiteRule> Rules { get; }

    /// <summary>The rules of the page's host, or of the nearest host above it that has some.</summary>
    public IReadOnlyList<SiteRule> For(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true }) return [];
        var host = url.Host.AsSpan();
        while (true)
        {
            if (_byHost.TryGetValue(host, out var rules)) return rules;
            var dot = host.IndexOf('.');
            if (dot < 0) return [];
            host = host[(dot + 1)..];
        }
    }

    /// <exception cref="InvalidDataException">A line is not readable, or stands in the wrong place; the message names it and says what to do.</exception>
    public static SiteRuleTable Read(Stream table) => new(EmbeddedCsv.Read(FileName, table, RowReader()));

    /// <summary>Reads one row after another, and holds each to its place after the one before.</summary>
    private static Func<CsvReader, SiteRule> RowReader()
    {
        var last = Array.Empty<string>();
        return csv =>
        {
            string[] key = [csv.Text("Host"), csv.Text("Part"), csv.Text("Match")];
            var order = Compare(last, key);
            if (order == 0) throw new FormatException($"'{string.Join(',', key)}' stands there twice: take one out.");
            if (order > 0)
                throw new FormatException($"'{string.Join(',', key)}' belongs before '{string.Join(',', last)}': the table is sorted by host, part and match.");
            last = key;
            return new SiteRule(Host(key[0]), Part(key[1]), ElementMatch.Parse(key[2]), Required(csv.Text("Source"), "Source"));
        };
    }

    private static int Compare(string[] last, string[] next)
    {
        if (last.Length == 0) return -1;
        for (var i = 0; i < next.Length; i++)
            if (string.CompareOrdinal(last[i], next[i]) is not 0 and var order) return order;
        return 0;
    }

    private static string Host(string text) =>
        text.Contains('.') && !text.AsSpan().ContainsAnyInRange('A', 'Z') && Uri.CheckHostName(text) == UriHostNameType.Dns
            ? text
            : throw new FormatException($"'{text}' is no host: write it in lower case without scheme and path, such as 'news.example.org.uk'.");

    private static SitePart Part(string text) => text switch
    {
        "body" => SitePart.Body,
        "title" => SitePart.Title,
        "date" => SitePart.Date,
        "remove" => SitePart.Remove,
        _ => throw new FormatException($"'{text}' is no part of a page: write body, title, date or remove."),
    };

    private static string Required(string text, string column) =>
        string.IsNullOrWhiteSpace(text) ? throw new FormatException($"{column} is empty: say how it is known that the site is built so.") : text;
}
