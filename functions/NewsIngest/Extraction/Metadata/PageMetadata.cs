using HtmlAgilityPack;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Metadata;

/// <summary>What the head of a page declares.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private PageMetadata()
    {
    }

    /// <summary>The <c>title</c> element's text.</summary>
    public string? DocumentTitle { get; private set; }

    public string? Language { get; private set; }

    /// <summary>The <c>href</c> of <c>link rel=canonical</c>, as written.</summary>
    public string? Canonical { get; private set; }

    /// <summary>The first value among metadata with these names or properties, in the order of the names.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_values.TryGetValue(name, out var value)) return value;
        return null;
    }

    /// <summary>The value of the first metadata whose name is such a one, in the order of the page.</summary>
    public string? FirstNamed(Func<string, bool> isSuch)
    {
        foreach (var (name, value) in _values)
            if (isSuch(name)) return value;
        return null;
    }

    public static PageMetadata Read(Page page)
    {
        var metadata = new PageMetadata();
        foreach (var element in page.HeadElements)
        {
            switch (element.Name)
            {
                case "title":
                    // The first: a drawing (svg) further down can have a title too.
                    metadata.DocumentTitle ??= Clean(ElementSource.OfContent(element));
                    break;
                case "html":
                    metadata.Language ??= Clean(element.GetAttributeValue("lang", null) ?? element.GetAttributeValue("xml:lang", null));
                    break;
                case "link" when element.GetAttributeValue("rel", "").Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    metadata.Canonical ??= Clean(element.GetAttributeValue("href", null));
                    break;
                case "meta":
                    metadata.Add(element);
                    break;
            }
        }

        return metadata;
    }

    private void Add(HtmlNode element)
    {
        var name = element.GetAttributeValue("property", null) ?? element.GetAttributeValue("name", null)
            ?? element.GetAttributeValue("itemprop", null) ?? element.GetAttributeValue("http-equiv", null);
        // "value" is a mistake that enough sites make.
        var value = Clean(element.GetAttributeValue("content", null) ?? element.GetAttributeValue("value", null));
        if (name is not null && value is not null) _values.TryAdd(name.Trim(), value);
    }

    private static string? Clean(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw)) return null;
        var text = new TextAccumulator();
        text.Append(raw);
        return text.Length == 0 ? null : text.ToString();
    }
}
