using System.Buffers;

namespace NewsIngest.Extraction.Dates;

/// <summary>The words that stand before a date of publication.</summary>
internal static class DateLabels
{
    private static readonly SearchValues<string> Labels = SearchValues.Create(
        [
            "published", "posted", "release date", "released", "date:", "first published", "publication date", "issued", "date published",
            "created", "added", "publish date", "post date", "post time", "last modified", "last reviewed", "veröffentlicht", "publié", "publicado", "updated",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Changes = SearchValues.Create(["updated", "modified", "reviewed", "aktualisiert", "mis à jour", "actualizado"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a date line speaks of the last change.</summary>
    public static bool TellsChange(ReadOnlySpan<char> text) => text.ContainsAny(Changes);

    /// <summary>Where the text after the label starts; 0 when the text has no label near its beginning.</summary>
    public static int EndOfLabel(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Labels);
        return at is >= 0 and < 40 ? at + 4 : 0;
    }
}
