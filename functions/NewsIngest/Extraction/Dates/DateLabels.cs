using System.Buffers;

namespace NewsIngest.Extraction.Dates;

/// <summary>The words that stand before a date of publication.</summary>
internal static class DateLabels
{
    private static readonly SearchValues<string> Labels = SearchValues.Create(
        [
            "published", "posted", "release date", "released", "date:", "first published", "publication date", "date of publication", "date of issue",
            "issued", "date published",
            "created", "added", "publish date", "post date", "post time", "last modified", "last reviewed", "updated",
            "erschienen", "erstellt", "eingestellt", "geplaatst", "gepubliceerd", "inserito", "julkaistu", "objavljeno", "opublikowan", "postato",
            "posté", "publicado", "publicat", "publicerad", "publiceret", "publié", "publisert", "publikováno", "pubblicato", "veröffentlicht",
            "yayınlanma", "zveřejněno", "опубликован", "δημοσιεύ",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Changes = SearchValues.Create(
        [
            "updated", "update:", "modified", "modification", "last edited", "edited on", "revised", "reviewed", "last change",
            "actualizado", "actualización", "aggiornat", "aggiornamento", "aktualisiert", "aktualisierung", "aktualizac", "aktualizováno",
            "atualizado", "ažurirano", "bijgewerkt", "bearbeitet", "frissítve", "geändert", "gewijzigd", "güncelle", "letzte änderung",
            "mis à jour", "mise à jour", "modifica", "módosít", "modifié", "oppdatert", "opdateret", "päivitetty", "uppdaterad",
            "zaktualizowan", "zuletzt", "ενημέρωση", "обновлено", "изменено", "оновлено",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What else than its publication a page dates under its headline.</summary>
    private static readonly SearchValues<string> Events = SearchValues.Create(
        [
            "inspection", "inspected", "inspektion", "visit", "meeting", "event", "deadline", "closing", "closes", "hearing", "expires", "consultation",
            "date of ", "starts", "begins", "termin", "veranstaltung",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a date line speaks of another day than that of publication: the last change's, an inspection's, a meeting's.</summary>
    public static bool TellsOtherDay(ReadOnlySpan<char> text) => TellsChange(text) || (text.ContainsAny(Events) && text.IndexOfAny(Labels) < 0);

    /// <summary>Whether a date line speaks of the last change.</summary>
    public static bool TellsChange(ReadOnlySpan<char> text) => text.ContainsAny(Changes);

    /// <summary>Where the label starts; -1 when the text has none near its beginning.</summary>
    public static int StartIn(ReadOnlySpan<char> text) => text.IndexOfAny(Labels) is var at and < 40 ? at : -1;
}
