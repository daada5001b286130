using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>The aspects of a phrase or a clause that opens the sentence, before what is graded.</summary>
internal static class FrontedAspects
{
    /// <summary>"For children in care, the council was rated …", "Only for leadership did it …".</summary>
    public static AspectSet Read(ReadOnlySpan<Span> spans, int start)
    {
        AspectSet aspects = 0;
        // "…; overall it is good": what opens another clause is not for this one.
        var first = Math.Min(start, spans.Length);
        while (first > 0 && spans[first - 1].Kind != SpanKind.Semicolon) first--;
        if (first > 0) spans = spans[first..];
        start -= first;
        var at = 0;
        var ofOthers = spans.Length > 0 && spans[0].Kind == SpanKind.OtherAreas;
        // "It is for leadership that …"
        if (start > 2 && spans[0].Kind == SpanKind.Pronoun && spans[1].Kind == SpanKind.Be) at = 2;
        var isCleft = at > 0 && spans[at].Kind == SpanKind.For;
        while (at < spans.Length && at < start + 6
            && spans[at].Kind is SpanKind.OneOf or SpanKind.And or SpanKind.Contrast or SpanKind.Adverb or SpanKind.Comma)
        {
            at++;
        }

        if (at >= spans.Length || spans[at].Kind is not (SpanKind.For or SpanKind.OtherAreas)) return OfHere(spans, start);
        for (; at < spans.Length; at++)
        {
            if (isCleft && at >= start) break;
            if (spans[at].Kind == SpanKind.Aspect) aspects |= ((Aspect)spans[at].Value).ToSet();
            else if (spans[at].Kind is not (SpanKind.For or SpanKind.Of or SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.AspectHead
                or SpanKind.OtherAreas or SpanKind.AreaNoun or SpanKind.Both or SpanKind.Dash or SpanKind.OneOf)
                && !(ofOthers && spans[at].Kind == SpanKind.Comma) && !isCleft) break;
        }

        return aspects;
    }

    /// <summary>
    /// "Care leavers are the exception, and there the council requires improvement": the aspects of the clause before, where that gives no grade.
    /// </summary>
    private static AspectSet OfHere(ReadOnlySpan<Span> spans, int start) =>
        start > 1 && start + 1 < spans.Length
            && (IsHere(spans[start]) || IsHere(spans[start - 1]) || spans[start].Kind == SpanKind.And && IsHere(spans[start + 1]))
            && !spans[..start].Holds(SpanKind.Grade)
            ? Discourse.AspectsOf(spans[..start]) : 0;

    private static bool IsHere(Span span) => span is { Kind: SpanKind.Adverb, Value: VerbPhrases.Here };

    /// <summary>"In 2018, when inspectors looked at care leavers, they were …": the aspects of the clause that dates the sentence.</summary>
    public static AspectSet InDatedClause(ReadOnlySpan<Span> spans, int start)
    {
        var at = OpeningYear.At(spans) + 1;
        if (at > 0 && at < start && spans[at].Kind == SpanKind.Comma) at++;
        return at > 0 && at < start && spans[at].Kind == SpanKind.Relative ? Discourse.AspectsOf(spans[at..start]) : 0;
    }
}
