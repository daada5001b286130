using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads a grade's bracket as its clause: "good (previously inadequate)" as "good, previously inadequate".</summary>
internal static class Brackets
{
    /// <summary>How many words a bracket with a grade may hold: longer ones are sentences.</summary>
    private const int Longest = 12;

    /// <summary>Adds the bracket at <paramref name="at"/> as a clause; the index of the mark that closes it, or null where it doesn't follow a grade and tell another.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at].Kind != SpanKind.OpenBracket || joined is not [.., { Kind: SpanKind.Grade or SpanKind.RatingNoun or SpanKind.Overall }]) return null;
        var close = at + 1;
        while (close < spans.Length && close - at <= Longest && spans[close].Kind != SpanKind.CloseBracket) close++;
        if (close >= spans.Length || spans[close].Kind != SpanKind.CloseBracket || !TellsAnother(spans[(at + 1)..close])) return null;
        joined.Add(spans[at] with { Kind = SpanKind.Comma });
        foreach (var span in spans[(at + 1)..close]) joined.Add(span);
        if (close + 1 < spans.Length && spans[close + 1].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon)) joined.Add(spans[close] with { Kind = SpanKind.Comma });
        return close;
    }

    /// <summary>"Previously inadequate", "up from good", "it was outstanding": words that lead to a grade.</summary>
    private static bool TellsAnother(ReadOnlySpan<Span> content)
    {
        var at = 0;
        while (at < content.Length && content[at].Kind is SpanKind.Now or SpanKind.Keep or SpanKind.Before or SpanKind.Lose or SpanKind.From or SpanKind.Rate or SpanKind.Be or SpanKind.Pronoun or SpanKind.Adverb or SpanKind.Colon) at++;
        return at > 0 && at < content.Length && content[at].Kind == SpanKind.Grade && (at + 1 == content.Length || content[at + 1].Kind is not (SpanKind.Word or SpanKind.Or));
    }
}
