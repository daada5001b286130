using System.Numerics;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Decides what a grade is given to. The first rule that applies wins.</summary>
internal static class Attachment
{
    /// <summary>Finds what the grade is given to; false when that is nothing of ours.</summary>
    public static bool Attach(Claim claim, in GradeContext context)
    {
        var (left, right, here, discourse) = (context.Left, context.Right, context.Here, context.Discourse);
        var subject = left.Subject;
        if (discourse.IsAfterQuestion && (left.IsFragment || here is null && subject is { Aspects: 0, HasCouncil: false, Service: false } && subject.Vague))
        {
            GiveToSentenceBefore(claim, discourse);
        }
        else if (context.IsDitto)
        {
            // "Leadership: ditto."
            // "Gave the service a grade of good, and its adoption work the same."
            if (subject.Aspects == 0 || !left.IsLabel && (here is null || left.LinkAt >= 0)) return false;
            claim.Aspects = subject.Aspects;
            claim.Rules.Add("aspect-label");
        }
        else if (context.IsStep && subject.Aspects == 0 && right.Aspects == 0)
        {
            return false;
        }
        else if (right.Attribute != 0 && (context.IsQuoted || context.GoesOn && left.LinkAt < 0))
        {
            claim.Aspects = right.Attribute;
            claim.Rules.Add("grade-attribute");
        }
        else if (left.Rejected && left.Link == SpanKind.Rate && right.Aspects.Has(AspectSet.AllAreas | AspectSet.OtherAreas))
        {
            // "A review called the contract inadequate in everything else"
            return false;
        }
        else if (right.Aspects != 0)
        {
            (claim.Aspects, claim.AreaCount) = (right.Aspects, right.AreaCount);
            claim.Rules.Add("grade-for-aspect");
        }
        else if (right.Listed != 0 && !right.IsOverall
            && (subject.SomeAreas || context.OpensLabel || context.IsOneOfSeveral || (subject.Graded & ~AspectSet.Overall) == 0 && !subject.Service
                || left.Rejected))
        {
            claim.Aspects = right.Listed;
            claim.Rules.Add("grade-then-list");
        }
        else if (right.IsOverall)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("grade-overall");
        }
        else if (context.Spans[context.At] is { Kind: SpanKind.Same, Value: VerbPhrases.SameOverall })
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("same-overall");
        }
        else if (context.IsSame && (subject.Graded == 0 || subject.PronounOnly) && !subject.Other && discourse.StandingIn(context.Spans) is { } last)
        {
            claim.Aspects = last.Aspects;
            claim.Councils = last.Councils;
            claim.Rules.Add("same-subject");
        }
        else if (subject is { OtherAreas: true, HasCouncil: false, Unknown: false } && right.Listed == 0)
        {
            var named = subject.Aspects & ~AspectSet.Overall;
            claim.Aspects = named == 0 || context.IsIncluding ? subject.Aspects | AspectSet.OtherAreas : named;
            claim.Rules.Add("other-areas");
        }
        else if (context.IsInTheOthers && subject is { HasCouncil: false, Unknown: false, Other: false, Aspects: 0 })
        {
            claim.Aspects = AspectSet.OtherAreas;
            claim.Rules.Add("other-areas");
        }
        else if ((subject.AreaCount != 0 && subject is { Aspects: 0, Unknown: false, Other: false }
            || right.AreaCount != 0 && (subject.Graded & ~AspectSet.Overall) == 0)
            && left.Fronted == 0)
        {
            claim.Aspects = AspectSet.OtherAreas;
            claim.AreaCount = Math.Max(subject.AreaCount, right.AreaCount);
            claim.Rules.Add("counted-areas");
        }
        else if (context.IsAfterFinding)
        {
            GiveToRating(claim);
        }
        else if (context.IsCounted || left.Rejected || subject.SomeAreas && left.Fronted == 0 || right.SomeAreas && (subject.Graded & ~AspectSet.Overall) == 0)
        {
            return false;
        }
        else if (subject.HeadOnly || subject.AllOfThem)
        {
            var listed = subject.AllOfThem ? discourse.AreasListedBefore(context.Sentence) : 0;
            claim.Aspects = BitOperations.PopCount((uint)listed) > 2
                ? listed
                : context.AspectsBefore != 0
                ? context.AspectsBefore
                : discourse.AspectsBefore != 0
                ? discourse.AspectsBefore
                : discourse.AspectsInParagraph;
            if (claim.Aspects == 0 && subject.AllOfThem) (claim.Aspects, claim.Councils) = (AspectSet.Overall, discourse.CouncilsBefore);
            claim.Rules.Add("aspects-named-before");
        }
        else if (subject.Graded != 0)
        {
            if (context.PointsBack) claim.Aspects = discourse.AspectsBefore;
            else if (subject.Theirs && context.PeopleBefore is var people and not 0) claim.Aspects = people;
            else if (context.IsOfBoth && discourse.PairBefore != 0) claim.Aspects = discourse.PairBefore;
            else if (subject.PronounOnly && left.Fronted == 0 && here is null && context.SubjectBefore != 0) claim.Aspects = context.SubjectBefore;
            else if (context.ObjectBefore is var graded and not 0) claim.Aspects = graded;
            else if (subject is { PronounOnly: true, We: false } && left.Fronted == 0 && discourse.SubjectBefore != 0 && here is null && !context.NamesCouncil
                && !context.IsToldOfItself) claim.Aspects = discourse.SubjectBefore;
            else if (context.IsOfThem && discourse.ListedBefore != 0) claim.Aspects = discourse.ListedBefore;
            else claim.Aspects = left.Fronted != 0 && ((subject.Graded & ~AspectSet.Overall) == 0 || subject.SomeAreas) && !subject.Service
                ? left.Fronted
                : subject.Graded;
            claim.Rules.Add(left.Rule);
        }
        else if (here is not null && left.ContinuesPrevious)
        {
            claim.Aspects = here.Aspects;
            claim.Councils = context.SubjectBetween ?? here.Councils;
            claim.Rules.Add("same-subject");
        }
        else if (right.Service && context.IsOfSomeCouncil)
        {
            return false;
        }
        else if (right.Service)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("grade-for-service");
        }
        else if (context.IsNoLonger)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("no-longer");
        }
        else if (right.HasRatingNoun && !left.IsFragment || left is { HasRatingNoun: true, IsLabel: false } && context.IsOfOfsted)
        {
            GiveToRating(claim);
        }
        else if (left.IsFragment && context.IsSaidAlone)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("verdict-alone");
        }
        else if (context.IsVerdictOnBefore)
        {
            GiveToSentenceBefore(claim, discourse);
        }
        else if (left.IsFragment && context.Spans.Length <= 2 && discourse.IsAfterOverallLabel)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("aspect-label");
        }
        else if (left.IsFragment && context.Spans.Length <= 2 && !discourse.IsAfterListItem
            && (discourse.AspectsBefore != 0 || discourse.CouncilsBefore.Count > 0))
        {
            GiveToSentenceBefore(claim, discourse);
        }

        if (right.AlongWith != 0 && claim.Aspects != 0) claim.Aspects |= right.AlongWith;
        return claim.Aspects != 0;
    }

    private static void GiveToSentenceBefore(Claim claim, Discourse discourse)
    {
        claim.Aspects = discourse.AspectsBefore != 0 ? discourse.AspectsBefore : AspectSet.Overall;
        claim.Councils = discourse.CouncilsBefore;
        claim.Rules.Add("answer-to-sentence-before");
    }

    private static void GiveToRating(Claim claim)
    {
        claim.Aspects = AspectSet.Overall;
        claim.IsFallback = true;
        claim.Rules.Add("grade-rating");
    }
}
