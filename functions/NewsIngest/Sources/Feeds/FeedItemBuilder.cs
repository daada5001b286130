using System.Xml;

namespace NewsIngest.Sources.Feeds;

/// <summary>Gathers the fields of one item; of several that say the same, the first or the better one counts.</summary>
internal sealed class FeedItemBuilder(Uri baseUrl)
{
    private readonly Dictionary<FeedField, Uri> _links = [];
    private string? _title;
    private string? _summary;
    private DateTimeOffset? _published;
    private DateTimeOffset? _updated;

    /// <param name="reader">At the element of an Atom link.</param>
    public void AddAtomLink(XmlReader reader, Uri xmlBase)
    {
        var relation = reader.GetAttribute("rel")?.Trim().ToLowerInvariant() ?? "alternate";
        var isText = reader.GetAttribute("type") is not { } type || type.Contains("html", StringComparison.OrdinalIgnoreCase);
        if (relation is "alternate" or "http://www.iana.org/assignments/relation/alternate")
            Add(isText ? FeedField.Link : FeedField.PermanentLink, FeedLinks.Resolve(xmlBase, reader.GetAttribute("href")));
    }

    /// <param name="isMarkup">Whether the text may hold escaped HTML.</param>
    public void Add(FeedField field, string text, Uri xmlBase, bool isMarkup)
    {
        switch (field)
        {
            case FeedField.Title:
                _title ??= isMarkup ? FeedText.Plain(text) : FeedText.Collapsed(text);
                break;
            case FeedField.Summary:
                _summary ??= isMarkup ? FeedText.Plain(text) : FeedText.Collapsed(text);
                break;
            case FeedField.Published:
                _published ??= FeedDate.Parse(text);
                break;
            case FeedField.Updated:
                _updated ??= FeedDate.Parse(text);
                break;
            default:
                Add(field, FeedLinks.Resolve(xmlBase, text));
                break;
        }
    }

    public void Add(FeedField field, Uri? link)
    {
        if (link is not null) _links.TryAdd(field, link);
    }

    /// <returns>Null when the item leads nowhere.</returns>
    public FeedItem? Build() => (Link(FeedField.OriginalLink) ?? Link(FeedField.Link) ?? Link(FeedField.PermanentLink)) is { } url && url != baseUrl
        ? new(url, _title, _summary, _published ?? _updated)
        : null;

    private Uri? Link(FeedField field) => _links.GetValueOrDefault(field);
}
