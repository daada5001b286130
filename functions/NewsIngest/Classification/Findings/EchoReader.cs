using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Sentences that point back at a grade: "so is the care of …", "the same verdict as in 2014".</summary>
internal static class EchoReader
{
    /// <summary>"Only leadership", "leadership alone", "the one area".</summary>
    private static readonly SpanKindSet OnlyOne = new(SpanKind.OneOf, SpanKind.SomeAreas, SpanKind.Some);

    /// <summary>So many sentences back a grade may stand that a comparison with an earlier one is of.</summary>
    private const int Nearby = 3;

    /// <summary>"… is good, and so is the experience of children in care."</summary>
    public static void SoIs(ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        if ((discourse.Last is { } own && own.Sentence == sentence ? own : discourse.StandingIn(spans)) is not { } last
            || sentence - last.Sentence > (IsAdverbial(spans[..at]) ? 1 : 0))
        {
            return;
        }

        var end = at + 1;
        var named = false;
        for (; end < spans.Length && spans[end].Kind is not (SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade)
            && !(named && spans[end].Kind == SpanKind.Relative); end++)
            named |= spans[end].Kind is SpanKind.Aspect or SpanKind.Council or SpanKind.Service;
        var targets = TargetReader.Read(spans, at + 1, end);
        if (targets.Graded == 0 || targets.Other || targets is { Pronoun: true, Aspects: 0 }) return;
        if (targets.Aspects == 0 && !targets.HasCouncil && !targets.Service) return;
        discourse.Claims.Add(last with
        {
            Echoes = last,
            Aspects = targets.Graded,
            Councils = targets.Councils ?? last.Councils,
            Sentence = sentence,
            Grade = at,
            Rules = ["so-is"]
        });
    }

    /// <summary>"Because of that, so is …": nothing before it that has a subject of its own.</summary>
    private static bool IsAdverbial(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (LeftContext.IsTarget(span.Kind) || LeftContext.IsLink(span.Kind) || span.Kind is SpanKind.Grade) return false;
        return true;
    }

    /// <summary>"From good to outstanding for leadership": both grades are leadership's.</summary>
    public static void FromTo(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        for (var i = claimsBefore; i + 1 < claims.Count; i++)
        {
            var (from, to) = (claims[i], claims[i + 1]);
            if (from.Time != ClaimTime.Superseded || to.Grade != from.Grade + 2 || spans[from.Grade + 1].Kind != SpanKind.To || from.Aspects == to.Aspects)
                continue;
            from.Aspects = to.Aspects;
            if (from.Councils.Count == 0) from.Councils = to.Councils;
        }
    }

    /// <summary>"Inadequate in 2013 and 2015", "in 2013 and again in 2015": the grade of both years.</summary>
    public static void Years(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        for (var i = claims.Count - 1; i >= claimsBefore; i--)
        {
            var claim = claims[i];
            if (claim.Grade >= spans.Length || spans[claim.Grade].Kind != SpanKind.Grade || !claim.Aspects.Has(AspectSet.Overall)) continue;
            var (first, second) = (0, 0);
            for (var at = claim.Grade + 1; at < spans.Length && second == 0; at++)
            {
                if (spans[at].Kind == SpanKind.Year) (first, second) = first == 0 ? (spans[at].Value, 0) : (first, spans[at].Value);
                else if (first == 0
                    ? spans[at].Kind is not (SpanKind.For or SpanKind.Month or SpanKind.Overall or SpanKind.Both or SpanKind.By or SpanKind.Inspectorate)
                    : spans[at].Kind is not (SpanKind.For or SpanKind.Month or SpanKind.And or SpanKind.Keep or SpanKind.Both))
                {
                    break;
                }
            }

            if (second != 0)
                claims.Add(claim.Before(claim.Judgement, [.. claim.Rules, "both-years"]) with { Year = Math.Min(first, second), Aspects = AspectSet.Overall });
        }
    }

    /// <summary>"Oldham (from inadequate) and Bolton (from good) are outstanding": what the brackets tell, if the sentence grades the council.</summary>
    public static void Asides(int sentence, int claimsBefore, Discourse discourse)
    {
        foreach (var (council, judgement) in discourse.Asides)
            if (discourse.Claims.FindIndex(claimsBefore, claim => claim.Councils.Contains(council)) is >= 0 and var graded)
                discourse.Claims.Add(discourse.Claims[graded].Before(judgement, "bracket-before") with
                {
                    Sentence = sentence,
                    Councils = [council],
                    Aspects = AspectSet.Overall
                });
    }

    /// <summary>"Only leadership escaped that grade", "the one area to avoid it was adoption": all the other areas were given it.</summary>
    public static void Escaped(ReadOnlySpan<Span> spans, int sentence, Discourse discourse)
    {
        for (var at = 2; at < spans.Length; at++)
        {
            if (spans[at].Kind is not (SpanKind.Grade or SpanKind.Same) || DenialBefore(spans, at) is not { } denial || !spans[..denial].HoldsAny(OnlyOne))
                continue;
            if (WholeOf(discourse.Claims,
                spans[at].Kind == SpanKind.Grade ? (Judgement)spans[at].Value : JudgementBefore(discourse.Claims, sentence, at)) is not { } whole)
            {
                return;
            }

            var excepted = Discourse.AspectsOf(spans[..denial]);
            for (var i = at + 1; excepted == 0 && i < spans.Length
                && spans[i].Kind is not (SpanKind.Grade or SpanKind.Same or SpanKind.Relative or SpanKind.Stop); i++)
                if (spans[i].Kind == SpanKind.Aspect) excepted = ((Aspect)spans[i].Value).ToSet();
            if (excepted == 0) return;
            discourse.Claims.Add(new Claim
            {
                Sentence = sentence,
                Grade = at,
                Judgement = whole.Judgement,
                Aspects = AspectSet.OtherAreas,
                Except = excepted,
                Councils = whole.Councils,
                Time = ClaimTime.Now,
                Strength = ClaimStrength.Fair,
                Rules = ["others-than-named"]
            });
            return;
        }
    }

    private static Judgement? JudgementBefore(List<Claim> claims, int sentence, int at) =>
        claims.FindLast(claim => claim.Time != ClaimTime.Superseded && (claim.Sentence < sentence || claim.Grade < at))?.Judgement;

    /// <summary>The last claim that gives this grade overall.</summary>
    private static Claim? WholeOf(List<Claim> claims, Judgement? judgement) =>
        claims.FindLast(claim => claim.Judgement == judgement && claim.Time is ClaimTime.Open or ClaimTime.Now && claim.Aspects.Has(AspectSet.Overall));

    /// <summary>"That is the same as in 2019 and better than in 2016, when it was inadequate": what "that" is was told before.</summary>
    private static bool IsPronounAlone(ReadOnlySpan<Span> spans) =>
        spans is [{ Kind: SpanKind.Pronoun }] or [{ Kind: SpanKind.Pronoun or SpanKind.Say }, { Kind: SpanKind.Be }];

    /// <summary>"The overall result is that of 2019", "the grade is the one it had in 2019"</summary>
    private static bool IsOfOverall(ReadOnlySpan<Span> spans) =>
        spans is [.., { Kind: SpanKind.Aspect, Value: (int)Aspect.Overall }] or [.., { Kind: SpanKind.Overall }]
            or [{ Kind: SpanKind.Determiner }, { Kind: SpanKind.RatingNoun }];

    /// <summary>The overall grade that a sentence nearby gives for now.</summary>
    private static Claim? OverallBefore(List<Claim> claims, int sentence) =>
        claims.FindLast(claim => claim.Sentence >= sentence - Nearby && claim.Aspects.Has(AspectSet.Overall) && claim.Time is ClaimTime.Open or ClaimTime.Now);

    /// <summary>"Left the grade where it was in 2019, at good": the grade stands.</summary>
    private static bool IsLeftAt(ReadOnlySpan<Span> spans, int at, int grade)
    {
        if (spans[..at].HoldsAny(new SpanKindSet(SpanKind.Lose, SpanKind.From, SpanKind.Steps))) return false;
        for (var i = at + 1; i < grade; i++)
            if (spans[i].Kind is not (SpanKind.For or SpanKind.Year or SpanKind.Month or SpanKind.Comma or SpanKind.Before or SpanKind.Number
                or SpanKind.Adverb or SpanKind.Determiner))
            {
                return false;
            }
        return spans[grade - 1].Kind == SpanKind.For;
    }

    /// <summary>Where "escaped", "was not rated" stands before a grade.</summary>
    private static int? DenialBefore(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i > 0 && i >= at - 5; i--)
        {
            if (spans[i].Kind is SpanKind.Avoid or SpanKind.Not) return i;
            if (spans[i].Kind is not (SpanKind.Determiner or SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.As or SpanKind.To
                or SpanKind.RatingNoun or SpanKind.Of or SpanKind.Inspectorate or SpanKind.Have or SpanKind.By))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Good. That is Ofsted's verdict on children's services in …"</summary>
    public static void Verdict(ReadOnlySpan<Span> spans, int sentence, Discourse discourse)
    {
        var alone = discourse.Alone;
        discourse.Alone = spans is [{ Kind: SpanKind.Grade }] or [{ Kind: SpanKind.Grade }, { Kind: SpanKind.Stop }] ? (Judgement)spans[0].Value : null;
        if (alone is not { } judgement) return;
        var isVerdict = false;
        List<short> councils = [];
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Grade) return;
            isVerdict |= span.Kind is SpanKind.RatingNoun;
            if (span.Kind == SpanKind.Council) councils.Add(span.Value);
        }

        if (isVerdict)
            discourse.Claims.Add(new Claim
            {
                Sentence = sentence,
                Grade = 0,
                Judgement = judgement,
                Aspects = AspectSet.Overall,
                Councils = councils,
                Strength = ClaimStrength.Fair,
                Rules = ["verdict-before"]
            });
    }

    /// <summary>"Care leavers require improvement, the grade given to the council overall in 2019".</summary>
    private static bool IsGivenOverall(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at + 1; i < spans.Length && spans[i].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Before or SpanKind.Relative); i++)
            if (spans[i].Kind == SpanKind.Overall) return spans[..at].HoldsAny(new SpanKindSet(SpanKind.Aspect));
        return false;
    }

    /// <summary>"Leadership got the same grade as help and protection": of one report, and told before.</summary>
    private static bool IsAsOtherArea(ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        var other = at + 1;
        while (other < spans.Length && spans[other].Kind is SpanKind.Determiner or SpanKind.For or SpanKind.AspectHead) other++;
        if (spans[at].Value != 0 || other >= spans.Length || spans[other].Kind != SpanKind.Aspect || spans[other].Value == (int)Aspect.Overall
            || other + 1 < spans.Length && spans[other + 1].Kind is not (SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon)) return false;
        var named = ((Aspect)spans[other].Value).ToSet();
        var graded = Discourse.AspectsOf(spans[..at]) & ~(AspectSet.Overall | named);
        if (graded == 0 || discourse.Claims.FindLast(claim => claim.Aspects.Has(named) && claim.Time is ClaimTime.Open or ClaimTime.Now) is not { } told)
            return false;
        discourse.Claims.Add(told with { Echoes = told, Aspects = graded, Sentence = sentence, Grade = at, Rules = ["same-as-area"] });
        return true;
    }

    /// <summary>"… requires improvement, the same verdict as in 2014": an earlier grade that equals the one just given.</summary>
    public static void AsBefore(ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        // "Unclear about what they were entitled to": a word that goes on is no end of a comparison.
        if (at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Word or SpanKind.Target or SpanKind.Modal or SpanKind.Rate
            || at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Be && spans[at + 2].Kind is SpanKind.Target or SpanKind.Word) return;
        if (IsAsOtherArea(spans, at, sentence, discourse)) return;
        // "At or above the grade they had before"
        if (at > 0 && spans[at - 1].Kind is SpanKind.Comparison or SpanKind.Or) return;
        var dated = false;
        var year = 0;
        for (var i = at; i < spans.Length && spans[i].Kind is not (SpanKind.Stop or SpanKind.Semicolon); i++)
        {
            dated |= spans[i].Kind is SpanKind.Before or SpanKind.Year || spans[i] is { Kind: SpanKind.AsBefore, Value: VerbPhrases.Undated };
            if (spans[i].Kind == SpanKind.Year) year = spans[i].Value;
        }

        if (!dated) return;
        var last = (IsOfOverall(spans[..at]) ? OverallBefore(discourse.Claims, sentence) : null) ?? discourse.Last;
        if (last is not null && last.Sentence != sentence && (last.Sentence < sentence - Nearby || spans.Holds(SpanKind.Grade) && !IsPronounAlone(spans[..at])))
            last = null;
        if (last is null)
        {
            // "As at 1 June 2025, …": a date, and no comparison.
            if (at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Month || at + 2 < spans.Length && spans[at + 2].Kind == SpanKind.Month) return;
            // The grade itself comes after: "left the rating where it was in 2022, at requires improvement".
            for (var i = at + 1; i < spans.Length; i++)
            {
                if (spans[i].Kind != SpanKind.Grade) continue;
                var recalled = new Claim
                {
                    Sentence = sentence,
                    Grade = i,
                    Judgement = (Judgement)spans[i].Value,
                    Aspects = Discourse.AspectsOf(spans[..at]) is var earlier and not 0 ? earlier : AspectSet.Overall,
                    Time = ClaimTime.Superseded,
                    Year = year,
                    Strength = ClaimStrength.Fair,
                    Rules = ["as-before"]
                };
                if (at > 0 && IsLeftAt(spans, at, i)) discourse.Claims.Add(recalled with { Time = ClaimTime.Now, Year = 0, Rules = [.. recalled.Rules] });
                discourse.Claims.Add(recalled);
                return;
            }

            return;
        }

        discourse.Claims.Add(last with
        {
            Time = ClaimTime.Superseded,
            Year = year,
            Rules = ["as-before"],
            Aspects = last.Aspects.Has(AspectSet.Overall) || IsGivenOverall(spans, at) ? AspectSet.Overall : last.Aspects
        });
    }
}
