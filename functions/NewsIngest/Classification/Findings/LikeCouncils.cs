using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads "Kent, like Essex, is rated good" and "like Essex, Kent is rated good" as "Kent and Essex is rated good".</summary>
internal static class LikeCouncils
{
    /// <summary>How far the grade may stand from the comma: "has a good", "has long been rated outstanding".</summary>
    private const int Reach = 6;

    /// <summary>
    /// Adds the councils to those that the sentence is about; the index of the comma that closes the comparison, or null where there is none.
    /// </summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at] is { Kind: SpanKind.Same, Value: ComparisonPhrases.With })
        {
            if (at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Council or SpanKind.Determiner or SpanKind.Both or SpanKind.Bystander
                && HasCouncil(spans[(at + 1)..]))
            {
                return null;
            }

            joined.Add(spans[at] with { Kind = SpanKind.Word, Value = 0 });
            return at;
        }

        if (spans[at] is { Kind: SpanKind.As, Value: ComparisonPhrases.Like }
            && joined is [.., { Kind: SpanKind.Council }, { Kind: SpanKind.Comma }, { Kind: SpanKind.Relative }]) return ReadRelative(spans, at, joined);

        var isAside = spans[at].Kind == SpanKind.Comma && joined is [.., { Kind: SpanKind.Council }];
        var like = isAside ? at + 1 : at;
        if (like >= spans.Length || spans[like] is not { Kind: SpanKind.As, Value: ComparisonPhrases.Like } && !(isAside && spans[like].Kind == SpanKind.With))
            return null;
        var comma = like + 1;
        while (comma < spans.Length && spans[comma].Kind is SpanKind.Council or SpanKind.And or SpanKind.Bystander or SpanKind.Institution or SpanKind.Both)
            comma++;
        var opensClause = isAside || joined.Count == 0 || LeftContext.IsBoundary(joined[^1].Kind);
        if (!opensClause || comma == like + 1 || comma >= spans.Length || spans[comma].Kind != SpanKind.Comma
            || !IsGraded(spans, isAside ? comma + 1 : comma + 2) || !isAside && spans[comma + 1].Kind != SpanKind.Council)
        {
            if (isAside) return null;
            joined.Add(EndsClause(spans, at, joined)
                ? spans[at] with { Kind = SpanKind.Same, Value = ComparisonPhrases.With }
                : spans[at] with { Kind = SpanKind.Word, Value = 0 });
            return at;
        }

        if (isAside) joined.Add(spans[like] with { Kind = SpanKind.And, Value = 0 });
        for (var i = like + 1; i < comma; i++)
            if (spans[i].Kind is SpanKind.Council or SpanKind.And) joined.Add(spans[i]);
        if (!isAside) joined.Add(spans[like] with { Kind = SpanKind.And, Value = 0 });
        return comma;
    }

    /// <summary>"Kent, which like Essex is rated good, …": as "Essex and Kent, which are rated good, …".</summary>
    private static int ReadRelative(ReadOnlySpan<Span> spans, int like, List<Span> joined)
    {
        if (like + 2 >= spans.Length || spans[like + 1].Kind != SpanKind.Council || spans[like + 2].Kind != SpanKind.Be || !IsGraded(spans, like + 2))
        {
            joined.Add(spans[like] with { Kind = SpanKind.Word, Value = 0 });
            return like;
        }

        joined.InsertRange(joined.Count - 3, [spans[like + 1], spans[like] with { Kind = SpanKind.And, Value = 0 }]);
        joined.Add(spans[like + 2] with { Value = spans[like + 2].Value == VerbPhrases.Singular ? (short)0 : spans[like + 2].Value });
        return like + 2;
    }

    private static bool IsGraded(ReadOnlySpan<Span> spans, int from)
    {
        for (var i = from; i < spans.Length && i < from + Reach; i++)
        {
            if (spans[i].Kind == SpanKind.Grade) return true;
            if (spans[i].Kind is not (SpanKind.Be or SpanKind.Have or SpanKind.Rate or SpanKind.Award or SpanKind.Keep or SpanKind.Move or SpanKind.To
                or SpanKind.Determiner or SpanKind.Adverb or SpanKind.Now or SpanKind.Before or SpanKind.As or SpanKind.By or SpanKind.Inspectorate
                or SpanKind.Service or SpanKind.Say))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Kent is rated good, like those of Essex and Hull.": the councils close the clause that gives the grade.</summary>
    private static bool EndsClause(ReadOnlySpan<Span> spans, int like, List<Span> joined)
    {
        if (joined is not [.., { Kind: SpanKind.Comma }] || !joined.Exists(span => span.Kind == SpanKind.Grade)) return false;
        var named = false;
        for (var i = like + 1; i < spans.Length; i++)
        {
            if (named && spans[i].Kind is SpanKind.Stop or SpanKind.Semicolon) return true;
            named |= spans[i].Kind == SpanKind.Council;
            if (spans[i].Kind is not (SpanKind.Council or SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.Of or SpanKind.For or SpanKind.Both
                or SpanKind.Bystander))
            {
                return false;
            }
        }

        return named;
    }

    private static bool HasCouncil(ReadOnlySpan<Span> spans)
    {
        for (var i = 0; i < spans.Length && i < Reach; i++)
            if (spans[i].Kind == SpanKind.Council) return true;
        return false;
    }
}
