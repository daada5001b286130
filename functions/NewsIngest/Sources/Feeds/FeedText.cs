using System.Net;
using System.Text.RegularExpressions;

namespace NewsIngest.Sources.Feeds;

/// <summary>Plain text out of what feeds put into their text fields.</summary>
internal static partial class FeedText
{
    /// <summary>Enough of a summary to look for words in.</summary>
    private const int MaxLength = 20_000;

    /// <param name="text">Text, or HTML that was escaped or in CDATA.</param>
    /// <returns>Without tags and entities, spaces collapsed; null when nothing is left.</returns>
    public static string? Plain(string? text)
    {
        if (text is null) return null;

        var cut = text.Length > MaxLength ? text[..MaxLength] : text;
        return Collapsed(WebUtility.HtmlDecode(Tags().Replace(Unseen().Replace(cut, " "), " ")));
    }

    /// <summary>Text that holds no markup: spaces collapsed; null when nothing is left.</summary>
    public static string? Collapsed(string text)
    {
        var collapsed = Spaces().Replace(text.Length > MaxLength ? text[..MaxLength] : text, " ").Trim();
        return collapsed.Length > 0 ? collapsed : null;
    }

    [GeneratedRegex("<(script|style)[^>]*>.*?</(script|style)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex("<!--.*?-->|</?[A-Za-z][^>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
