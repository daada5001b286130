using System.Buffers;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>What pages say where the rest of an article needs a subscription or a registration.</summary>
internal static class WallPhrases
{
    /// <summary>Longest line, in characters, in which such words are the wall's and not the news'.</summary>
    private const int LongestLine = 140;

    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "for subscribers only", "register now to continue", "register to continue reading", "register to read",
            "sign in to continue reading", "subscribe now to continue", "subscribe to continue reading",
            "subscribe to keep reading", "subscribe to read the full", "subscribe to unlock", "this article is for subscribers", "this content is for members",
            "this content is for subscribers", "this post is for paid subscribers",
            "this story is for subscribers", "to continue reading this article", "to read the rest of this story", "to read the full story, subscribe",
            "unlock this article", "you have reached your article limit", "you have reached your free article limit",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsWall(ReadOnlySpan<char> line) => line.Length <= LongestLine && line.ContainsAny(Phrases);
}
