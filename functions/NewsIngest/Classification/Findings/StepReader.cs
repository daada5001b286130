using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Counts grades up or down: of the grade before and the grade now, the one that is told gives the other.</summary>
internal static class StepReader
{
    /// <summary>How far the verb of movement may stand before the steps: "has moved up, in Ofsted's eyes, by two grades".</summary>
    private const int Reach = 6;

    public static void Read(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, List<Claim> claims)
    {
        for (var at = 0; at < spans.Length; at++)
        {
            if (spans[at].Kind != SpanKind.Steps || Direction(spans, at) is not { } direction) continue;
            var steps = direction == VerbPhrases.Up ? spans[at].Value : -spans[at].Value;
            if (Add(Now(at, sentence, claimsBefore, claims), steps, sentence, claimsBefore, claims)) return;
            if (!IsDenied(spans, at) && Before(at, sentence, claimsBefore, claims) is { } before && Follow(before, steps, sentence, claims)) return;
        }
    }

    /// <summary>"Up two grades to good", "outstanding, a leap of two grades": the grade that the steps lead to.</summary>
    private static Claim? Now(int at, int sentence, int claimsBefore, List<Claim> claims)
    {
        if (claims.Count == claimsBefore) return null;
        var now = claims.FindIndex(claimsBefore, claim => claim.Grade > at);
        if (now < 0) now = claims.FindLastIndex(claim => claim.Sentence == sentence && claim.Grade < at);
        return now >= 0 && !IsEarlier(claims[now]) ? claims[now] : null;
    }

    /// <summary>The grade before follows from the one now, unless the sentence tells it.</summary>
    private static bool Add(Claim? now, int steps, int sentence, int claimsBefore, List<Claim> claims)
    {
        if (now is null
            || claims.FindIndex(claimsBefore, claim => claim.Time is ClaimTime.Superseded or ClaimTime.Earlier && claim.Aspects == now.Aspects) >= 0)
        {
            return false;
        }

        if (Moved(now.Judgement, steps) is not { } before) return false;
        claims.Add(now.Before(before, "grade-before-by-steps") with
        {
            Sentence = sentence,
            Aspects = now.Aspects.Has(AspectSet.AllAreas) ? AspectSet.Overall : now.Aspects,
            Year = 0
        });
        return true;
    }

    /// <summary>
    /// "Rated good in 2019, it has dropped a grade", and in the sentence after: the grade that the steps lead away from, where it is the only one.
    /// </summary>
    private static Claim? Before(int at, int sentence, int claimsBefore, List<Claim> claims)
    {
        if (claims.Count == claimsBefore) return claims is [.., var last] && last.Sentence == sentence - 1 && IsEarlier(last) ? last : null;
        return claims.Count == claimsBefore + 1 && IsEarlier(claims[^1]) && (claims[^1].Grade < at || claims[^1].Time == ClaimTime.Superseded)
            ? claims[^1]
            : null;
    }

    private static bool Follow(Claim before, int steps, int sentence, List<Claim> claims)
    {
        if (Moved(before.Judgement, -steps) is not { } now) return false;
        before.Time = ClaimTime.Superseded;
        claims.Add(before with
        {
            Sentence = sentence,
            Judgement = now,
            Time = ClaimTime.Now,
            Year = 0,
            InPassing = false,
            IsPast = false,
            ToldInPast = false,
            Rules = ["grade-after-by-steps"]
        });
        return true;
    }

    private static bool IsEarlier(Claim claim) => claim.Time is ClaimTime.Superseded or ClaimTime.Earlier or ClaimTime.Pluperfect;

    private static Judgement? Moved(Judgement judgement, int steps) =>
        (int)judgement + steps is >= (int)Judgement.Outstanding and <= (int)Judgement.Inadequate and var moved ? (Judgement)moved : null;

    /// <summary>The way that the verb of movement just before or after says.</summary>
    private static int? Direction(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
            if (spans[i] is { Kind: SpanKind.Move, Value: not 0 }) return spans[i].Value;
        return at + 1 < spans.Length && spans[at + 1] is { Kind: SpanKind.Move, Value: not 0 } next ? next.Value : null;
    }

    /// <summary>"Hopes to go up a grade", "has not dropped a grade".</summary>
    private static bool IsDenied(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon); i--)
            if (spans[i].Kind is SpanKind.Not or SpanKind.Modal or SpanKind.Target or SpanKind.Hypothesis or SpanKind.Avoid or SpanKind.Comparison) return true;
        return false;
    }
}
