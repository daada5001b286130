using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Reads grades in brackets: "leadership (good)" as a label and its grade, "Kent (good, up from inadequate)" as a label and its clause, "good
/// (previously inadequate)" as "good, previously inadequate", and what "Oldham (from inadequate)" was as an aside of the sentence.
/// </summary>
internal static class Brackets
{
    /// <summary>How many words a bracket with a grade may hold: longer ones are sentences.</summary>
    private const int Longest = 12;

    /// <summary>
    /// Adds what the bracket at <paramref name="at"/> says to <paramref name="joined"/>; the index of the mark that closes it, or null where it gives no grade.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        if (spans[at].Kind != SpanKind.OpenBracket || joined.Count == 0) return null;
        var close = at + 1;
        while (close < spans.Length && close - at <= Longest && spans[close].Kind != SpanKind.CloseBracket) close++;
        if (close >= spans.Length || spans[close].Kind != SpanKind.CloseBracket) return null;
        var content = spans[(at + 1)..close];
        var isRead = joined[^1].Kind switch
        {
            SpanKind.Aspect => Label(content, spans[at], joined),
            SpanKind.Overall => Label(content, spans[at], joined) || Clause(content, spans, at, close, joined),
            SpanKind.Council => Aside(content, joined[^1], discourse) || OfCouncil(content, spans[at], spans[close], joined),
            SpanKind.Grade or SpanKind.RatingNoun => Clause(content, spans, at, close, joined),
            _ => false,
        };
        return isRead ? close : null;
    }

    /// <summary>"Leadership (good), adoption (inadequate)".</summary>
    private static bool Label(ReadOnlySpan<Span> content, Span open, List<Span> joined)
    {
        if (content is not [{ Kind: SpanKind.Grade } grade]) return false;
        joined.AddRange([open with { Kind = SpanKind.Colon }, grade]);
        return true;
    }

    /// <summary>"Oldham (from inadequate) and Bolton (previously good) have …": the grade before of what the sentence grades.</summary>
    private static bool Aside(ReadOnlySpan<Span> content, Span council, Discourse discourse)
    {
        if (content is not [.., { Kind: SpanKind.Grade } grade]) return false;
        var isBefore = false;
        foreach (var span in content[..^1])
        {
            isBefore |= span.Kind is SpanKind.From or SpanKind.Before or SpanKind.Lose;
            if (span.Kind is not (SpanKind.From or SpanKind.Before or SpanKind.Lose or SpanKind.Move or SpanKind.Adverb or SpanKind.Be or SpanKind.Rate))
                return false;
        }

        if (isBefore) discourse.Asides.Add((council.Value, (Judgement)grade.Value));
        return isBefore;
    }

    /// <summary>"Kent (good, up from inadequate) and Essex (outstanding)".</summary>
    private static bool OfCouncil(ReadOnlySpan<Span> content, Span open, Span close, List<Span> joined)
    {
        if (content is not [{ Kind: SpanKind.Grade }, ..] || content.Length > 1 && content[1].Kind == SpanKind.Word) return false;
        joined.Add(open with { Kind = SpanKind.Colon });
        foreach (var span in content) joined.Add(span);
        joined.Add(close with { Kind = SpanKind.Semicolon });
        return true;
    }

    private static bool Clause(ReadOnlySpan<Span> content, ReadOnlySpan<Span> spans, int at, int close, List<Span> joined)
    {
        if (!TellsAnother(content)) return false;
        joined.Add(spans[at] with { Kind = SpanKind.Comma });
        foreach (var span in content) joined.Add(span);
        if (close + 1 < spans.Length && spans[close + 1].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon))
            joined.Add(spans[close] with { Kind = SpanKind.Comma });
        return true;
    }

    /// <summary>"Previously inadequate", "up from good", "it was outstanding": words that lead to a grade.</summary>
    private static bool TellsAnother(ReadOnlySpan<Span> content)
    {
        var at = 0;
        while (at < content.Length
            && content[at].Kind is SpanKind.Now or SpanKind.Keep or SpanKind.Before or SpanKind.Lose or SpanKind.From or SpanKind.Rate or SpanKind.Be
                or SpanKind.Pronoun or SpanKind.Adverb or SpanKind.Colon)
        {
            at++;
        }

        return at > 0 && at < content.Length && content[at].Kind == SpanKind.Grade
            && (at + 1 == content.Length || content[at + 1].Kind is not (SpanKind.Word or SpanKind.Or));
    }
}
