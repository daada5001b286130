using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads one grade: whether it is given at all, what to, when, and how plainly.</summary>
internal static class GradeReader
{
    /// <summary>A grade longer than this many characters says "rating" itself: "its highest rating".</summary>
    public const int LongestPlainGrade = 12;

    /// <param name="previous">Index of the grade before in the same sentence, or -1.</param>
    /// <param name="here">The claim before it in the same sentence.</param>
    public static Claim? Read(ReadOnlySpan<Span> spans, int at, int previous, int sentence, Claim? here, Discourse discourse)
    {
        discourse.IsRefused = true;
        if (JudgementOf(spans, at, here, discourse) is not { } judgement || OrdinarySense.IsRepeated(spans, at) || IsNamedByWordBefore(spans, at)
            || Validity.IsOwnView(spans, at))
        {
            return null;
        }

        if (spans[at].Kind == SpanKind.Grade
            && ExperienceReader.Read(spans, at, previous, out var clause) is { Aspects: not 0 } people)
        {
            return ExperienceReader.ToClaim(spans, at, previous, sentence, people, clause, discourse);
        }

        if (WhereItWas(spans, at, here, judgement) is { } before) return before;
        if (discourse.Topic.IsChildrensServices && GradedCouncils.InApposition(spans, at) is { } bodies)
            return OfCouncils(bodies, at, sentence, judgement, ClaimStrength.Fair, "apposition") with { InPassing = true };
        if (discourse.Topic.IsChildrensServices && GradedCouncils.InBrackets(spans, at) is { } bracketed)
            return OfCouncils(bracketed, at, sentence, judgement, ClaimStrength.Fair, "councils-in-brackets") with { InPassing = true };

        var left = LeftContext.Read(spans, at, previous);
        if (IsOfSomePlace(spans, left) || UnnamedCouncils.Have(spans, at, left)) return null;
        discourse.IsDenied = Validity.Rejects(spans, at, left) || discourse.IsDenied && Validity.GoesOn(spans, at, previous, left);
        if (discourse.IsDenied) return null;
        var right = RightContext.Read(spans, at, left.HasRatingNoun || left.Link == SpanKind.Award || spans[at].Length > LongestPlainGrade);
        if (right.Rejected || right.Aspects == 0 && spans[at] is { Kind: SpanKind.Same, Value: VerbPhrases.TheSameIn }) return null;
        // "Good value and inadequate in everything else"
        discourse.IsDenied = OrdinarySense.IsAdjective(spans, at)
            && !(right.Attribute != 0 && here is not null && left.LinkAt < 0 && IsAmongMerits(spans, at, here));
        if (discourse.IsDenied) return null;

        var apposed = GradedCouncils.Apposed(spans, left);
        if (apposed is not null && left.Subject.Graded == 0 && left.Subject is { Other: false, Everybody: false }) left.Subject.Councils = apposed;
        if (left.Subject.Everybody && !left.Subject.HasCouncil && GradedCouncils.Listed(spans, at) is { Count: > 0 } listed)
            return OfCouncils(listed, at, sentence, judgement, ClaimStrength.Strong, "councils-listed");
        if (discourse.Topic.IsChildrensServices && CouncilLists.Announced(spans, at) is { } announced)
            return OfCouncils(announced, at, sentence, judgement, ClaimStrength.Strong, "councils-listed");
        if (OrdinarySense.IsOfEverybody(spans, at)) return null;

        var context = new GradeContext
        {
            Spans = spans,
            At = at,
            Previous = previous,
            Sentence = sentence,
            Left = left,
            Right = right,
            Here = here,
            Discourse = discourse
        };
        var claim = new Claim { Sentence = sentence, Grade = at, Judgement = judgement };
        discourse.IsRefused = false;
        if (!Attachment.Attach(claim, context)) return null;
        claim.IsWithheld = IsOthers(claim, context);
        if (right.Aspects != 0 && claim.Aspects == right.Aspects || right.Attribute != 0 && claim.Aspects == right.Attribute) claim.End = right.End;
        claim.Councils = GradedCouncils.Of(claim, apposed, context);
        claim.IsFallback &= claim.Councils.Count < 2;
        Supersession.Replace(claim, context);
        (claim.Generic, claim.GenericEnd) = GenericWord(spans, left);
        claim.InPassing = IsInPassing(spans, left);
        StrengthReader.Read(claim, context);
        claim.IsWithheld |= !discourse.Topic.IsChildrensServices && !IsPlainlyOurs(claim, context);
        ClaimDating.Read(claim, context);
        Supersession.Read(claim, context);
        KeepReader.Read(claim, context);
        if (context.IsSame) claim.Rules.Add("same-grade");
        if (claim.Time == ClaimTime.Superseded) claim.Rules.Add("superseded");
        return claim;
    }

    /// <param name="here">The claim before it in the same sentence.</param>
    private static Judgement? JudgementOf(ReadOnlySpan<Span> spans, int at, Claim? here, Discourse discourse)
    {
        var span = spans[at];
        if (span.Kind == SpanKind.Grade) return (Judgement)span.Value;
        // "Children in care had a service that required improvement, and the same was said of care leavers"
        if (span.Value == 0 && here is { Time: ClaimTime.Pluperfect or ClaimTime.Open }) return here.Judgement;
        if (discourse.StandingIn(spans) is not { } standing) return null;
        if (span.Value == 0) return standing.Judgement;
        var overall = discourse.Claims.FindLast(claim => claim.Aspects == AspectSet.Overall && claim.Time is ClaimTime.Open or ClaimTime.Now);
        return Stepped(overall ?? standing, span.Value);
    }

    /// <summary>"The same grade", or one rung from it.</summary>
    private static Judgement? Stepped(Claim standing, int step)
    {
        var judgement = standing.Judgement + (step == VerbPhrases.StepLower ? 1 : step == VerbPhrases.StepHigher ? -1 : 0);
        return judgement is >= Judgement.Outstanding and <= Judgement.Inadequate ? judgement : null;
    }

    /// <summary>"That judgement is inadequate": named by the word, given by the grade.</summary>
    private static bool IsNamedByWordBefore(ReadOnlySpan<Span> spans, int at) =>
        spans[at].Kind == SpanKind.Same && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Be && spans[at + 2].Kind == SpanKind.Grade;

    /// <summary>"Leadership is now good where it was inadequate"</summary>
    private static Claim? WhereItWas(ReadOnlySpan<Span> spans, int at, Claim? here, Judgement judgement) =>
        here is null || here.Grade < at - 3 || spans[at - 1].Kind != SpanKind.AsBefore || here.Judgement == judgement
            ? null
            : here.Before(judgement, "where-it-was") with { Grade = at, End = 0 };

    /// <summary>A grade of councils that stand beside it or in a list after it.</summary>
    private static Claim OfCouncils(List<short> councils, int at, int sentence, Judgement judgement, ClaimStrength strength, string rule) =>
        new() { Sentence = sentence, Grade = at, Judgement = judgement, Aspects = AspectSet.Overall, Councils = councils, Strength = strength, Rules = [rule] };

    /// <summary>"How a city goes from inadequate to good": of no city that is named.</summary>
    private static bool IsOfSomePlace(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left is { Link: SpanKind.Move, LinkAt: > 1 } && spans[left.LinkAt - 1].Kind == SpanKind.Institution
            && spans[left.LinkAt - 2] is { Kind: SpanKind.Determiner, Length: 1 };

    /// <summary>"Good, with outstanding leaders and an outstanding offer for care leavers"</summary>
    private static bool IsAmongMerits(ReadOnlySpan<Span> spans, int at, Claim here) =>
        at > here.Grade && spans[(here.Grade + 1)..at].Holds(SpanKind.With) || here.Rules.Contains("grade-attribute");

    /// <summary>A school's, a hospital's, another inspectorate's.</summary>
    private static bool IsOthers(Claim claim, in GradeContext context) =>
        !(context.Here is { Councils.Count: > 0 } && context.Left.Subject.PronounOnly)
        && context.Discourse.Topic.IsOthers(context.Spans, context.At, context.Left.Subject, claim.Aspects);

    /// <summary>
    /// "Ofsted rates its children's services good", "Kent's own children's services were rated good", "hold the top grade": in an article about whatever else.
    /// </summary>
    private static bool IsPlainlyOurs(Claim claim, in GradeContext context) =>
        context.Left.Subject.Service
        && (context.Spans.Holds(SpanKind.Inspectorate, ServicePhrases.Ofsted)
            || context.Left.Subject.HasCouncil && claim.Strength != ClaimStrength.Weak
                && (context.Left.Link == SpanKind.Rate
                    || context.Spans[context.At] is { Value: not (int)Judgement.RequiresImprovement, Length: > LongestPlainGrade }));

    /// <summary>Where "the city", "the county" and the like stand among what is graded, or -1.</summary>
    private static (int Start, int End) GenericWord(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        for (var i = Math.Min(left.End, spans.Length) - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Institution) return (spans[i].Start, spans[i].End);
        return (-1, -1);
    }

    private static bool IsInPassing(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        // "Required improvement, having been good in 2018"
        if (left.LinkAt > 0 && spans[left.LinkAt - 1].Kind is SpanKind.Comma or SpanKind.And
            && spans[left.LinkAt] is { Kind: SpanKind.Be, Value: VerbPhrases.HavingBeen })
        {
            return true;
        }

        if (left.IsApposed) return true;
        return left.Start > 0 && left.Start < spans.Length
            && (spans[left.Start - 1].Kind == SpanKind.Relative || spans[left.Start] is { Kind: SpanKind.Institution, Value: ServicePhrases.Whose });
    }
}
