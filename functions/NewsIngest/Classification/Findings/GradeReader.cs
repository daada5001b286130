using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads one grade: whether it is given at all, what to, when, and how plainly.</summary>
internal static class GradeReader
{
    /// <summary>A grade longer than this many characters says "rating" itself: "its highest rating".</summary>
    private const int LongestPlainGrade = 12;

    /// <param name="previous">Index of the grade before in the same sentence, or -1.</param>
    /// <param name="claimsBefore">How many claims earlier sentences made.</param>
    public static Claim? Read(ReadOnlySpan<Span> spans, int at, int previous, int sentence, int claimsBefore, Discourse discourse)
    {
        if (JudgementOf(spans[at], discourse) is not { } judgement) return null;
        if (IsRepeated(spans, at)) return null;
        var left = LeftContext.Read(spans, at, previous);
        if (Validity.Rejects(spans, at, left) || IsAdjective(spans, at)) return null;
        var right = RightContext.Read(spans, at, left.HasRatingNoun || left.Link == SpanKind.Award || spans[at].End - spans[at].Start > LongestPlainGrade);
        if (right.Rejected) return null;

        var here = discourse.Claims.Count > claimsBefore ? discourse.Claims[^1] : null;
        var claim = new Claim { Sentence = sentence, Grade = at, Judgement = judgement };
        if (left.Subject.Everybody && !left.Subject.HasCouncil && Listed(spans, at) is { Count: > 0 } listed)
        {
            return new Claim { Sentence = sentence, Grade = at, Judgement = judgement, Aspects = AspectSet.Overall, Councils = listed, Strength = ClaimStrength.Strong, Rules = ["councils-listed"] };
        }

        if (IsOfEverybody(spans, at)) return null;
        if (!Attach(claim, left, right, here, discourse, spans.Length, spans[at].Quoted, spans[at].Kind == SpanKind.Same, CouncilBefore(spans, at).Count > 0, Discourse.AspectsOf(spans[..Math.Max(0, left.Start)]), at > 0 && spans[at - 1].Kind == SpanKind.Number && right.HasRatingNoun, at > 0 && spans[at - 1].Kind == SpanKind.NoLonger)) return null;
        if (discourse.Topic.IsOthers(spans, at, left.Subject, claim.Aspects)) return null;

        if (right.Aspects != 0 && claim.Aspects == right.Aspects || right.Attribute != 0 && claim.Aspects == right.Attribute) claim.End = right.End;
        claim.Councils = left.Subject.Councils ?? right.Councils ?? (claim.Councils.Count > 0 ? claim.Councils : CouncilBefore(spans, at));
        (claim.Generic, claim.GenericEnd) = GenericWord(spans, left);
        claim.InPassing = left.Start > 0 && left.Start < spans.Length && spans[left.Start - 1].Kind == SpanKind.Relative;
        claim.Strength = Strength(spans, at, left, right, claim, here);
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

    /// <summary>Finds what the grade is given to; false when that is nothing of ours.</summary>
    private static bool Attach(Claim claim, in LeftContext left, in RightContext right, Claim? here, Discourse discourse, int spanCount, bool isMarked, bool isSame, bool namesCouncil, AspectSet aspectsHere, bool isCounted, bool isNoLonger)
    {
        var subject = left.Subject;
        if (right.Attribute != 0 && (isMarked || here is not null && left.LinkAt < 0))
        {
            claim.Aspects = right.Attribute;
            claim.Rules.Add("grade-attribute");
        }
        else if (right.Aspects != 0)
        {
            claim.Aspects = right.Aspects;
            claim.Rules.Add("grade-for-aspect");
        }
        else if (right.Listed != 0 && !right.IsOverall && (subject.SomeAreas || (subject.Graded & ~AspectSet.Overall) == 0 && !subject.Service || left.Rejected))
        {
            claim.Aspects = right.Listed;
            claim.Rules.Add("grade-then-list");
        }
        else if (right.IsOverall)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("grade-overall");
        }
        else if (isSame && subject.Graded == 0 && !subject.Other && discourse.Last is { } last)
        {
            claim.Aspects = last.Aspects;
            claim.Councils = last.Councils;
            claim.Rules.Add("same-subject");
        }
        else if (isCounted || left.Rejected || subject.SomeAreas || right.SomeAreas && (subject.Graded & ~AspectSet.Overall) == 0)
        {
            return false;
        }
        else if (subject.HeadOnly || subject.AllOfThem)
        {
            claim.Aspects = aspectsHere != 0 ? aspectsHere : discourse.AspectsBefore;
            claim.Rules.Add("aspects-named-before");
        }
        else if (subject.Graded != 0)
        {
            if (subject.PronounOnly && left.Fronted == 0 && discourse.SubjectBefore != 0 && here is null && !namesCouncil) claim.Aspects = discourse.SubjectBefore;
            else claim.Aspects = left.Fronted != 0 && (subject.Graded & ~AspectSet.Overall) == 0 && !subject.Service ? left.Fronted : subject.Graded;
            claim.Rules.Add(left.Rule);
        }
        else if (here is not null && left.ContinuesPrevious)
        {
            claim.Aspects = here.Aspects;
            claim.Councils = here.Councils;
            claim.Rules.Add("same-subject");
        }
        else if (right.Service)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("grade-for-service");
        }
        else if (isNoLonger)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("no-longer");
        }
        else if (right.HasRatingNoun && !left.IsFragment)
        {
            claim.Aspects = AspectSet.Overall;
            claim.IsFallback = true;
            claim.Rules.Add("grade-rating");
        }
        else if (left.IsFragment && spanCount <= 2 && (discourse.AspectsBefore != 0 || discourse.CouncilsBefore.Count > 0))
        {
            claim.Aspects = discourse.AspectsBefore != 0 ? discourse.AspectsBefore : AspectSet.Overall;
            claim.Councils = discourse.CouncilsBefore;
            claim.Rules.Add("answer-to-sentence-before");
        }

        if (right.AlongWith != 0 && (claim.Aspects & ~AspectSet.Overall) != 0) claim.Aspects |= right.AlongWith;
        return claim.Aspects != 0;
    }

    /// <summary>The council nearest before the grade in the sentence.</summary>
    private static List<short> CouncilBefore(ReadOnlySpan<Span> spans, int at)
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

    /// <summary>Two aspects or more at once are hardly said but of grades.</summary>
    private static bool IsSeveral(AspectSet aspects) => (aspects & (aspects - 1)) != 0;

    /// <summary>"Its top rating of outstanding": the second is the first.</summary>
    private static bool IsRepeated(ReadOnlySpan<Span> spans, int at) =>
        at >= 2 && spans[at].Kind == SpanKind.Grade && spans[at - 1].Kind is SpanKind.Of or SpanKind.Comma or SpanKind.Dash or SpanKind.OpenBracket
        && spans[at - 2].Kind == SpanKind.Grade && spans[at - 2].Value == spans[at].Value && spans[at - 2].End - spans[at - 2].Start > LongestPlainGrade;

    /// <summary>"Good intentions", "a good grip": the word in its ordinary sense, of a thing that Ofsted doesn't grade.</summary>
    private static bool IsAdjective(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind != SpanKind.Grade || spans[at].Quoted || spans[at].Value == (int)Judgement.RequiresImprovement || at + 1 >= spans.Length) return false;
        var next = spans[at + 1];
        if (next.Kind is SpanKind.Service && !spans[at].Is(SpanStyle.Capital) && spans[at].Value != (int)Judgement.Inadequate && at > 0 && spans[at - 1].Kind is not SpanKind.Rate) return true;
        if (next.Kind is not (SpanKind.Word or SpanKind.AspectHead) || next.Is(SpanStyle.Capital) || next.Is(SpanStyle.QuoteBefore)) return false;
        if (next is { Kind: SpanKind.AspectHead, Value: 0 } && spans[at].Is(SpanStyle.Capital)) return false;
        if (at == 0) return true;
        return spans[at - 1].Kind is SpanKind.Determiner or SpanKind.Award or SpanKind.Move or SpanKind.Have or SpanKind.Comma or SpanKind.And or SpanKind.Of or SpanKind.With
            || next.Kind == SpanKind.AspectHead && spans[at - 1].Kind is not (SpanKind.Rate or SpanKind.As)
            || spans[at - 1].Kind == SpanKind.Be && spans[at].Value != (int)Judgement.Inadequate;
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

    /// <summary>"Councils that are good overall": nobody in particular.</summary>
    private static bool IsOfEverybody(ReadOnlySpan<Span> spans, int at)
    {
        var everybody = false;
        for (var i = 0; i < at; i++)
        {
            if (spans[i].Kind == SpanKind.Council) return false;
            if (spans[i].Kind == SpanKind.Councils) everybody = i == 0 || spans[i - 1].Kind != SpanKind.OneOf;
        }

        return everybody;
    }

    /// <summary>Where "the city", "the county" and the like stand among what is graded, or -1.</summary>
    private static (int Start, int End) GenericWord(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        for (var i = Math.Min(left.End, spans.Length) - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Institution) return (spans[i].Start, spans[i].End);
        return (-1, -1);
    }

    private static ClaimStrength Strength(ReadOnlySpan<Span> spans, int at, in LeftContext left, in RightContext right, Claim claim, Claim? here)
    {
        var grade = spans[at];
        if (grade.Kind == SpanKind.Same) return ClaimStrength.Fair;
        if (grade.Quoted || grade.Is(SpanStyle.Capital) && at > 0) return ClaimStrength.Strong;
        if (right.IsOverall || right.HasRatingNoun || claim.Aspects.Has(AspectSet.AllAreas)) return ClaimStrength.Strong;
        if (left.IsPlain || IsSeveral(claim.Aspects) || right.Listed != 0 && claim.Aspects == right.Listed || left.HasRatingNoun || left.IsLabel || left.Subject.Formal || claim.Judgement == Judgement.RequiresImprovement) return ClaimStrength.Strong;
        if (left.ContinuesPrevious && here is not null) return here.Strength;
        if (here is { Strength: >= ClaimStrength.Fair }) return ClaimStrength.Fair;
        foreach (var span in spans)
            if (span.Kind is SpanKind.Inspectorate) return ClaimStrength.Fair;
        return left.Link is SpanKind.Keep or SpanKind.Award or SpanKind.Rate || claim.Judgement == Judgement.Inadequate || claim.Aspects != AspectSet.Overall && right.Aspects != 0 ? ClaimStrength.Fair : ClaimStrength.Weak;
    }
}
