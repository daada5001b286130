using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Sentences that give a council the grade of another: "East Riding, whose grade is the same as Hull's", "Kent shares that grade", "Gloucestershire
/// does, too", "a grade it shares with Essex".
/// </summary>
internal static class ComparisonReader
{
    /// <summary>What says that it is grades that are equal.</summary>
    private static readonly SpanKindSet OfGrades = new(SpanKind.RatingNoun, SpanKind.Rate, SpanKind.InspectionNoun, SpanKind.Inspectorate, SpanKind.Aspect,
        SpanKind.Overall, SpanKind.Service);

    /// <summary>So many sentences back a grade may stand that is said to be equal without that word.</summary>
    private const int Nearby = 2;

    /// <summary>Reads a sentence that gives no grade but another council's; false where it is no such sentence.</summary>
    public static bool Read(ReadOnlySpan<Span> spans, int sentence, Discourse discourse)
    {
        var at = EqualityAt(spans);
        if (at < 0 || IsDenied(spans, at)) return false;
        // "Same as in Southwark", long after a grade was told: of something else.
        if (!spans.HoldsAny(OfGrades) && discourse.Last is not null && discourse.Last.Sentence < sentence - Nearby) return true;
        var others = CouncilsFrom(spans, at + 1);
        var subject = Subject(spans, at);
        if (others.Count == 0)
        {
            // "The same grade as in 2019", "the same grade": of the council itself, as far as this sentence tells.
            if (subject.Count == 0 && IsOfSeveral(spans[..at]) && Standing(discourse, others) is { } named)
                return Announce(named, spans, at, sentence, discourse);
            if (subject.Count == 0 || !LeadsOn(spans[at]) && !HasOwnWord(spans, at) || NamesTime(spans) || Given(discourse, subject) is not null
                || Standing(discourse, subject) is not { } standing) return false;
            Add(standing, subject, at, sentence, discourse);
            return true;
        }

        if (Given(discourse, others) is { } given)
        {
            if (subject.Count == 0) return Announce(given, spans, at, sentence, discourse);
            Add(given, subject, at, sentence, discourse);
            return true;
        }

        if ((subject.Count == 0 ? Standing(discourse, others) : Given(discourse, subject)) is not { } own) return false;
        Add(own, others, at, sentence, discourse);
        return true;
    }

    /// <summary>
    /// "Requires improvement, a grade it shares with Wirral", "good, which puts it level with Halton", "good, the same grade as Halton", "good, joining
    /// Halton": those named last have the grade that the sentence gives.
    /// </summary>
    public static void Shared(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, Discourse discourse)
    {
        for (var at = 1; at + 1 < spans.Length; at++)
        {
            if (spans[at] is not ({ Kind: SpanKind.Same, Value: ComparisonPhrases.With } or { Kind: SpanKind.AsBefore }
                or { Kind: SpanKind.OneOf, Value: ServicePhrases.Joining })
                || IsDenied(spans, at) || CouncilsFrom(spans, at + 1) is not { Count: > 0 } others)
            {
                continue;
            }

            if (GivenBefore(discourse.Claims, sentence, at) is { } given && discourse.Claims.Count > claimsBefore) Add(given, others, at, sentence, discourse);
        }
    }

    /// <summary>The grade that the sentence gives overall before a place in it.</summary>
    private static Claim? GivenBefore(List<Claim> claims, int sentence, int at) =>
        claims.FindLast(claim => claim.Sentence == sentence && claim.Grade < at && claim.Aspects.Has(AspectSet.Overall)
            && claim.Time is ClaimTime.Open or ClaimTime.Now or ClaimTime.Earlier);

    /// <summary>Where a sentence without a grade of its own says that two are equal; -1 where none does.</summary>
    private static int EqualityAt(ReadOnlySpan<Span> spans)
    {
        var at = -1;
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Grade or SpanKind.OldGrade or SpanKind.AllAreas or SpanKind.SoIs
                || spans[i].Kind == SpanKind.Aspect && spans[i].Value != (int)Aspect.Overall)
            {
                return -1;
            }

            if (at >= 0) continue;
            if (spans[i] is { Kind: SpanKind.Same, Value: not (VerbPhrases.StepLower or VerbPhrases.StepHigher or VerbPhrases.Ditto) }
                || spans[i].Kind == SpanKind.Unchanged && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.As && spans[i + 2].Kind == SpanKind.Council)
            {
                at = i;
            }

            // "The same grade as its neighbour Halton"
            else if (spans[i].Kind == SpanKind.AsBefore && CouncilsFrom(spans, i + 1).Count > 0) at = i;
        }

        return at;
    }

    /// <summary>"Kent does, too", "Camden is as well": no more is to come.</summary>
    private static bool LeadsOn(Span equality) => equality is { Kind: SpanKind.Same, Value: ComparisonPhrases.Does };

    /// <summary>"Warwickshire shares the same grade", "Kent's is the same": a verb that the grammar doesn't know as one that gives grades.</summary>
    private static bool HasOwnWord(ReadOnlySpan<Span> spans, int at) =>
        spans[at - 1].Kind is SpanKind.Word || spans[at].Kind == SpanKind.Same && at > 0 && spans[at - 1].Kind == SpanKind.Council;

    private static bool NamesTime(ReadOnlySpan<Span> spans)
    {
        for (var i = 0; i < spans.Length && spans[i].Kind != SpanKind.And; i++)
            if (spans[i].Kind is SpanKind.Before or SpanKind.Year or SpanKind.Since) return true;
        return false;
    }

    private static bool IsDenied(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && spans[i].Kind is not (SpanKind.Semicolon or SpanKind.Stop or SpanKind.Contrast); i--)
            if (spans[i].Kind is SpanKind.Not or SpanKind.NoLonger or SpanKind.Modal or SpanKind.Hypothesis or SpanKind.Target or SpanKind.Comparison
                or SpanKind.Avoid)
            {
                return true;
            }
        return false;
    }

    /// <summary>The first council before the verb, with those that are joined to it.</summary>
    private static List<short> Subject(ReadOnlySpan<Span> spans, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (spans[i].Kind is SpanKind.Pronoun or SpanKind.Number or SpanKind.Some || LeftContext.IsLink(spans[i].Kind)) return [];
            if (spans[i].Kind == SpanKind.Council) return CouncilsFrom(spans[..end], i);
        }

        return [];
    }

    /// <summary>The list of councils that begins at <paramref name="at"/>, past words that lead to it.</summary>
    private static List<short> CouncilsFrom(ReadOnlySpan<Span> spans, int at)
    {
        List<short> councils = [];
        for (var i = at; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Council) councils.Add(spans[i].Value);
            else if (councils.Count > 0
                ? spans[i].Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Institution)
                : spans[i].Kind is not (SpanKind.As or SpanKind.With or SpanKind.Determiner or SpanKind.Bystander or SpanKind.Both or SpanKind.Of
                    or SpanKind.For))
            {
                break;
            }
            else if (councils.Count > 0 && spans[i].Kind == SpanKind.Comma && (i + 1 == spans.Length || spans[i + 1].Kind != SpanKind.Council)) break;
        }

        return councils;
    }

    /// <summary>The standing overall grade that the article has given one of these councils by name.</summary>
    private static Claim? Given(Discourse discourse, List<short> councils) =>
        discourse.Claims.FindLast(claim => IsStanding(claim)
            && claim.Councils.Exists(value => councils.Exists(other => NameMeaning.Of(other).Index == NameMeaning.Of(value).Index)));

    /// <summary>The last standing overall grade that was given to any other.</summary>
    private static Claim? Standing(Discourse discourse, List<short> others) =>
        discourse.Claims.FindLast(IsStanding) is { } last && !last.Councils.Exists(others.Contains) ? last : null;

    private static bool IsStanding(Claim claim) =>
        claim.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas) && claim.Time is ClaimTime.Open or ClaimTime.Now or ClaimTime.Earlier;

    private static void Add(Claim given, List<short> councils, int at, int sentence, Discourse discourse) =>
        discourse.Claims.Add(new Claim
        {
            Sentence = sentence,
            Grade = at,
            Judgement = given.Judgement,
            Aspects = AspectSet.Overall,
            Councils = councils,
            Strength = ClaimStrength.Fair,
            Rules = ["same-as-council"]
        });

    /// <summary>"Three of its neighbours", "two other counties".</summary>
    public static bool IsOfSeveral(ReadOnlySpan<Span> spans) => spans.HoldsAny(new SpanKindSet(SpanKind.Councils, SpanKind.Bystander));

    /// <summary>"Two have the same grade as Suffolk", and the next sentence names them.</summary>
    private static bool Announce(Claim given, ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        for (var i = 0; i < at; i++)
        {
            if (spans[i].Kind is not (SpanKind.Number or SpanKind.Some)) continue;
            discourse.Announced = new Claim { Sentence = sentence, Grade = 0, Judgement = given.Judgement, Aspects = AspectSet.Overall, IsForCouncils = true };
            return true;
        }

        return false;
    }
}
