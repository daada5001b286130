using System.Numerics;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>The areas and councils that stand after a grade: "in all areas", "for its leadership, with the rest …".</summary>
internal static class AreasAfter
{
    /// <summary>How long "one" is, and "over".</summary>
    private const int One = 3, Over = 4;

    public static void Read(ReadOnlySpan<Span> spans, int g, int at, bool hasRatingNoun, ref RightContext context)
    {
        if (at < spans.Length && spans[at].Kind == SpanKind.Comma
            && (context.IsOverall || context.HasRatingNoun || spans[g].Quoted
                || at == g + 1 && g > 0 && (spans[g - 1].Kind == SpanKind.Number || spans[g - 1] is { Kind: SpanKind.Some, Length: One }))
            && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.For)
        {
            at++;
        }

        // "Outstanding, in every category going"
        if (at + 1 < spans.Length && spans[at].Kind == SpanKind.Comma && spans[at + 1].Kind == SpanKind.AllAreas && spans[g].Kind == SpanKind.Grade
            && (at + 2 == spans.Length || spans[at + 2].Kind is SpanKind.Stop or SpanKind.Except
                || at + 3 < spans.Length && spans[at + 2].Kind is SpanKind.Word or SpanKind.Move && spans[at + 3].Kind == SpanKind.Stop))
        {
            at++;
        }

        // "Moves to inadequate over care leavers": for what reason.
        if (at >= spans.Length || spans[at] is { Kind: SpanKind.For, Length: Over } && spans[g].Value == (int)Judgement.Inadequate) return;
        var first = spans[at].Kind;
        if (first is SpanKind.AllAreas)
        {
            context.Aspects = AspectList.OfAllAreas(spans, at + 1, ref context) | AspectSet.Overall;
            return;
        }

        // "Good for the rest", "good in everything else"
        var others = first is SpanKind.For && at + 1 < spans.Length ? at + 1 : at;
        if (spans[others] is { Kind: SpanKind.OtherAreas, Value: AspectPhrases.AllOthers }
            && !(others + 1 < spans.Length && spans[others + 1].Kind is SpanKind.Colon or SpanKind.Dash or SpanKind.Comma or SpanKind.For)
            || spans[others..] is
            [
            { Kind: SpanKind.OtherAreas, Value: AspectPhrases.AllOthers },
            { Kind: SpanKind.Comma },
            { Kind: SpanKind.And or SpanKind.Contrast },
                ..
            ])
        {
            context.Aspects = AspectSet.OtherAreas;
            return;
        }

        // "Outstanding for leadership and for children in care, and good for the other two"
        if (spans[others].Kind == SpanKind.OtherAreas && IsRest(spans[others].Value - AspectPhrases.TheOthers, spans[..g]))
        {
            context.Aspects = AspectSet.OtherAreas;
            return;
        }

        if (first is SpanKind.SomeAreas or SpanKind.OtherAreas)
        {
            context.Aspects = AspectList.ReadAfterColon(spans, at, ref context);
            // "Good in three areas, leadership, adoption and child protection"
            if (context.Aspects == 0 && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Comma && AspectList.NamesAspect(spans, at + 2))
                context.Aspects = AspectList.Read(spans, at + 1, ref context);
            if (context.Aspects == 0 && spans[at] is { Kind: SpanKind.OtherAreas, Value: AspectPhrases.AllOthers }) context.Aspects = AspectSet.OtherAreas;
            context.SomeAreas = context.Aspects == 0;
            if (context.SomeAreas && first is SpanKind.SomeAreas) context.AreaCount = Math.Max(0, (int)spans[at].Value);
            // "In three of the four areas and overall"
            if (context.SomeAreas && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.And && spans[at + 2].Kind == SpanKind.Overall)
                JoinOverall(spans[at], 0, ref context);
            return;
        }

        // "Good, too, were the lives of children in care and of care leavers."
        if (first is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner
            && (spans[at - 1].Kind is SpanKind.Be or SpanKind.Same or SpanKind.Of or SpanKind.Both or SpanKind.Rate
                || spans[at - 1].Kind == SpanKind.Comma && at > g + 2 && spans[g + 1].Kind == SpanKind.Be))
        {
            context.Aspects = AspectList.Read(spans, at, ref context);
            return;
        }

        // "Outstanding children's services": the grade as an adjective of the service.
        if (first is SpanKind.Service or SpanKind.Council or SpanKind.Institution && !context.IsOverall)
        {
            context.Service = true;
            if (first == SpanKind.Council) (context.Councils ??= []).Add(spans[at].Value);
            for (var i = at + 1; i < spans.Length && i < at + 4; i++)
                if (spans[i].Kind == SpanKind.Council) (context.Councils ??= []).Add(spans[i].Value);
                else if (spans[i].Kind is not (SpanKind.For or SpanKind.Of)) break;
            return;
        }

        // "Outstanding in Kent, and help and protection as well": where, and no area.
        if (first is SpanKind.For
            && spans[at..] is
            [
                _,
            { Kind: SpanKind.Council },
            { Kind: SpanKind.Comma },
            { Kind: SpanKind.And },
            { Kind: SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner },
                ..
            ])
        {
            return;
        }

        if (first is SpanKind.For || first is SpanKind.Of or SpanKind.To && (context.HasRatingNoun || hasRatingNoun))
        {
            var aspects = AspectList.Read(spans, at, ref context);
            // "Care leavers feel heard, and the council was rated good for its support of them."
            if (aspects == 0 && context.End < spans.Length && spans[context.End] is { Kind: SpanKind.Pronoun, Value: not ServicePhrases.We }
                && !context.Service)
            {
                aspects = Discourse.AspectsOf(spans[..g]);
            }

            if (aspects != 0) context.Aspects = aspects | (context.IsOverall ? AspectSet.Overall : 0);
            return;
        }

        // "Good overall, and also for leadership"
        var and = first is SpanKind.Comma && at + 1 < spans.Length ? at + 1 : at;
        if (spans[and].Kind is SpanKind.And && context.IsOverall && and + 1 < spans.Length
            && spans[and + 1].Kind is SpanKind.For or SpanKind.AllAreas or SpanKind.SomeAreas)
        {
            // "Good overall and in three of its four areas", "… and in two areas: leadership and adoption"
            if (spans[and + 1].Kind == SpanKind.SomeAreas)
            {
                JoinOverall(spans[and + 1], AspectList.ReadAfterColon(spans, and + 1, ref context), ref context);
                return;
            }

            var aspects = spans[and + 1].Kind == SpanKind.AllAreas
                ? AspectList.OfAllAreas(spans, and + 2, ref context)
                : AspectList.Read(spans, and + 1, ref context);
            // "Good overall, and for care leavers it is …": of the next clause.
            if (spans[and + 1].Kind == SpanKind.For && context.End < spans.Length && !spans[(and + 1)..context.End].Holds(SpanKind.Comma)
                && (spans[context.End].Kind is SpanKind.Pronoun or SpanKind.Have || LeftContext.IsLink(spans[context.End].Kind)))
            {
                aspects = 0;
            }

            if (aspects != 0) context.Aspects = aspects | AspectSet.Overall;
            if (aspects != 0) return;
        }

        // "Required improvement, including those for care leavers"
        if (first is SpanKind.Comma && and + 1 < spans.Length && spans[and] is { Kind: SpanKind.For, Length: NamedAreas.Including })
            context.AlongWith = AspectList.Read(spans, and, ref context) & ~AspectSet.AllAreas;

        // "Now inadequate, its leadership included"
        if (first is SpanKind.Comma && and + 1 < spans.Length)
        {
            var last = and;
            while (last < spans.Length && spans[last].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner or SpanKind.And or SpanKind.For)
                last++;
            if (last > and && last < spans.Length && spans[last].Kind == SpanKind.Include
                && (last + 1 == spans.Length || spans[last + 1].Kind is SpanKind.Stop or SpanKind.Comma))
            {
                context.AlongWith = Discourse.AspectsOf(spans[and..last]);
            }
        }

        // "… to be good, along with care leavers"
        if (spans[and].Kind is SpanKind.And && spans[and].Length > 3) context.AlongWith = AspectList.Read(spans, and + 1, ref context);
    }

    /// <summary>So many others are all that an inspection has beside those that were named.</summary>
    private static bool IsRest(int others, ReadOnlySpan<Span> before)
    {
        if (others < 2) return false;
        var named = Discourse.AspectsOf(before) & ~(AspectSet.Overall | AspectSet.AllAreas | AspectSet.OtherAreas);
        return named != 0 && BitOperations.PopCount((uint)named) + others is FewestAreas or MostAreas;
    }

    /// <summary>Areas of an ILACS inspection until 2022, and since.</summary>
    private const int FewestAreas = 3, MostAreas = 4;

    /// <summary>The overall grade and so many areas with it: those that are listed, else those that are left when the others are told.</summary>
    private static void JoinOverall(Span areas, AspectSet listed, ref RightContext context)
    {
        context.AreaCount = Math.Abs((int)areas.Value);
        context.Aspects = AspectSet.Overall | (listed != 0 ? listed : context.AreaCount != 0 ? AspectSet.OtherAreas : 0);
    }
}
