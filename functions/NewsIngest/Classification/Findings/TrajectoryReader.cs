using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Several grades of one thing in the order in which it got them: "reached requires improvement in 2022 and was judged good at its last
/// inspection, a grade it still has". All but the last are superseded.
/// </summary>
internal static class TrajectoryReader
{
    /// <summary>How many words may say that a grade stands: "a rating which, two years on, it still holds".</summary>
    private const int Reach = 9;

    /// <summary>How far back the grade may be told that "three years later" counts from.</summary>
    private const int Nearby = 3;

    /// <param name="claimsBefore">How many claims earlier sentences made.</param>
    public static void Read(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, Discourse discourse)
    {
        var claims = discourse.Claims;
        FrontedOrigin(spans, sentence, claimsBefore, claims);
        if (YearsLater(spans) is { } years) DateLater(spans, years, sentence, claimsBefore, claims);
        for (var i = claimsBefore; i < claims.Count; i++)
        {
            if (claims[i].Time is ClaimTime.Open or ClaimTime.Earlier && SaysItStands(spans, claims[i].Grade)) claims[i].Time = ClaimTime.Now;
            // "Good in 2021, and outstanding in the spring of last year": its own date, and not the one before.
            if (i > claimsBefore && claims[i] is { Time: ClaimTime.Earlier, Year: not 0 } && claims[i].Year == claims[i - 1].Year
                && IsFresh(spans, claims[i].Grade)) (claims[i].Time, claims[i].Year) = (ClaimTime.Now, 0);
            if (i > claimsBefore && Follows(spans, claims[i - 1], claims[i])) claims[i - 1].Time = ClaimTime.Superseded;
        }

        // "It was outstanding by 2021. It has kept that grade since."
        if (claims.Count == claimsBefore + 1 && claimsBefore > 0 && claims[^1] is { Time: ClaimTime.Open or ClaimTime.Now } last
            && claims[claimsBefore - 1] is { Time: ClaimTime.Earlier } named && named.Sentence == sentence - 1
            && (spans[last.Grade].Kind == SpanKind.Same || IsThatGrade(spans, last.Grade)) && named.Judgement == last.Judgement && named.Aspects == last.Aspects
            && spans.HoldsAny(new SpanKindSet(SpanKind.Since, SpanKind.Keep)))
        {
            named.Time = ClaimTime.Now;
            claims.RemoveAt(claims.Count - 1);
        }
    }

    /// <summary>"Rated good two years ago … The good grade still stands": the same one.</summary>
    private static bool IsThatGrade(ReadOnlySpan<Span> spans, int grade) =>
        grade == 1 && spans.Length > 3 && spans[0].Kind == SpanKind.Determiner && spans[2].Kind == SpanKind.RatingNoun && spans[3].Kind == SpanKind.Keep;

    /// <summary>"From good, the city council has gone to requires improvement": the grade before stands at the head of the sentence.</summary>
    private static void FrontedOrigin(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, List<Claim> claims)
    {
        var at = spans[0].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Adverb ? 1 : 0;
        if (at + 2 >= spans.Length || spans[at].Kind != SpanKind.From || spans[at + 1].Kind != SpanKind.Grade || claims.Count == claimsBefore
            || claims[claimsBefore].Grade <= at + 1)
        {
            return;
        }

        var reached = claims[claimsBefore];
        if (IsRun(spans[at..reached.Grade]))
        {
            for (var i = reached.Grade - 1; i > at; i--)
                if (spans[i].Kind == SpanKind.Grade) claims.Insert(claimsBefore, Superseded(reached, sentence, i, spans));
            return;
        }

        if (!spans[(at + 2)..reached.Grade].Holds(SpanKind.Move)) return;
        claims.Insert(claimsBefore, Superseded(reached, sentence, at + 1, spans));
    }

    /// <summary>"From inadequate in 2019 to requires improvement in 2022 and now to good": nothing but grades and their dates.</summary>
    private static bool IsRun(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind is not (SpanKind.From or SpanKind.To or SpanKind.Grade or SpanKind.For or SpanKind.Year or SpanKind.Month or SpanKind.And
                or SpanKind.Now or SpanKind.Comma or SpanKind.Adverb or SpanKind.Before))
            {
                return false;
            }
        return spans.Holds(SpanKind.To);
    }

    /// <summary>A grade on the way to the one that was reached.</summary>
    private static Claim Superseded(Claim reached, int sentence, int grade, ReadOnlySpan<Span> spans)
    {
        var year = spans[grade + 1].Kind == SpanKind.For && spans[grade + 2].Kind == SpanKind.Year ? spans[grade + 2].Value : (short)0;
        return reached.Before((Judgement)spans[grade].Value, "fronted-origin") with { Sentence = sentence, Grade = grade, Year = year };
    }

    /// <summary>"Three years and two directors later, …": how many years after what was told before; null where the sentence doesn't open so.</summary>
    private static int? YearsLater(ReadOnlySpan<Span> spans)
    {
        for (var i = 1; i < spans.Length && i < Reach
            && spans[i].Kind is SpanKind.Word or SpanKind.Number or SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.InspectionNoun
                or SpanKind.Adverb; i++)
            if (spans[i] is { Kind: SpanKind.Adverb, Value: TimeCues.Later }) return spans[0].Kind == SpanKind.Number ? spans[0].Value : 1;
        return null;
    }

    private static void DateLater(ReadOnlySpan<Span> spans, int years, int sentence, int claimsBefore, List<Claim> claims)
    {
        if (claimsBefore == 0 || sentence - claims[claimsBefore - 1].Sentence > Nearby || claims[claimsBefore - 1] is not { Year: not 0 } before) return;
        for (var i = claimsBefore; i < claims.Count; i++)
            if (claims[i] is { Year: 0, Time: not ClaimTime.Superseded } && !IsNow(spans, claims[i].Grade))
                (claims[i].Time, claims[i].Year) = (ClaimTime.Earlier, before.Year + years);
    }

    /// <summary>"Nine years later Birmingham is good"</summary>
    private static bool IsNow(ReadOnlySpan<Span> spans, int grade) =>
        grade > 0 && grade < spans.Length && spans[grade - 1] is { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular };

    /// <summary>"…, a grade it still has", "…, where it remains", "…, the rating they hold today".</summary>
    private static bool SaysItStands(ReadOnlySpan<Span> spans, int grade)
    {
        var at = grade + 1;
        while (at < spans.Length
            && spans[at].Kind is not (SpanKind.Comma or SpanKind.Dash or SpanKind.Grade or SpanKind.Semicolon or SpanKind.And or SpanKind.Relative))
        {
            at++;
        }

        if (at + 3 >= spans.Length || spans[at].Kind is not (SpanKind.Comma or SpanKind.Dash)) return false;
        var head = ++at;
        if (spans[at].Kind == SpanKind.And) head = ++at;
        if (spans[at].Kind is SpanKind.Determiner) at++;
        if (!(spans[at].Kind is SpanKind.Steps or SpanKind.RatingNoun or SpanKind.Relative || spans[head].Kind is SpanKind.Be)) return false;
        var names = false;
        for (var i = at + 1; i < spans.Length && i < at + Reach
            && spans[i].Kind is not (SpanKind.Stop or SpanKind.Semicolon or SpanKind.Grade or SpanKind.Not or SpanKind.And); i++)
        {
            names |= spans[i].Kind is SpanKind.Pronoun or SpanKind.Institution or SpanKind.Council or SpanKind.Service;
            if (names && spans[i] is { Kind: SpanKind.Keep, Value: 0 } or { Kind: SpanKind.Now }) return true;
        }

        return false;
    }

    /// <summary>"Outstanding last month", "good in the spring of last year".</summary>
    private static bool IsFresh(ReadOnlySpan<Span> spans, int grade)
    {
        for (var i = grade + 1; i < spans.Length
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Grade or SpanKind.And or SpanKind.Year); i++)
            if (spans[i] is { Kind: SpanKind.Adverb, Value: TimeCues.Fresh }) return true;
        return false;
    }

    /// <summary>Whether the second of two grades took the place of the first.</summary>
    private static bool Follows(ReadOnlySpan<Span> spans, Claim first, Claim second)
    {
        if (first.Aspects != second.Aspects || first.Judgement == second.Judgement || second.Grade <= first.Grade
            || first.Time is ClaimTime.Superseded or ClaimTime.Pluperfect || second.Time is ClaimTime.Superseded or ClaimTime.Pluperfect) return false;
        if (second.Councils.Count > 0 && !second.Councils.SequenceEqual(first.Councils)) return false;
        var between = spans[(first.Grade + 1)..second.Grade];
        if (between.HoldsAny(new SpanKindSet(SpanKind.From, SpanKind.Lose, SpanKind.Relative, SpanKind.Semicolon, SpanKind.Or))) return false;
        var then = -1;
        for (var i = 0; i < between.Length; i++)
            if (between[i] is { Kind: SpanKind.And, Value: VerbPhrases.Then }) then = i;
        // "Inadequate, then requires improvement and now good"
        if (then >= 0 && (then > 0 || between.Length > 1)) return !IsThenAlone(between, then);
        if (second.Time == ClaimTime.Now && first is { Time: ClaimTime.Open, Year: 0 } && between is [.., { Kind: SpanKind.Now }]) return true;
        if (first.Year == 0 || second.Year != 0 && second.Year <= first.Year) return false;
        return second.Year != 0 || between.Holds(SpanKind.And) && (HasVerb(between) || second.Time == ClaimTime.Now);
    }

    /// <summary>"Outstanding then and good now": the word belongs to the first.</summary>
    private static bool IsThenAlone(ReadOnlySpan<Span> between, int then) =>
        then == 0 && between.Length > 1 && between[1].Kind is SpanKind.And or SpanKind.Comma or SpanKind.Contrast;

    private static bool HasVerb(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (LeftContext.IsLink(span.Kind)) return true;
        return false;
    }
}
