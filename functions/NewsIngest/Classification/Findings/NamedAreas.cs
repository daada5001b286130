using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// "The other three (leadership, adoption and care leavers) were …", "the third, which covers children in care, is …": puts the aspects in
/// the place of the phrase that counts them. After a grade, "three are good (…)", the bracket becomes a colon.
/// </summary>
internal static class NamedAreas
{
    /// <summary>How many words may lead from the comma to the first aspect: "which deals with the".</summary>
    private const int LongestLead = 5;

    /// <summary>Length of "including", among the other prepositions.</summary>
    public const int Including = 9;

    /// <summary>How many words the counting phrase may have: "each of the inspectorate's three underlying judgements".</summary>
    private const int LongestCount = 8;

    /// <summary>
    /// Rewrites the end of <paramref name="joined"/> where aspects are named at <paramref name="at"/>; the index of the mark that closes them.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var opener = spans[at].Kind;
        if (opener is not (SpanKind.OpenBracket or SpanKind.Dash or SpanKind.Comma) || joined.Count == 0 || CloseOf(spans, at) is not { } close) return null;
        if (opener == SpanKind.OpenBracket && joined[^1].Kind == SpanKind.Grade)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Colon });
            for (var i = at + 1; i <= close; i++) joined.Add(spans[i]);
            return close;
        }

        if (close + 1 >= spans.Length || !IsVerbal(spans[close + 1].Kind) || CountBefore(joined, opener) is not { } from) return null;
        // "All four areas, which include leadership, …": all of them.
        if (joined[^1].Kind == SpanKind.AllAreas && Includes(spans, at + 1)) return close;
        // "Everything else, including the overall grade, …": that, and everything else.
        if (joined[^1] is { Kind: SpanKind.OtherAreas, Value: AspectPhrases.AllOthers } && Includes(spans, at + 1) && IsOverallAlone(spans[at..close]))
        {
            joined.AddRange([spans[at] with { Kind = SpanKind.And, Value = 0 }, spans[at + 1] with { Kind = SpanKind.Aspect, Value = (int)Aspect.Overall }]);
            return close;
        }

        // "Each of the four areas they grade, from leadership to care leavers, …": all between them too.
        if (spans[at + 1].Kind == SpanKind.From && joined.FindIndex(from, span => span.Kind == SpanKind.AllAreas) is >= 0 and var all)
        {
            joined.RemoveRange(all + 1, joined.Count - all - 1);
            return close;
        }

        joined.RemoveRange(from, joined.Count - from);
        for (var i = at + 1; i < close; i++)
        {
            if (spans[i].Kind is SpanKind.Aspect or SpanKind.And) joined.Add(spans[i]);
            else if (spans[i].Kind is SpanKind.To) joined.Add(spans[i] with { Kind = SpanKind.And });
            else if (spans[i].Kind is SpanKind.Comma or SpanKind.Semicolon && spans[i + 1].Kind != SpanKind.And)
                joined.Add(spans[i] with { Kind = SpanKind.And });
        }

        return close;
    }

    private static bool IsOverallAlone(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span is { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall }) return false;
        return true;
    }

    private static bool Includes(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind == SpanKind.Relative) at++;
        return spans[at].Kind == SpanKind.Include || spans[at].Kind == SpanKind.For && spans[at].Length == Including;
    }

    private static bool IsVerbal(SpanKind kind) =>
        LeftContext.IsLink(kind) || kind is SpanKind.Grade or SpanKind.Have or SpanKind.Same or SpanKind.Adverb or SpanKind.All or SpanKind.Both;

    /// <summary>The mark that closes what this one opens, where nothing but aspects stands between.</summary>
    private static int? CloseOf(ReadOnlySpan<Span> spans, int at)
    {
        var closer = spans[at].Kind == SpanKind.OpenBracket ? SpanKind.CloseBracket : spans[at].Kind;
        var close = -1;
        var named = false;
        for (var i = at + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == closer)
            {
                close = i;
                if (closer != SpanKind.Comma) break;
            }

            if (spans[i].Kind is SpanKind.Aspect) named = true;
            else if (named ? !Joins(spans[i].Kind) : i - at > LongestLead || !Leads(spans[i].Kind)) break;
        }

        return named && close > at + 1
            && (spans[close - 1].Kind == SpanKind.Aspect
                || spans[close - 1].Kind == SpanKind.Institution && spans[close - 2].Kind is SpanKind.Determiner or SpanKind.Of)
            ? close
            : null;
    }

    private static bool Joins(SpanKind kind) =>
        kind is SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Determiner or SpanKind.AspectHead or SpanKind.Of or SpanKind.For
            or SpanKind.Both or SpanKind.Institution or SpanKind.To;

    private static bool Leads(SpanKind kind) =>
        kind is SpanKind.Relative or SpanKind.Word or SpanKind.From or SpanKind.For or SpanKind.With or SpanKind.To or SpanKind.Of or SpanKind.Determiner
            or SpanKind.AspectHead or SpanKind.Both or SpanKind.Include;

    /// <summary>Where the phrase that counts or points at areas begins: "the other three", "one", "each of its key judgements".</summary>
    private static int? CountBefore(List<Span> joined, SpanKind opener)
    {
        var from = joined.Count;
        var counts = false;
        while (from > 0 && joined.Count - from < LongestCount)
        {
            var span = joined[from - 1];
            var isCount = span.Kind is SpanKind.Number or SpanKind.Some or SpanKind.OtherAreas or SpanKind.SomeAreas or SpanKind.AllAreas or SpanKind.AllOfThem
                or SpanKind.AreaNoun or SpanKind.Ordinal or SpanKind.OneOf;
            if (!isCount
                && !(span.Kind is SpanKind.Of or SpanKind.Determiner or SpanKind.RatingNoun or SpanKind.Inspectorate or SpanKind.InspectionNoun
                    or SpanKind.Adverb or SpanKind.Before or SpanKind.All or SpanKind.Both
                    || span.Kind is SpanKind.Word && opener == SpanKind.OpenBracket && joined.Count - from < 3))
            {
                break;
            }

            counts |= isCount;
            from--;
        }

        return counts
            && (from == 0 || joined[from - 1].Kind is SpanKind.Comma or SpanKind.And or SpanKind.Contrast or SpanKind.Say
                || LeftContext.IsBoundary(joined[from - 1].Kind))
            ? from
            : null;
    }
}
