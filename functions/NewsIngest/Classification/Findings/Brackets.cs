using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Reads grades in brackets as clauses: "Bromley (inadequate in 2016, outstanding now)" as "Bromley, which is inadequate in 2016, outstanding
/// now,", and "good (previously inadequate)" as "good, previously inadequate".
/// </summary>
internal static class Brackets
{
    /// <summary>How many words a bracket with a grade may hold: longer ones are sentences.</summary>
    private const int Longest = 12;

    /// <summary>Adds the bracket at <paramref name="at"/> as a clause; the index of the mark that closes it, or null where it gives no grade to the council before it, and no other than the one before it.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at].Kind != SpanKind.OpenBracket || joined.Count == 0) return null;
        var close = at + 1;
        while (close < spans.Length && close - at <= Longest && spans[close].Kind != SpanKind.CloseBracket) close++;
        if (close >= spans.Length || spans[close].Kind != SpanKind.CloseBracket) return null;
        var content = spans[(at + 1)..close];
        var lead = LeadOf(content);
        if (lead < 0) return null;
        if (joined is [.., { Kind: SpanKind.Council }] or [.., { Kind: SpanKind.Council }, { Kind: SpanKind.Institution }])
        {
            joined.Add(spans[at] with { Kind = SpanKind.Comma });
            joined.Add(spans[at] with { Kind = SpanKind.Relative, Value = 0 });
            joined.Add(spans[at] with { Kind = SpanKind.Be, Value = VerbPhrases.Singular });
        }
        else if (lead > 0 && joined[^1].Kind is SpanKind.Grade or SpanKind.RatingNoun or SpanKind.Overall)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Comma });
        }
        else
        {
            return null;
        }

        foreach (var span in content) joined.Add(span);
        if (close + 1 < spans.Length && spans[close + 1].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon)) joined.Add(spans[close] with { Kind = SpanKind.Comma });
        return close;
    }

    /// <summary>How many words lead to the grade that the bracket opens with, such as "previously" or "now"; -1 where it opens with none.</summary>
    private static int LeadOf(ReadOnlySpan<Span> content)
    {
        var at = 0;
        while (at < content.Length && content[at].Kind is SpanKind.Now or SpanKind.Keep or SpanKind.Before or SpanKind.Lose or SpanKind.From or SpanKind.Rate or SpanKind.Adverb or SpanKind.Colon) at++;
        return at < content.Length && content[at].Kind == SpanKind.Grade && (at + 1 == content.Length || content[at + 1].Kind is not (SpanKind.Word or SpanKind.Or)) ? at : -1;
    }
}
