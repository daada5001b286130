using System.Globalization;
using System.Text;
using System.Xml;

namespace NewsIngest.Querying.Formats;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">An IRI that stays the same for good.</param>
/// <param name="Link">Where to read it; null where there is nothing to read.</param>
public sealed record AtomEntry(string Id, string Title, DateTimeOffset Updated, string Author, Uri? Link, string Summary);

/// <summary>A feed in Atom (RFC 4287).</summary>
/// <param name="Id">An IRI that stays the same for good.</param>
/// <param name="Self">The address of this feed.</param>
/// <param name="Entries">Newest first.</param>
public sealed record AtomFeed(string Id, string Title, Uri Self, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as XML. The same entries give the same text, whenever it is written.</summary>
    public string Write()
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, Id);
            xml.WriteElementString("title", Namespace, Clean(Title));
            // A feed must say when it was updated; an empty one never was.
            xml.WriteElementString("updated", Namespace, Time(Entries.Count > 0 ? Entries.Max(entry => entry.Updated) : DateTimeOffset.UnixEpoch));
            WriteLink(xml, "self", Self);
            foreach (var entry in Entries) WriteEntry(xml, entry);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WriteEntry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("title", Namespace, Clean(entry.Title.Length > 0 ? entry.Title : entry.Id));
        xml.WriteElementString("updated", Namespace, Time(entry.Updated));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Clean(entry.Author));
        xml.WriteEndElement();
        if (entry.Link is not null) WriteLink(xml, "alternate", entry.Link);
        xml.WriteElementString("summary", Namespace, Clean(entry.Summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot hold (XML 1.0, section 2.2): control characters and halves of surrogate pairs.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune);
        return clean.ToString();
    }

    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
