using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What a grade tells of the one before it in the same sentence: that it stood until now.</summary>
internal static class Supersession
{
    public static void Read(Claim claim, in GradeContext context)
    {
        claim.IsPast = context.LinkIs(SpanKind.Be, VerbPhrases.Past);
        claim.ToldInPast = IsToldInPast(context);
        if (IsShed(context.Spans, context.At)) claim.Time = ClaimTime.Superseded;
        if (claim.Time == ClaimTime.Superseded && context.Left.Link == SpanKind.Lose && IsLost(context.Discourse.Last, claim, context))
            context.Discourse.Last!.Time = ClaimTime.Superseded;
        if (context.Here is { Time: ClaimTime.Open } here
            && (IsWasAndIs(here, claim, context) || IsAsideBeforeVerb(here, claim, context) || context.LinkIs(SpanKind.Move, VerbPhrases.Replaced)
                || IsMovedOn(here, claim, context)))
            here.Time = ClaimTime.Superseded;
    }

    /// <summary>"An inadequate rating that had hung over Kent has gone. It is replaced by good."</summary>
    public static void Replace(Claim claim, in GradeContext context)
    {
        if (claim.Councils.Count > 0 || !context.Left.Subject.PronounOnly || !context.LinkIs(SpanKind.Move, VerbPhrases.Replaced)) return;
        if (context.Discourse.Last is not { IsFallback: true } gone || gone.Sentence != context.Sentence - 1) return;
        claim.Councils = gone.Councils;
        (gone.Time, gone.IsFallback) = (ClaimTime.Superseded, false);
    }

    /// <summary>"Was rated inadequate that year and has since shed it", "… but has shaken off that label".</summary>
    private static bool IsShed(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at + 1; i + 1 < spans.Length
            && spans[i].Kind is not (SpanKind.Grade or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Not or SpanKind.Modal or SpanKind.Target
                or SpanKind.Council); i++)
            if (spans[i].Kind == SpanKind.Lose && spans[i + 1] is { Kind: SpanKind.Pronoun } or { Kind: SpanKind.Same, Value: VerbPhrases.ThatGrade })
                return HasPerfect(spans[at..i]);
        return false;
    }

    private static bool HasPerfect(ReadOnlySpan<Span> spans) => spans.Holds(SpanKind.Have) || spans.Holds(SpanKind.Since);

    private static bool IsToldInPast(in GradeContext context)
    {
        var spans = context.Spans;
        var link = context.Left.LinkAt;
        // "Has long been inadequate"
        if (link > 1 && spans[link].Kind == SpanKind.Be && spans[link - 1].Kind is SpanKind.Adverb or SpanKind.Word && spans[link - 2].Kind == SpanKind.Have)
            return true;
        return TimeReader.TellsPast(spans, context.Left)
            && (spans[link].Kind == SpanKind.Be
                || link > 0 && spans[link - 1].Kind is SpanKind.Be or SpanKind.Adverb or SpanKind.Keep or SpanKind.Inspectorate);
    }

    /// <summary>"Slumped to inadequate in 2021 and was taken out of the lowest category": the grade told just before is the one that was left.</summary>
    private static bool IsLost(Claim? last, Claim claim, in GradeContext context) =>
        last is { Strength: not ClaimStrength.Weak }
            && (last.Sentence == context.Sentence || last.Sentence == context.Sentence - 1 && (last.Year != 0 || last.Time == ClaimTime.Earlier))
            && last.Judgement == claim.Judgement && last.Aspects == claim.Aspects
        && (claim.Councils.Count == 0 || last.Councils.Count == 0 || claim.Councils.SequenceEqual(last.Councils));

    /// <summary>"Was good and is good": the first is the grade before.</summary>
    private static bool IsWasAndIs(Claim here, Claim claim, in GradeContext context) =>
        here.IsPast && here.Aspects == claim.Aspects && claim.Time is ClaimTime.Open or ClaimTime.Now
        && (context.LinkIs(SpanKind.Be, 0) || context.LinkIs(SpanKind.Be, VerbPhrases.Singular))
        && context.Spans[context.Left.LinkAt - 1].Kind is not (SpanKind.Have or SpanKind.Before);

    /// <summary>"Halton's services, inadequate since 2024, were found to require improvement"</summary>
    private static bool IsAsideBeforeVerb(Claim here, Claim claim, in GradeContext context) =>
        (here.InPassing || IsParticiple(context.Spans, here.Grade)) && here.Aspects == claim.Aspects && here.Judgement != claim.Judgement
        && claim.Councils.SequenceEqual(here.Councils) && claim.Time is ClaimTime.Open or ClaimTime.Now
        && (context.Left.Link is SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.Move
            || context.Left.LinkAt < 0 && claim.Judgement == Judgement.RequiresImprovement);

    /// <summary>"Halton, twice rated inadequate for its services, …"</summary>
    private static bool IsParticiple(ReadOnlySpan<Span> spans, int grade)
    {
        var verb = grade - 1;
        while (verb > 0 && spans[verb].Kind is SpanKind.Determiner or SpanKind.As or SpanKind.By or SpanKind.Inspectorate) verb--;
        if (verb < 2 || spans[verb].Kind != SpanKind.Rate) return false;
        var comma = verb - 1;
        while (comma > 0 && spans[comma].Kind is SpanKind.Keep or SpanKind.Adverb) comma--;
        return spans[comma].Kind == SpanKind.Comma && spans[comma - 1].Kind is SpanKind.Council or SpanKind.Institution or SpanKind.Service;
    }

    /// <summary>"Declared them inadequate and then moved them up to good"</summary>
    private static bool IsMovedOn(Claim here, Claim claim, in GradeContext context) =>
        here.Aspects == claim.Aspects && claim.Time == ClaimTime.Now && context.Left.Link == SpanKind.Move;
}
