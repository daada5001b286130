using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads one grade: whether it is given at all, what to, when, and how plainly.</summary>
internal static class GradeReader
{
    /// <summary>A grade longer than this many characters says "rating" itself: "its highest rating".</summary>
    public const int LongestPlainGrade = 12;

    /// <param name="previous">Index of the grade before in the same sentence, or -1.</param>
    /// <param name="claimsBefore">How many claims earlier sentences made.</param>
    public static Claim? Read(ReadOnlySpan<Span> spans, int at, int previous, int sentence, int claimsBefore, Discourse discourse)
    {
        if (JudgementOf(spans[at], discourse) is not { } judgement) return null;
        if (OrdinarySense.IsRepeated(spans, at)) return null;
        var left = LeftContext.Read(spans, at, previous);
        if (Validity.Rejects(spans, at, left) || OrdinarySense.IsAdjective(spans, at)) return null;
        var right = RightContext.Read(spans, at, left.HasRatingNoun || left.Link == SpanKind.Award || spans[at].End - spans[at].Start > LongestPlainGrade);
        if (right.Rejected) return null;

        var here = discourse.Claims.Count > claimsBefore ? discourse.Claims[^1] : null;
        var claim = new Claim { Sentence = sentence, Grade = at, Judgement = judgement };
        if (left.Subject.Everybody && !left.Subject.HasCouncil && Listed(spans, at) is { Count: > 0 } listed)
        {
            return new Claim { Sentence = sentence, Grade = at, Judgement = judgement, Aspects = AspectSet.Overall, Councils = listed, Strength = ClaimStrength.Strong, Rules = ["councils-listed"] };
        }

        if (OrdinarySense.IsOfEverybody(spans, at)) return null;
        if (!Attachment.Attach(claim, new GradeContext { Spans = spans, At = at, Left = left, Right = right, Here = here, Discourse = discourse })) return null;
        if (discourse.Topic.IsOthers(spans, at, left.Subject, claim.Aspects)) return null;

        if (right.Aspects != 0 && claim.Aspects == right.Aspects || right.Attribute != 0 && claim.Aspects == right.Attribute) claim.End = right.End;
        claim.Councils = left.Subject.Councils ?? right.Councils ?? (claim.Councils.Count > 0 ? claim.Councils : CouncilBefore(spans, at));
        (claim.Generic, claim.GenericEnd) = GenericWord(spans, left);
        claim.InPassing = left.Start > 0 && left.Start < spans.Length && spans[left.Start - 1].Kind == SpanKind.Relative;
        claim.Strength = StrengthReader.Read(spans, at, left, right, claim, here);
        if (!discourse.Topic.NamesInspection && claim.Strength != ClaimStrength.Strong) claim.Strength = ClaimStrength.Weak;
        if (!discourse.Topic.IsChildrensServices) return null;
        (claim.Time, claim.Year) = TimeReader.Read(spans, at, previous, left);
        // "The islands were good, and their leaders outstanding": the second goes with the first.
        if (claim.Time == ClaimTime.Open && left.LinkAt < 0 && here is { Time: ClaimTime.Earlier } && spans[at - 1].Kind != SpanKind.To) (claim.Time, claim.Year) = (here.Time, here.Year);
        if (claim is { Time: ClaimTime.Open, Year: 0 } && discourse.Year != 0 && IsTold(spans, left)) (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.Year);
        claim.IsPast = IsPast(spans, left);
        claim.Keeps = Keeps(spans, at, left);
        if (spans[at].Kind == SpanKind.Same) claim.Rules.Add("same-grade");
        if (claim.Time == ClaimTime.Superseded) claim.Rules.Add("superseded");
        return claim;
    }

    private static Judgement? JudgementOf(Span span, Discourse discourse) =>
        span.Kind == SpanKind.Grade ? (Judgement)span.Value : discourse.Last?.Judgement;

    /// <summary>The council nearest before the grade in the sentence.</summary>
    public static List<short> CouncilBefore(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Council && !IsBystander(spans, i)) return [spans[i].Value];
        return [];
    }

    private static bool IsBystander(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (spans[i].Kind is SpanKind.Bystander) return true;
        return false;
    }

    /// <summary>"Councils rated inadequate include Devon, Halton and Swindon."</summary>
    private static List<short> Listed(ReadOnlySpan<Span> spans, int at)
    {
        var councils = new List<short>();
        var led = false;
        for (var i = at + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Include or SpanKind.Colon or SpanKind.Be or SpanKind.Dash) led = true;
            else if (spans[i].Kind == SpanKind.Council && led) councils.Add(spans[i].Value);
            else if (councils.Count > 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Determiner)) break;
        }

        return councils;
    }

    /// <summary>"Retained its good rating", "good for the third inspection running".</summary>
    private static bool Keeps(ReadOnlySpan<Span> spans, int at, in LeftContext left)
    {
        for (var i = Math.Max(0, left.Start); i < spans.Length; i++)
        {
            if (i > at && spans[i].Kind is SpanKind.Grade or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Comma) break;
            if (spans[i] is { Kind: SpanKind.Keep, Value: VerbPhrases.Retained }) return true;
        }

        return false;
    }

    private static bool IsPast(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left.LinkAt >= 0 && spans[left.LinkAt] is { Kind: SpanKind.Be } link && link.Value == VerbPhrases.Past;

    /// <summary>In the past tense, or without a verb: goes with the year that the paragraph has set.</summary>
    private static bool IsTold(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left.LinkAt < 0 || IsPast(spans, left);

    /// <summary>Where "the city", "the county" and the like stand among what is graded, or -1.</summary>
    private static (int Start, int End) GenericWord(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        for (var i = Math.Min(left.End, spans.Length) - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Institution) return (spans[i].Start, spans[i].End);
        return (-1, -1);
    }
}
