using System.Buffers;
using NewsIngest.Fetching.Walls;

namespace NewsIngest.Fetching;

/// <summary>Tells pages that stand in an article's place (bot check, sign-in, registration, "page not found" with status 200) from articles.</summary>
public static class WallDetector
{
    /// <summary>With more words than this before the wall, there is an article to read, if not all of it.</summary>
    public const int MostWordsBeforeWall = 150;

    /// <summary>Bot checks and missing pages are short; an article that quotes their phrases is not.</summary>
    private const int MostWordsInAll = 250;

    /// <summary>Missing pages say so at once.</summary>
    private const int BeginningLength = 600;

    private static readonly (SearchValues<string> Phrases, FetchOutcome Outcome, string What)[] Walls =
    [
        (WallPhrases.RegistrationTexts, FetchOutcome.RegistrationWall, "asks for a registration"),
        (WallPhrases.LoginTexts, FetchOutcome.LoginWall, "asks for a subscription or a sign-in"),
    ];

    /// <param name="title">The page's title.</param>
    /// <param name="text">The visible text of the page's main part, walls included.</param>
    /// <returns>What the page is instead of an article; null when nothing speaks against one.</returns>
    public static PageVerdict? Find(string? title, string text)
    {
        var lowerTitle = Lower(title ?? "");
        var lower = Lower(text);
        var words = CountWords(lower);
        if (words <= MostWordsInAll)
        {
            var beginning = lower.AsSpan(0, Math.Min(lower.Length, BeginningLength));
            if (IsTitle(lowerTitle, WallPhrases.BotTitles)) return new(FetchOutcome.Blocked, $"The page is a bot check: its title is \"{title}\".");
            if (PhraseIn(lower, WallPhrases.BotTexts) is { } check) return new(FetchOutcome.Blocked, $"The page is a bot check: it says \"{check}\".");
            if (IsTitle(lowerTitle, WallPhrases.MissingTitles)) return new(FetchOutcome.SoftNotFound, $"The page is missing: its title is \"{title}\".");
            if (PhraseIn(beginning, WallPhrases.MissingTexts) is { } missing)
                return new(FetchOutcome.SoftNotFound, $"The page is missing: it says \"{missing}\".");
        }

        foreach (var (phrases, outcome, what) in Walls)
        {
            var wall = lower.AsSpan().IndexOfAny(phrases);
            if (wall >= 0 && CountWords(lower.AsSpan(0, wall)) <= MostWordsBeforeWall)
                return new(outcome, $"The page {what}: it says \"{SentenceAt(text, wall)}\".");
        }

        return null;
    }

    /// <summary>The phrase is the title, or what stands before or after the site's name in it.</summary>
    private static bool IsTitle(string title, SearchValues<string> phrases) =>
        title.Split([" | ", " - ", " – ", " — ", " :: "], StringSplitOptions.TrimEntries)
            .Any(part => phrases.Contains(part.TrimEnd('.', '!')) || phrases.Contains(part));

    private static string? PhraseIn(ReadOnlySpan<char> text, SearchValues<string> phrases) =>
        text.IndexOfAny(phrases) is >= 0 and var start ? SentenceAt(text, start) : null;

    private static string SentenceAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var end = rest.IndexOfAny('\n', '.');
        return rest[..Math.Min(end < 0 ? rest.Length : end, 80)].ToString();
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var _ in text.SplitAny(' ', '\n', '\t')) words++;
        return words;
    }

    /// <summary>Character for character, so that places in it are places in the text.</summary>
    private static string Lower(string text) => text.ToLowerInvariant().Replace('\u2019', '\'').Replace('\u00a0', ' ');
}

/// <param name="Outcome">Blocked, LoginWall, RegistrationWall or SoftNotFound.</param>
/// <param name="Reason">A sentence, with the words on the page that gave it away.</param>
public sealed record PageVerdict(FetchOutcome Outcome, string Reason);
