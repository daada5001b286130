namespace NewsIngest.Extraction.Metadata;

/// <summary>What a page's JSON-LD says of its article (schema.org <c>Article</c> and the types below it).</summary>
internal sealed record StructuredArticle(
    string? Headline = null,
    string? Body = null,
    string? Author = null,
    string? Published = null,
    string? Modified = null,
    string? Publisher = null,
    string? Description = null,
    bool Paywalled = false)
{
    public static StructuredArticle None { get; } = new();
}
