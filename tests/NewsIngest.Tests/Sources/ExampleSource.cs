using System.Globalization;
using System.Text;
using NewsIngest.Fetching;
using NewsIngest.Sources;

namespace NewsIngest.Tests.Sources;

/// <summary>A source at example.org, and what a poll finds in a text that it answers with.</summary>
internal static class ExampleSource
{
    public static string[] Urls(SourceListing listing) => [.. listing.Links.Select(link => link.Url.AbsoluteUri)];

    public static SourceListing Read(string text) => SourceReader.Read(Source(), Page(text));

    public static SourceListing Read(SourceKind kind, string text) => SourceReader.Read(Source(kind), Page(text));

    public static Source Source(SourceKind kind = SourceKind.Feed) => new()
    {
        Name = "Example",
        Home = new Uri("https://example.org/"),
        Kind = kind,
        Url = new Uri("https://example.org/feed"),
    };

    public static FetchedPage Page(string text) => new()
    {
        Outcome = FetchOutcome.Fetched,
        RequestedUrl = new Uri("https://example.org/feed"),
        FinalUrl = new Uri("https://example.org/feed"),
        Body = Encoding.UTF8.GetBytes(text),
        FetchedAt = DateTimeOffset.Parse("2026-06-04T00:00:00Z", CultureInfo.InvariantCulture),
    };
}
