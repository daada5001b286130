using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Metadata;

/// <summary>Finds the article among the things that a page's JSON-LD scripts describe.</summary>
internal static partial class StructuredDataReader
{
    /// <summary>Deepest nesting that is read; pages in the wild stay below ten.</summary>
    private const int DeepestNesting = 64;

    private static readonly FrozenSet<string> ArticleTypes = new[]
    {
        "AdvertiserContentArticle", "AnalysisNewsArticle", "Article", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting",
        "MedicalScholarlyArticle", "NewsArticle", "OpinionNewsArticle", "Report", "ReportageNewsArticle", "Review", "ReviewNewsArticle",
        "ScholarlyArticle", "SocialMediaPosting", "TechArticle",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types that carry an article's dates where a content system describes the page instead (Yoast, GOV.UK).</summary>
    private static readonly FrozenSet<string> PageTypes =
        new[] { "AboutPage", "ItemPage", "MedicalWebPage", "NewsMediaOrganization", "WebPage" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties whose values are worth a look for an article: a list of related items is not.</summary>
    private static readonly string[] Containers = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "item"];

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DeepestNesting,
    };

    public static StructuredArticle Read(Page page)
    {
        StructuredArticle? article = null, described = null;
        foreach (var script in page.StructuredData)
        {
            using var json = Parse(script);
            if (json is null) continue;
            foreach (var thing in Things(json.RootElement))
            {
                if (IsOfType(thing, ArticleTypes))
                {
                    var next = ReadArticle(thing);
                    article = article is null ? next : Merge(article, next);
                }
                else if (described is null && IsOfType(thing, PageTypes)) described = ReadArticle(thing) with { Headline = null, Body = null };
            }
        }

        return article is null ? described ?? StructuredArticle.None : described is null ? article : Merge(article, described);
    }

    /// <summary>Fills what the first lacks: a later script describes the same article, or a related one, whose own body would be wrong here.</summary>
    private static StructuredArticle Merge(StructuredArticle first, StructuredArticle next) =>
        first.Headline is not null && next.Headline is not null && first.Headline != next.Headline
            ? first
            : first with
            {
                Headline = first.Headline ?? next.Headline,
                Body = first.Body ?? next.Body,
                Author = first.Author ?? next.Author,
                Published = first.Published ?? next.Published,
                Modified = first.Modified ?? next.Modified,
                Publisher = first.Publisher ?? next.Publisher,
                Description = first.Description ?? next.Description,
                Paywalled = first.Paywalled || next.Paywalled,
            };

    private static JsonDocument? Parse(string script)
    {
        var json = script.AsSpan().Trim();
        // Some systems wrap the script in a CDATA section or an HTML comment.
        if (json.StartsWith("//")) json = json[2..].TrimStart();
        if (json.StartsWith("<![CDATA[")) json = json[9..];
        if (json.StartsWith("<!--")) json = json[4..];
        var end = json.LastIndexOfAny('}', ']');
        if (end < 0) return null;
        json = json[..(end + 1)];
        while (json.EndsWith("]]")) json = json[..^2].TrimEnd();
        try
        {
            return ParseText(json.ToString());
        }
        catch (JsonException)
        {
            // Most often a line break inside a string, or quotes escaped as in HTML; the script is one of several sources, so what stays broken is left.
            try
            {
                var text = WithoutControls(json);
                return ParseText(text.Contains("&quot;", StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal)
                    ? TextAccumulator.Decode(text)
                    : text);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Systems that cut a summary after so many characters cut some in two: half of a pair of surrogates is no text, escaped or not.</summary>
    private static JsonDocument ParseText(string json) => JsonDocument.Parse(Encoding.UTF8.GetBytes(HalfCharacter().Replace(json, @"\ufffd")), Lenient);

    [GeneratedRegex(@"\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2}", RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();

    private static string WithoutControls(ReadOnlySpan<char> json)
    {
        var text = json.ToString().ToCharArray();
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i])) text[i] = ' ';
        return new string(text);
    }

    private static IEnumerable<JsonElement> Things(JsonElement root)
    {
        var pending = new Stack<JsonElement>();
        pending.Push(root);
        while (pending.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse()) pending.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                yield return element;
                foreach (var name in Containers)
                    if (element.TryGetProperty(name, out var inner)) pending.Push(inner);
            }
        }
    }

    private static bool IsOfType(JsonElement thing, FrozenSet<string> types)
    {
        if (!thing.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind switch
        {
            JsonValueKind.String => types.Contains(LocalName(type.GetString()!)),
            JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && types.Contains(LocalName(one.GetString()!))),
            _ => false,
        };
    }

    private static string LocalName(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static StructuredArticle ReadArticle(JsonElement thing) => new(
        Clean(Text(thing, "headline") ?? Text(thing, "name")),
        Text(thing, "articleBody") ?? Text(thing, "text"),
        Clean(Names(thing, "author")),
        Text(thing, "datePublished") ?? Text(thing, "dateCreated"),
        Text(thing, "dateModified"),
        Clean(Names(thing, "publisher")),
        Clean(Text(thing, "description")),
        IsPaywalled(thing));

    private static bool IsPaywalled(JsonElement thing) =>
        thing.TryGetProperty("isAccessibleForFree", out var free)
        && (free.ValueKind == JsonValueKind.False
            || (free.ValueKind == JsonValueKind.String && free.GetString()!.Equals("false", StringComparison.OrdinalIgnoreCase)));

    private static string? Text(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out var literal)) value = literal;
        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
    }

    private static string? Names(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value)) return null;
        string?[] names = value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Select(NameOf)],
            _ => [NameOf(value)],
        };
        var present = names.Where(one => !string.IsNullOrWhiteSpace(one)).Distinct().ToArray();
        return present.Length == 0 ? null : string.Join(", ", present);
    }

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        _ => null,
    };

    private static string? Clean(string? raw)
    {
        if (raw is null) return null;
        var text = new TextAccumulator();
        // Twice: content systems that escape HTML for the script leave "&amp;amp;".
        text.Append(TextAccumulator.Decode(raw));
        return text.Length == 0 ? null : text.ToString();
    }
}
