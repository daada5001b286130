using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// The grade just told, said to have been held before: "the rating is the one inspectors gave in 2022", "good, the result it had in 2019 too", "the grade is
/// that of 2018".
/// </summary>
internal static class GradesHeld
{
    /// <summary>How far the time may stand from the noun.</summary>
    private const int Farthest = 10;

    /// <summary>Who has a grade, or gives it.</summary>
    private static readonly SpanKindSet Holders = new(SpanKind.Pronoun, SpanKind.Institution, SpanKind.Inspectorate, SpanKind.Council, SpanKind.Service);

    /// <summary>"That the", "which its".</summary>
    private static readonly SpanKindSet BeforeHolder = new(SpanKind.Relative, SpanKind.Say, SpanKind.Determiner, SpanKind.Adverb);

    /// <summary>What makes it another grade than the one told: "better than the grade it had", "it replaces the one it had".</summary>
    private static readonly SpanKindSet Differing = new(SpanKind.Comparison, SpanKind.Steps, SpanKind.Lose, SpanKind.Not, SpanKind.NoLonger, SpanKind.From,
        SpanKind.Move, SpanKind.Hypothesis, SpanKind.Target, SpanKind.Avoid);

    /// <summary>What tells that a grade has been given, not only that it stands.</summary>
    private static readonly SpanKindSet Anew = new(SpanKind.Rate, SpanKind.Award, SpanKind.Keep);

    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at].Kind == SpanKind.Be ? !IsThatOfYear(spans, at) : !IsHeldBefore(spans, at, joined)) return null;
        joined.Add(spans[at] with { Kind = SpanKind.AsBefore, Value = 0 });
        return at;
    }

    /// <summary>"The overall result is that of January 2019"</summary>
    private static bool IsThatOfYear(ReadOnlySpan<Span> spans, int at) =>
        at > 0 && spans[at - 1].Kind is SpanKind.RatingNoun or SpanKind.Aspect or SpanKind.Overall or SpanKind.Pronoun
        && spans[(at + 1)..] is [{ Kind: SpanKind.Say }, { Kind: SpanKind.Of }, { Kind: SpanKind.Year }, ..]
            or [{ Kind: SpanKind.Say }, { Kind: SpanKind.Of }, { Kind: SpanKind.Month }, { Kind: SpanKind.Year }, ..];

    private static bool IsHeldBefore(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var before = at - 1;
        if (before > 0 && spans[before].Kind == SpanKind.Determiner) before--;
        if (before < 0 || spans[before].Kind is not (SpanKind.Be or SpanKind.Comma) || spans[at].Kind == SpanKind.Some && spans[before].Kind != SpanKind.Be)
            return false;
        // A clause of its own: "It was told that …, the grade it had in 2017".
        foreach (var span in spans[Clause(spans, before)..before])
            if (Differing.Has(span.Kind)) return false;
        var verb = Holder(spans, at + 1);
        if (verb < 0 || !HasTime(spans, verb)) return false;
        // "For now it is good, the grade Ofsted gave it in 2022" tells of one grade; "has been judged good, the grade it had in 2022" of two.
        return spans[before].Kind == SpanKind.Be || spans[at..verb].Holds(SpanKind.Adverb) || joined.Exists(span => Anew.Has(span.Kind));
    }

    private static int Clause(ReadOnlySpan<Span> spans, int end)
    {
        var start = end;
        while (start > 0 && spans[start - 1].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Contrast)) start--;
        return start;
    }

    /// <summary>Where the verb of "the council had", "also reached" stands; -1 for none.</summary>
    private static int Holder(ReadOnlySpan<Span> spans, int at)
    {
        var subject = at;
        while (subject < spans.Length && BeforeHolder.Has(spans[subject].Kind)) subject++;
        var verb = subject;
        while (verb < spans.Length && (Holders.Has(spans[verb].Kind) || spans[verb].Kind == SpanKind.Adverb)) verb++;
        if (verb < spans.Length && spans[verb].Kind == SpanKind.Be) verb++;
        return verb < spans.Length && IsHeld(spans[verb]) ? verb : -1;
    }

    /// <summary>"Had", "was given", "reached": "had" is told as an earlier time too.</summary>
    private static bool IsHeld(in Span span) =>
        span.Kind is SpanKind.Have or SpanKind.Award or SpanKind.Keep || span is { Kind: SpanKind.Before, Value: (int)PastCue.Had };

    private static bool HasTime(ReadOnlySpan<Span> spans, int verb)
    {
        for (var i = verb + 1; i < Math.Min(spans.Length, verb + Farthest) && spans[i].Kind is not (SpanKind.Grade or SpanKind.OldGrade or SpanKind.Now); i++)
            if (spans[i].Kind is SpanKind.Year or SpanKind.Before) return true;
        return false;
    }
}
