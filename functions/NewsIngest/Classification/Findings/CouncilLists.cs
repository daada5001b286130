using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// "Kent, Surrey and, most recently, Medway": councils in a list are one thing that a verb is said of. Reads them as "Kent and Surrey and Medway".
/// </summary>
internal static class CouncilLists
{
    /// <summary>How far behind a list the words may stand that say a relative clause is of all its members.</summary>
    private const int Reach = 8;

    /// <summary>How long "by which" is: a longer relative says how many, as "each of which" does.</summary>
    private const int ByWhich = 8;

    /// <summary>
    /// Adds "and" for the mark before a member of a list, or leaves out "councils" behind its last; the index of the last span read, or null where there is no
    /// list.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (joined is not [.., { Kind: SpanKind.Council }]) return null;
        // "Kent joins Surrey and Medway in being rated good"
        if (spans[at] is { Kind: SpanKind.OneOf, Value: ServicePhrases.Joining }) return Joins(spans, at, joined);
        // "Kent, Surrey and Medway councils"
        if (spans[at].Kind == SpanKind.Councils) return joined is [.., { Kind: SpanKind.And }, _] ? at : null;
        if (Next(spans, at) is not { } member || !IsJoined(spans, member) || IsFrontedPlace(spans, member, joined)) return null;
        joined.Add(spans[at] with { Kind = SpanKind.And, Value = 0 });
        return member - 1;
    }

    /// <summary>"Kent joins Surrey and Medway in being rated good": all of them are.</summary>
    private static int? Joins(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var end = at + 1;
        while (end < spans.Length && spans[end].Kind is SpanKind.Council or SpanKind.And or SpanKind.Comma or SpanKind.Bystander) end++;
        if (end == at + 1 || end + 1 >= spans.Length || spans[at + 1].Kind is not (SpanKind.Council or SpanKind.Bystander)) return null;
        if (!(spans[end].Kind == SpanKind.For && spans[end + 1].Kind == SpanKind.Be)) return null;
        joined.Add(spans[at] with { Kind = SpanKind.And, Value = 0 });
        return spans[at + 1].Kind == SpanKind.Bystander ? at + 1 : at;
    }

    /// <summary>The council that follows a comma, "and", or "and, most recently,"; null where another word does.</summary>
    private static int? Next(ReadOnlySpan<Span> spans, int at)
    {
        var sawAnd = false;
        for (var i = at; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Council) return i;
            if (spans[i].Kind == SpanKind.And && !sawAnd) sawAnd = true;
            // "Kent, of Surrey and of Medway"
            else if (i > at && spans[i].Kind is SpanKind.Of or SpanKind.For && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Council) continue;
            else if (!(i == at && spans[i].Kind == SpanKind.Comma)
                && !(sawAnd
                    && spans[i].Kind is SpanKind.Comma or SpanKind.Some or SpanKind.Adverb or SpanKind.Now or SpanKind.Determiner or SpanKind.Bystander))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>An "and" joins the member, or one behind it, to the list.</summary>
    private static bool IsJoined(ReadOnlySpan<Span> spans, int member)
    {
        for (var i = member - 1; i > 0 && spans[i].Kind != SpanKind.Council; i--)
            if (spans[i].Kind == SpanKind.And) return true;
        return member + 1 < spans.Length && spans[member + 1].Kind is SpanKind.Comma or SpanKind.And && Next(spans, member + 1) is { } next
            && IsJoined(spans, next);
    }

    /// <summary>"In Leeds, Essex and Camden were …": of the two.</summary>
    private static bool IsFrontedPlace(ReadOnlySpan<Span> spans, int member, List<Span> joined)
    {
        if (joined is not [{ Kind: SpanKind.For }, _]) return false;
        var last = member;
        while (last + 1 < spans.Length && spans[last + 1].Kind is SpanKind.Comma or SpanKind.And && Next(spans, last + 1) is { } next) last = next;
        return last + 1 < spans.Length && (LeftContext.IsLink(spans[last + 1].Kind) || spans[last + 1].Kind is SpanKind.Have or SpanKind.Both or SpanKind.All);
    }

    /// <summary>The members of a list that ends before a mark; its last alone where nothing joins it to another.</summary>
    /// <param name="end">One past the last member.</param>
    public static List<short> Before(ReadOnlySpan<Span> spans, int end)
    {
        List<short> councils = [];
        var joined = false;
        for (var i = end - 1; i >= 0; i--)
        {
            if (spans[i].Kind == SpanKind.Council) councils.Insert(0, spans[i].Value);
            else if (spans[i].Kind is SpanKind.And or SpanKind.Or) joined = true;
            else if (spans[i].Kind is not (SpanKind.Comma or SpanKind.Determiner)) break;
        }

        return joined ? councils : councils[^1..];
    }

    /// <summary>
    /// "Kent and Medway, whose services are both …", "Kent and Medway, each of which has …": the councils that share what is said behind the list; null where
    /// it is said of the last, or where no list stands there.
    /// </summary>
    /// <param name="at">Index of the grade.</param>
    public static List<short>? Sharing(ReadOnlySpan<Span> spans, int at)
    {
        var isOfAll = false;
        for (var i = at - 1; i > 2 && i >= at - Reach && spans[i].Kind is not (SpanKind.Grade or SpanKind.Council or SpanKind.Semicolon); i--)
        {
            isOfAll |= spans[i].Kind is SpanKind.Both or SpanKind.All or SpanKind.AllOfThem || spans[i] is { Kind: SpanKind.Relative, Length: > ByWhich };
            if (spans[i].Kind == SpanKind.Comma && spans[i - 1].Kind == SpanKind.Council)
                return isOfAll && spans[i + 1].Kind is SpanKind.Relative or SpanKind.Institution or SpanKind.AllOfThem or SpanKind.Both or SpanKind.All
                    && Before(spans, i) is { Count: > 1 } all
                    ? all
                    : null;
        }

        return null;
    }

    /// <summary>
    /// "Three places with services rated good: Kent (in 2021), Surrey (2022) and Medway", "councils that are good include Kent and Medway": the list
    /// behind the grade, where it is of as many councils as a number before it has counted, or is led to by a verb; null where none stands there.
    /// </summary>
    /// <param name="at">Index of the grade.</param>
    public static List<short>? Announced(ReadOnlySpan<Span> spans, int at)
    {
        var count = 0;
        var isOfCouncils = false;
        foreach (var span in spans[..at])
        {
            if (span.Kind is SpanKind.Council or SpanKind.Aspect or SpanKind.AllAreas or SpanKind.SomeAreas) return null;
            if (span.Kind == SpanKind.Number) count = span.Value;
            isOfCouncils |= span.Kind == SpanKind.Councils;
        }

        for (var mark = at + 1; mark + 1 < spans.Length && spans[mark].Kind is not (SpanKind.Grade or SpanKind.Council or SpanKind.Aspect); mark++)
        {
            if (spans[mark].Kind is not (SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Include)) continue;
            var listed = After(spans, mark);
            if (listed.Count > 0) return listed.Count > 1 && listed.Count == count || isOfCouncils && spans[mark].Kind == SpanKind.Include ? listed : null;
        }

        return null;
    }

    /// <summary>"Good ratings for their services went to Kent, Surrey and Medway": the councils that are given what the sentence opens with.</summary>
    /// <param name="at">Index of the grade.</param>
    public static List<short> Receiving(ReadOnlySpan<Span> spans, int at)
    {
        if (at + 1 >= spans.Length || spans[at + 1].Kind != SpanKind.RatingNoun) return [];
        for (var to = at + 2; to < spans.Length && spans[to].Kind is not (SpanKind.Grade or SpanKind.Council); to++)
            if (spans[to].Kind == SpanKind.To && spans[to - 1].Kind is SpanKind.Move or SpanKind.Award) return After(spans, to);
        return [];
    }

    /// <summary>The councils of the list that begins right behind a mark, past what their brackets say of them.</summary>
    private static List<short> After(ReadOnlySpan<Span> spans, int mark)
    {
        List<short> councils = [];
        var isInside = false;
        for (var i = mark + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.OpenBracket or SpanKind.CloseBracket) isInside = spans[i].Kind == SpanKind.OpenBracket;
            else if (isInside && spans[i].Kind is SpanKind.Grade) return [];
            else if (isInside) continue;
            else if (spans[i].Kind == SpanKind.Council) councils.Add(spans[i].Value);
            else if (spans[i].Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.Adverb)) break;
        }

        return councils;
    }
}
