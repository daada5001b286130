using System.Xml;

namespace NewsIngest.Sources.Feeds;

/// <summary>Reads RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom in one pass, keeping every item that came before a fault.</summary>
internal static class XmlFeedReader
{
    /// <summary>A feed is a list of what is new; nobody has more news than this.</summary>
    public const int MaxItems = 5_000;

    /// <param name="url">Where the feed was read, against which its relative links resolve.</param>
    public static FeedContent Read(string text, Uri url)
    {
        var xml = FeedXml.FromFirstTag(text);
        var strict = new Pass(url).Read(xml, declarePrefixes: false);
        if (strict.Fault is null) return strict.Content([]);

        var mended = new Pass(url).Read(XmlRepair.Repair(xml), declarePrefixes: true);
        var better = mended.Fault is null || mended.ItemCount >= strict.ItemCount ? mended : strict;
        return better.Content(
        [
            better.Fault is null
                ? $"The feed is not well-formed XML and was mended: {strict.Fault}"
                : $"The feed is broken; the items before the fault are used. {better.Fault}",
        ]);
    }

    private sealed class Pass(Uri url)
    {
        private readonly List<FeedItem> _items = [];
        private readonly Stack<(int Depth, Uri Base)> _bases = new([(-1, url)]);
        private readonly FeedInterval _interval = new();
        private FeedItemBuilder? _open;
        private string? _root;
        private string? _title;
        private int _withoutLink;
        private bool _isFull;

        public string? Fault { get; private set; }

        public int ItemCount => _items.Count;

        public Pass Read(string xml, bool declarePrefixes)
        {
            try
            {
                using var reader = FeedXml.Open(xml, declarePrefixes);
                while (!_isFull && reader.Read())
                {
                    if (reader.NodeType is XmlNodeType.Element) ReadElement(reader);
                }
            }
            catch (XmlException fault)
            {
                Fault = fault.Message;
                CloseItem();
            }

            return this;
        }

        public FeedContent Content(IReadOnlyList<string> problems)
        {
            List<string> all = [.. problems];
            if (_root is null || !FeedVocabulary.IsRoot(_root))
                all.Add(_root is null ? "There is no XML in it." : $"It is no feed: its root element is '{_root}'.");
            if (_withoutLink > 0) all.Add(_withoutLink == 1 ? "One item has no usable link." : $"{_withoutLink} items have no usable link.");
            if (_isFull) all.Add($"It holds more than {MaxItems} items; the rest is not read.");
            return new FeedContent(_items, all, _interval.Value) { Title = _title };
        }

        private void ReadElement(XmlReader reader)
        {
            FeedXml.CheckDepth(reader);
            _root ??= reader.LocalName;
            PushBase(reader);
            if (FeedVocabulary.IsItem(reader.LocalName)) ReadItem(reader);
            else if (!_interval.Read(reader) && _title is null && reader.Depth <= 2 && reader.LocalName == "title")
                _title = FeedText.Plain(FeedXml.ReadText(reader));
        }

        private void ReadItem(XmlReader reader)
        {
            var (depth, itemNamespace) = (reader.Depth, reader.NamespaceURI);
            _open = new FeedItemBuilder(url);
            _open.Add(FeedField.PermanentLink, FeedLinks.Resolve(_bases.Peek().Base, reader.GetAttribute("about", FeedVocabulary.Rdf)));
            if (!reader.IsEmptyElement)
            {
                while (reader.Read() && reader.Depth > depth)
                {
                    if (reader.NodeType is XmlNodeType.Element) ReadField(reader, _open, itemNamespace);
                }
            }

            CloseItem();
        }

        private void ReadField(XmlReader reader, FeedItemBuilder item, string itemNamespace)
        {
            FeedXml.CheckDepth(reader);
            PushBase(reader);
            var xmlBase = _bases.Peek().Base;
            switch (FeedVocabulary.FieldOf(reader.NamespaceURI, reader.LocalName, itemNamespace))
            {
                case null:
                    FeedXml.ReadText(reader);
                    break;
                case FeedField.Link when reader.GetAttribute("href") is not null:
                    item.AddAtomLink(reader, xmlBase);
                    FeedXml.ReadText(reader);
                    break;
                case FeedField.PermanentLink:
                    var isLink = !string.Equals(reader.GetAttribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
                    var guid = FeedXml.ReadText(reader);
                    if (isLink && guid.Contains("://", StringComparison.Ordinal)) item.Add(FeedField.PermanentLink, FeedLinks.Resolve(xmlBase, guid));
                    break;
                case { } field:
                    // XHTML content was parsed as elements already; a '<' in its text is a character (RFC 4287, 3.1.1.3).
                    var isMarkup = reader.GetAttribute("type") is not "xhtml";
                    item.Add(field, FeedXml.ReadText(reader), xmlBase, isMarkup);
                    break;
            }
        }

        private void CloseItem()
        {
            if (_open is null) return;
            if (_open.Build() is { } item) _items.Add(item);
            else _withoutLink++;
            _open = null;
            _isFull = _items.Count >= MaxItems;
        }

        /// <summary>xml:base holds for the element and all in it (XML Base, 4).</summary>
        private void PushBase(XmlReader reader)
        {
            while (_bases.Peek().Depth >= reader.Depth) _bases.Pop();
            if (reader.GetAttribute("base", "http://www.w3.org/XML/1998/namespace") is { } relative
                && Uri.TryCreate(_bases.Peek().Base, relative, out var absolute)
                && absolute.Scheme is "http" or "https") _bases.Push((reader.Depth, absolute));
        }
    }
}
