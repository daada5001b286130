using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>
/// A text that may outgrow one property (<see cref="StorageLimits.InlineCharacters"/>), spread over as many as it needs: Name, Name2, Name3, …
/// </summary>
internal static class LongText
{
    public static void SetLongText(this TableEntity entity, string name, string text)
    {
        for (var (start, part) = (0, 1); start < text.Length || part == 1; part++)
        {
            var piece = text[start..].Cut();
            entity[Property(name, part)] = piece;
            start += piece.Length;
        }
    }

    /// <returns>The whole text; null when there is none.</returns>
    public static string? GetLongText(this TableEntity entity, string name)
    {
        var text = entity.GetString(name);
        for (var part = 2; entity.GetString(Property(name, part)) is { } more; part++) text += more;
        return text;
    }

    private static string Property(string name, int part) => part == 1 ? name : $"{name}{part}";
}
