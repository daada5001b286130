using System.Collections.Frozen;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>Tells the month from the verb: "in May 2019", "on 5 May", "last May", and not "services may" or a headline's "Council May Lose".</summary>
internal static class MonthOfMay
{
    private static readonly FrozenSet<string> BeforeMonths = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "in", "last", "since", "of", "until", "till",
        "by", "this", "early", "late", "mid", "next", "from", "during", "between", "every", "previous", "following");

    public static bool Is(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if ((tokens[at].Style & SpanStyle.Capital) == 0 || !tokens[at].In(text).Equals("may", StringComparison.OrdinalIgnoreCase)) return false;
        if (at + 1 < tokens.Length && char.IsDigit(text[tokens[at + 1].Start])) return true;
        return at > 0 && (char.IsDigit(text[tokens[at - 1].Start]) || BeforeMonths.Holds(tokens[at - 1].In(text)));
    }
}
