using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>
/// Turns tokens into spans in one pass: at each word the longest phrase of the lexicon wins. Names must be written with a
/// capital and must not be part of somebody else's name.
/// </summary>
internal sealed class Scanner(Lexicon lexicon)
{
    /// <summary>What a phrase takes from its last word; the rest of its style is its first word's.</summary>
    private const SpanStyle AtEnd = SpanStyle.Possessive | SpanStyle.QuoteAfter;

    /// <summary>Appends the spans of one sentence.</summary>
    /// <returns>The kinds of these spans.</returns>
    public SpanKindSet Scan(string text, ReadOnlySpan<Token> tokens, List<Span> spans)
    {
        var kinds = new SpanKindSet();
        var at = 0;
        while (at < tokens.Length)
        {
            var meaning = lexicon.Longest(tokens, at, out var count);
            if (count > 0 && meaning.Kind == SpanKind.Modal && MonthOfMay.Is(text, tokens, at)) meaning = new Meaning(SpanKind.Month, 0, CapitalOnly: true);
            // "The Berkshire borough's services": the borough's, wherever it lies.
            if (count > 0 && meaning.Kind is SpanKind.OtherPlace or SpanKind.Council
                && Whereabouts.Count(text, tokens, at, count, lexicon) is var words and > 0)
            {
                at += words;
                continue;
            }

            Span span;
            if (count == 0)
            {
                span = Plain(text, tokens[at]);
            }
            else if (meaning.Kind == SpanKind.Council && !IsName(text, tokens, at, count, meaning))
            {
                // A name that is somebody else's is remembered as such.
                span = new Span(SpanKind.Word, (short)(meaning.Value + 1), tokens[at].Start, tokens[at].End, tokens[at].Style);
                count = 1;
            }
            else
            {
                ref readonly var first = ref tokens[at];
                ref readonly var last = ref tokens[at + count - 1];
                span = new Span(meaning.Kind, meaning.Value, first.Start, last.End, (first.Style & ~AtEnd) | (last.Style & AtEnd));
            }

            kinds.Add(span);
            spans.Add(span);
            at += Math.Max(count, 1);
        }

        return kinds;
    }

    private static Span Plain(string text, Token token)
    {
        var word = token.In(text);
        if (!char.IsDigit(word[0])) return new Span(IsAdverb(word) ? SpanKind.Adverb : SpanKind.Word, 0, token.Start, token.End, token.Style);
        if (!short.TryParse(word, out var number)) return new Span(SpanKind.Number, 0, token.Start, token.End, token.Style);
        return new Span(number is > 1990 and < 2060 && word.Length == 4 ? SpanKind.Year : SpanKind.Number, number, token.Start, token.End, token.Style);
    }

    /// <summary>"Merely", "largely": no table has them all.</summary>
    private static bool IsAdverb(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("ly") && char.IsLower(word[0]);

    private bool IsName(string text, ReadOnlySpan<Token> tokens, int at, int count, Meaning meaning)
    {
        var form = NameMeaning.Of(meaning.Value).Form;
        if (form == NameForm.DeliveryBody) return !IsPartOfName(text, tokens, at);
        if (form == NameForm.Council) return true;

        if (at + count < tokens.Length && tokens[at + count] is var after && (tokens[at + count - 1].Style & SpanStyle.Possessive) == 0
            && (after.Style & (SpanStyle.Capital | SpanStyle.Hyphened)) != 0 && NameTraps.OthersAfter.Holds(after.In(text))) return false;
        if (at > 0 && tokens[at - 1] is var before && (before.Style & SpanStyle.Capital) != 0
            && (NameTraps.OthersBefore.Holds(before.In(text)) || NameTraps.BodiesBefore.Holds(before.In(text))
                || count == 1 && NameTraps.GivenNames.Holds(before.In(text))))
        {
            return false;
        }

        if (count == 1 && IsSurname(text, tokens, at)) return false;
        if (at > 1 && tokens[at - 1].In(text) is "of" or "for" && NameTraps.OthersBeforeOf.Holds(tokens[at - 2].In(text))) return false;
        if (IsConstituency(text, tokens, at)) return false;
        return !(count == 1 && NameTraps.IsAlsoAVerb(tokens[at].In(text), at + 1 < tokens.Length ? tokens[at + 1].In(text) : default)
            && (tokens[at].Style & SpanStyle.Possessive) == 0);
    }

    /// <summary>"The member for Plymouth Tamar"</summary>
    private static bool IsConstituency(string text, ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].In(text) is "for"
        && tokens[at - 2].In(text) is "member" or "Member" or "candidate";

    /// <summary>"Tees Together for Children": another body's longer name, of an unknown word with a capital amid words without.</summary>
    private bool IsPartOfName(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || (tokens[at - 1].Style & (SpanStyle.Capital | SpanStyle.Upper | SpanStyle.Possessive)) != SpanStyle.Capital
            || !text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End).SequenceEqual(" ")) return false;
        if (at > 1 && (tokens[at - 2].Style & SpanStyle.Capital) != 0) return false;
        var before = tokens[at - 1].In(text);
        return lexicon[lexicon.Next(0, tokens[at - 1].Word)] is null && !before.EndsWith("ing") && !before.EndsWith("ly") && !before.EndsWith("while");
    }

    /// <summary>"The driver, Maeve Sutton": after an unknown word with a capital amid words without, other than a day of the week.</summary>
    private bool IsSurname(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at < 2 || (tokens[at - 1].Style & (SpanStyle.Capital | SpanStyle.Upper | SpanStyle.Possessive | SpanStyle.QuoteBefore)) != SpanStyle.Capital)
            return false;
        if ((tokens[at - 2].Style & SpanStyle.Capital) != 0 || !char.IsLetter(text[tokens[at - 2].Start]) && text[tokens[at - 2].Start] != ',') return false;
        return lexicon[lexicon.Next(0, tokens[at - 1].Word)] is null && !tokens[at - 1].In(text).EndsWith("day");
    }
}
