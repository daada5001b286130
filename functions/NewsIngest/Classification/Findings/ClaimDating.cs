using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>When a grade was given: by its own words, else by the grade that its sentence gave before, else by the year that the paragraph has set.</summary>
internal static class ClaimDating
{
    /// <summary>So many sentences back a report may be told of that a sentence goes on with.</summary>
    private const int Nearby = 3;

    /// <summary>"It has kept that grade since": a time of its own.</summary>
    private static readonly SpanKindSet Since = new(SpanKind.Keep, SpanKind.Since, SpanKind.Now);

    public static void Read(Claim claim, in GradeContext context)
    {
        var spans = context.Spans;
        var (left, discourse) = (context.Left, context.Discourse);
        (claim.Time, claim.Year) = TimeReader.Read(spans, context.At, context.Previous, left);
        // "Are as they were two years ago, and require improvement"
        if (claim.Time == ClaimTime.Earlier && left.Subject.Aspects != 0 && spans[..context.At].Holds(SpanKind.AsBefore))
            (claim.Time, claim.Year) = (ClaimTime.Now, 0);
        if (claim is { Time: ClaimTime.Pluperfect, Year: 0 } && !discourse.Frame.Date(claim) && IsReportedToo(claim, context)) claim.Time = ClaimTime.Open;
        if (context.IsSame && IsOfOtherAspects(claim, context)) (claim.Time, claim.Year) = (ClaimTime.Open, 0);
        if (claim is not { Time: ClaimTime.Open, Year: 0 }) return;
        if (context.IsSame && context.Here is null && !spans.HoldsAny(Since) && !IsFresh(spans) && discourse.StandingIn(spans) is { } standing
            && standing.Judgement == claim.Judgement)
        {
            (claim.Echoes, claim.Time, claim.Year) = (standing, standing.Time, standing.Year);
            return;
        }

        if (context.Here is { } here && !(context.At > 2 && DatedClauses.ClosesComparison(spans, context.At - 2))
            && (GoesWithFirst(here, claim, context) || IsInWithPhrase(here, claim, context) || IsOtherOfSplit(here, context)
                || IsSaidOfPastToo(here, claim, context)))
        {
            (claim.Time, claim.Year) = (here.Time, here.Year);
        }
        else if (discourse.Year != 0 && context.Here is not { Time: ClaimTime.Now } && IsTold(spans, left))
            (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.Year);
        else if (discourse.YearOfParagraphBefore != 0 && left.IsLabel) (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.YearOfParagraphBefore);
        else if ((IsTold(spans, left) || IsGot(spans, left)) && discourse.Frame.Date(claim)) return;
        else if (discourse.YearBefore != 0 && spans[0] is { Kind: SpanKind.And, Value: VerbPhrases.Then })
            (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.YearBefore);
    }

    /// <summary>
    /// "Inspectors who came in November 2023 gave the same mark to leadership": the year is that of the report whose grade for others is new.
    /// </summary>
    private static bool IsOfOtherAspects(Claim claim, in GradeContext context) =>
        claim.Time == ClaimTime.Earlier && context.Here is null && !context.Spans.Holds(SpanKind.Before)
        && context.Discourse.StandingIn(context.Spans) is { Time: ClaimTime.Open or ClaimTime.Now } standing && (standing.Aspects & claim.Aspects) == 0;

    /// <summary>"The islands were good, and their leaders outstanding"</summary>
    private static bool GoesWithFirst(Claim here, Claim claim, in GradeContext context) =>
        context.Left.LinkAt < 0 && here is { InPassing: false }
        && (here.Time == ClaimTime.Earlier || here.Time == ClaimTime.Pluperfect && context.Left.ContinuesPrevious)
        && (here.Aspects != claim.Aspects || context.Left.ContinuesPrevious || IsOfAnother(claim, here))
        && context.Spans[context.At - 1].Kind != SpanKind.To && !IsFresh(context.Spans[here.Grade..EndOfClause(context.Spans, context.At)]);

    private static int EndOfClause(ReadOnlySpan<Span> spans, int grade)
    {
        var end = grade + 1;
        while (end < spans.Length && spans[end].Kind is not (SpanKind.Grade or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Colon or SpanKind.And)) end++;
        return end;
    }

    /// <summary>"In 2017 the city was rated good, with only adoption falling short, at requires improvement"</summary>
    private static bool IsInWithPhrase(Claim here, Claim claim, in GradeContext context) =>
        here is { InPassing: false, Time: ClaimTime.Earlier or ClaimTime.Pluperfect or ClaimTime.Superseded } && here.Aspects != claim.Aspects
            && context.Left.Link != SpanKind.Be
        && context.Spans[here.Grade..Math.Clamp(context.Left.Start, here.Grade, context.Spans.Length)] is [_, .., { Kind: SpanKind.With }]
            or [_, .., { Kind: SpanKind.With }, { Kind: SpanKind.Adverb or SpanKind.OneOf }]
        && !IsFresh(context.Spans[here.Grade..context.At]);

    /// <summary>"When last inspected Derby was outstanding and Derbyshire good"</summary>
    private static bool IsOfAnother(Claim claim, Claim here) =>
        claim.Councils.Count > 0 && here.Councils.Count > 0 && !claim.Councils.SequenceEqual(here.Councils);

    /// <summary>"Had been found to be good in one and to require improvement in the other", "judged leaders good and all other areas to require it"</summary>
    private static bool IsOtherOfSplit(Claim here, in GradeContext context)
    {
        if (here.Time is not (ClaimTime.Earlier or ClaimTime.Pluperfect or ClaimTime.Superseded) || context.Left.LinkAt >= 0 || context.At < 2
            || context.Spans[context.At - 1].Kind != SpanKind.To) return false;
        var before = context.At - 2;
        while (before > here.Grade && TimeReader.Objects.Has(context.Spans[before].Kind)) before--;
        return context.Spans[before].Kind == SpanKind.And;
    }

    /// <summary>"They were inadequate overall, and the judgement on leaders was inadequate too."</summary>
    private static bool IsSaidOfPastToo(Claim here, Claim claim, in GradeContext context) =>
        here is { InPassing: false, Time: ClaimTime.Earlier or ClaimTime.Pluperfect }
        && (claim.Aspects == AspectSet.Overall || (claim.Aspects & here.Aspects & ~AspectSet.Overall) == 0) && claim.Aspects != here.Aspects
        && TimeReader.TellsPast(context.Spans, context.Left) && !IsAside(here, context);

    /// <summary>"Services required improvement, having been good in 2018, and their leadership was inadequate": the third is as new as the first.</summary>
    private static bool IsAside(Claim here, in GradeContext context)
    {
        var sentence = context.Sentence;
        return context.Discourse.Claims.Exists(other => other.Sentence == sentence && other.Time is ClaimTime.Open or ClaimTime.Now
            && other.Judgement != here.Judgement);
    }

    /// <summary>"The news was simple: services are outstanding. Leadership had been given the top grade too": one report, told as it was heard.</summary>
    private static bool IsReportedToo(Claim claim, in GradeContext context) =>
        context.Here is null && context.Left.Link is SpanKind.Rate or SpanKind.Award
        && context.Discourse.Last is { Time: ClaimTime.Open or ClaimTime.Now, Strength: not ClaimStrength.Weak } last
        && context.Sentence - last.Sentence <= Nearby
        && last.Judgement == claim.Judgement && last.Aspects != claim.Aspects;

    /// <summary>In the past tense, or without a verb: goes with the year that the paragraph has set.</summary>
    private static bool IsTold(ReadOnlySpan<Span> spans, in LeftContext left) =>
        (left.LinkAt < 0 || TimeReader.TellsPast(spans, left)) && !IsFresh(spans);

    /// <summary>"Care leavers got a good": a verb whose tense is not known, but that is not "has been given".</summary>
    private static bool IsGot(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left.Link == SpanKind.Award && left.LinkAt > 0 && spans[left.LinkAt - 1].Kind is not (SpanKind.Have or SpanKind.Be or SpanKind.Now) && !IsFresh(spans);

    private static bool IsFresh(ReadOnlySpan<Span> spans) => spans.Holds(SpanKind.Adverb, TimeCues.Fresh) || spans.Holds(SpanKind.Now);
}
