using System.Globalization;
using System.Numerics;

namespace NewsIngest.Querying.Stories;

/// <summary>
/// A 64-bit SimHash of a text (M. Charikar, "Similarity estimation techniques from rounding algorithms", 2002) over its runs of three words:
/// texts that share most of their passages differ in few bits, unrelated ones in about 32.
/// </summary>
public static class TextFingerprint
{
    /// <summary>Words of a shingle: long enough that common phrases seldom meet, short enough that a changed word spoils few.</summary>
    private const int ShingleWords = 3;

    /// <summary>A text of fewer words says too little to be told from another by its words.</summary>
    private const int FewestWords = 40;

    /// <summary>Two texts are near-duplicates when their fingerprints differ in no more bits than this.</summary>
    public const int NearDuplicateBits = 12;

    /// <returns>16 lower-case hex digits; null for a text under 40 words.</returns>
    public static string? Of(string text)
    {
        var words = Words(text);
        if (words.Count < FewestWords) return null;

        Span<int> votes = stackalloc int[64];
        for (var start = 0; start + ShingleWords <= words.Count; start++)
        {
            var shingle = Shingle(words, start);
            for (var bit = 0; bit < votes.Length; bit++) votes[bit] += (shingle >> bit & 1) == 1 ? 1 : -1;
        }

        var hash = 0UL;
        for (var bit = 0; bit < votes.Length; bit++)
            if (votes[bit] > 0)
                hash |= 1UL << bit;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <returns>In how many of 64 bits two fingerprints differ; null when one of them is missing.</returns>
    public static int? Distance(string? left, string? right) =>
        Parse(left) is { } first && Parse(right) is { } second ? BitOperations.PopCount(first ^ second) : null;

    public static bool AreNearDuplicates(string? left, string? right) => Distance(left, right) <= NearDuplicateBits;

    private static ulong? Parse(string? fingerprint) =>
        ulong.TryParse(fingerprint, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) ? bits : null;

    /// <summary>A hash of each word, case and punctuation aside.</summary>
    private static List<ulong> Words(string text)
    {
        var words = new List<ulong>();
        var (hash, inside) = (Fnv.Start, false);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = Fnv.Add(hash, char.ToLowerInvariant(character));
                inside = true;
            }
            else if (inside && character is not ('\'' or '’'))
            {
                words.Add(hash);
                (hash, inside) = (Fnv.Start, false);
            }
        }

        if (inside) words.Add(hash);
        return words;
    }

    private static ulong Shingle(List<ulong> words, int start)
    {
        var hash = Fnv.Start;
        for (var i = start; i < start + ShingleWords; i++) hash = Mix(hash ^ words[i]);
        return hash;
    }

    /// <summary>Spreads every bit of a value over all others (the finaliser of SplitMix64): FNV alone leaves the high bits alike.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>FNV-1a, 64 bits (RFC 9923), over UTF-16 units.</summary>
    private static class Fnv
    {
        public const ulong Start = 14695981039346656037;

        public static ulong Add(ulong hash, char character) => (hash ^ character) * 1099511628211;
    }
}
