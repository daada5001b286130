using System.Xml;

namespace NewsIngest.Sources.Feeds;

/// <summary>XML readers for untrusted feeds: no document type, no entities, no outside files, a bounded depth.</summary>
internal static class FeedXml
{
    /// <summary>Feeds nest a dozen levels, XHTML content included.</summary>
    public const int MaxDepth = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        CheckCharacters = false,
        DtdProcessing = DtdProcessing.Ignore,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    };

    /// <param name="declarePrefixes">Declares every prefix in sight, so that a missing declaration is no error.</param>
    public static XmlReader Open(string xml, bool declarePrefixes)
    {
        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        if (declarePrefixes)
        {
            foreach (var prefix in XmlRepair.Prefixes(xml)) namespaces.AddNamespace(prefix, $"urn:undeclared:{prefix}");
            foreach (var (prefix, name) in FeedVocabulary.UsualPrefixes) namespaces.AddNamespace(prefix, name);
        }

        return XmlReader.Create(new StringReader(xml), Settings, new XmlParserContext(names, namespaces, null, XmlSpace.None));
    }

    /// <summary>What stands before the first '&lt;' is a byte order mark, blank lines or the warnings of a script.</summary>
    public static string FromFirstTag(string text) => text.IndexOf('<') is > 0 and var start ? text[start..] : text;

    /// <exception cref="XmlException">The element is nested too deeply.</exception>
    public static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > MaxDepth) throw new XmlException($"Elements are nested more than {MaxDepth} deep.");
    }

    /// <summary>All text within the element that the reader is at, markup left out; the reader ends at its end.</summary>
    /// <exception cref="XmlException">The XML is broken or too deep.</exception>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";

        var depth = reader.Depth;
        string text = "";
        System.Text.StringBuilder? more = null;
        while (reader.Read() && reader.Depth > depth)
        {
            CheckDepth(reader);
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (text.Length == 0) text = reader.Value;
                else (more ??= new(text)).Append(reader.Value);
            }
            else if (reader.NodeType is XmlNodeType.Element && text.Length > 0)
            {
                (more ??= new(text)).Append(' ');
            }
        }

        return more?.ToString() ?? text;
    }
}
