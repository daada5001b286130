using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsIngest.Tests.Extraction;

/// <summary>A page of our own and what should be read in it: <c>name.html</c> beside <c>name.expected.json</c>.</summary>
internal sealed record Golden<T>(string Name, string Html, T Expected)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Golden<T>> Load(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Here(), folder), "*.html")
            .Order(StringComparer.Ordinal)
            .Select(file => new Golden<T>(
                Path.GetFileNameWithoutExtension(file),
                File.ReadAllText(file),
                JsonSerializer.Deserialize<T>(File.ReadAllText(Path.ChangeExtension(file, ".expected.json")), Json)!))];

    public override string ToString() => Name;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>What an article page should give; a property that is left out is not looked at.</summary>
internal sealed record ExpectedArticle(
    Uri Url,
    string Title,
    string Text,
    DateOnly? Published = null,
    string? Author = null,
    string? Site = null,
    string? Language = null,
    Uri? CanonicalUrl = null,
    bool Paywalled = false);

internal sealed record ExpectedLinks(Uri Url, IReadOnlyList<ExpectedLink> Links, DateTimeOffset? FetchedAt = null);

internal sealed record ExpectedLink(Uri Url, string Title, DateOnly? Published = null);
