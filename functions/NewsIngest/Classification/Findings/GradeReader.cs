using NewsIngest.Classification.Names;
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
        // "That judgement is inadequate": named by the word, given by the grade.
        if (spans[at].Kind == SpanKind.Same && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Be && spans[at + 2].Kind == SpanKind.Grade) return null;
        if (Validity.IsOwnView(spans, at)) return null;
        if (spans[at].Kind == SpanKind.Grade && ExperienceReader.Read(spans, at, previous, out var clause) is { Aspects: not 0 } people) return OfExperience(spans, at, previous, sentence, people, clause, discourse);
        // "Leadership is now good where it was inadequate"
        if (discourse.Claims.Count > claimsBefore && discourse.Claims[^1] is var now && now.Grade >= at - 3 && spans[at - 1].Kind == SpanKind.AsBefore && now.Judgement != judgement)
            return now with { Grade = at, End = 0, Judgement = judgement, Time = ClaimTime.Superseded, Keeps = false, Repeats = false, Remains = false, Rules = ["where-it-was"] };
        if (GradedCouncils.InApposition(spans, at) is { } bodies && discourse.Topic.IsChildrensServices)
            return new Claim { Sentence = sentence, Grade = at, Judgement = judgement, Aspects = AspectSet.Overall, Councils = bodies, Strength = ClaimStrength.Fair, InPassing = true, Rules = ["apposition"] };
        var left = LeftContext.Read(spans, at, previous);
        // "How a city goes from inadequate to good": of no city that is named.
        if (left is { Link: SpanKind.Move, LinkAt: > 1 } && spans[left.LinkAt - 1].Kind == SpanKind.Institution && spans[left.LinkAt - 2] is { Kind: SpanKind.Determiner } article && article.End - article.Start == 1) return null;
        if (Validity.Rejects(spans, at, left) || discourse.IsDenied && Validity.GoesOn(spans, at, previous, left))
        {
            discourse.IsDenied = true;
            return null;
        }

        discourse.IsDenied = false;
        var right = RightContext.Read(spans, at, left.HasRatingNoun || left.Link == SpanKind.Award || spans[at].End - spans[at].Start > LongestPlainGrade);
        var here = discourse.Claims.Count > claimsBefore ? discourse.Claims[^1] : null;
        if (right.Rejected) return null;
        if (OrdinarySense.IsAdjective(spans, at) && !(right.Attribute != 0 && here is not null && left.LinkAt < 0 && IsAmongMerits(spans, at, here)))
        {
            // "Good value and inadequate in everything else"
            discourse.IsDenied = true;
            return null;
        }

        var apposed = GradedCouncils.Apposed(spans, left);
        if (apposed is not null && left.Subject.Graded == 0 && left.Subject is { Other: false, Everybody: false }) left.Subject.Councils = apposed;
        var claim = new Claim { Sentence = sentence, Grade = at, Judgement = judgement };
        if (left.Subject.Everybody && !left.Subject.HasCouncil && GradedCouncils.Listed(spans, at) is { Count: > 0 } listed)
        {
            return new Claim { Sentence = sentence, Grade = at, Judgement = judgement, Aspects = AspectSet.Overall, Councils = listed, Strength = ClaimStrength.Strong, Rules = ["councils-listed"] };
        }

        if (OrdinarySense.IsOfEverybody(spans, at)) return null;
        if (!Attachment.Attach(claim, new GradeContext { Spans = spans, At = at, Left = left, Right = right, Here = here, Discourse = discourse })) return null;
        var isCarried = here is { Councils.Count: > 0 } && left.Subject.PronounOnly;
        if (!isCarried && discourse.Topic.IsOthers(spans, at, left.Subject, claim.Aspects)) return null;

        if (right.Aspects != 0 && claim.Aspects == right.Aspects || right.Attribute != 0 && claim.Aspects == right.Attribute) claim.End = right.End;
        claim.Councils = apposed ?? (right.Councils is { } places && left.Subject.Councils is [var body] && NameMeaning.Of(body).Form == NameForm.DeliveryBody ? places : left.Subject.Councils) ?? right.Councils ?? (claim.Councils.Count > 0 ? claim.Councils : GradedCouncils.Nearest(spans, at));
        // "All three were good for leadership and outstanding for adoption"
        if (left.Subject.Councils is null && claim.Councils is [var nearest] && here is { Councils.Count: > 1 } && here.Councils.Contains(nearest)) claim.Councils = here.Councils;
        if (spans[at].Kind == SpanKind.Same && claim.Councils.Count == 0 && discourse.Standing is { } last) claim.Councils = last.Councils;
        // "An inadequate rating that had hung over Kent has gone. It is replaced by good."
        if (claim is { IsFallback: true, Councils.Count: 0 }) claim.Councils = GradedCouncils.Only(spans);
        if (left is { Link: SpanKind.Move, Subject.PronounOnly: true } && spans[left.LinkAt].Value == VerbPhrases.Replaced && claim.Councils.Count == 0 && discourse.Last is { IsFallback: true } gone && gone.Sentence == sentence - 1)
        {
            claim.Councils = gone.Councils;
            (gone.Time, gone.IsFallback) = (ClaimTime.Superseded, false);
        }

        (claim.Generic, claim.GenericEnd) = GenericWord(spans, left);
        // "Required improvement, having been good in 2018"
        if (left.LinkAt > 0 && spans[left.LinkAt - 1].Kind is SpanKind.Comma or SpanKind.And && spans[left.LinkAt] is { Kind: SpanKind.Be, Value: VerbPhrases.HavingBeen }) claim.InPassing = true;
        else claim.InPassing = left.IsApposed || left.Start > 0 && left.Start < spans.Length && (spans[left.Start - 1].Kind == SpanKind.Relative || spans[left.Start] is { Kind: SpanKind.Institution, Value: ServicePhrases.Whose });
        claim.Strength = StrengthReader.Read(spans, at, left, right, claim, here);
        if (claim.Strength == ClaimStrength.Weak && left is { Link: SpanKind.Be, Subject.PronounOnly: true } && StrengthReader.Closes(spans, at) && (left.Subject.We || discourse.Last is { Strength: not ClaimStrength.Weak } told && sentence - told.Sentence is 0 or 1)) claim.Strength = ClaimStrength.Fair;
        if (!discourse.Topic.NamesInspection && claim.Strength == ClaimStrength.Fair) (claim.Strength, claim.IsUnproven) = (ClaimStrength.Weak, true);
        if (!discourse.Topic.IsChildrensServices && !(left.Subject.Service && NamesOfsted(spans))) return null;
        (claim.Time, claim.Year) = TimeReader.Read(spans, at, previous, left);
        // "Are as they were two years ago, and require improvement"
        if (claim.Time == ClaimTime.Earlier && left.Subject.Aspects != 0 && EchoReader.ComparesBefore(spans[..at])) (claim.Time, claim.Year) = (ClaimTime.Now, 0);
        // "The islands were good, and their leaders outstanding": the second goes with the first.
        if (claim.Time == ClaimTime.Open && left.LinkAt < 0 && (here is { InPassing: false, Time: ClaimTime.Earlier } || here is { InPassing: false, Time: ClaimTime.Pluperfect } && left.ContinuesPrevious) && (here.Aspects != claim.Aspects || left.ContinuesPrevious) && spans[at - 1].Kind != SpanKind.To && !IsFresh(spans[here.Grade..at])) (claim.Time, claim.Year) = (here.Time, here.Year);
        // "Services required improvement, having been good in 2018, and their leadership was inadequate": back to now.
        var isAside = here is { Time: not ClaimTime.Open and not ClaimTime.Now } && discourse.Claims.FindLast(other => other.Sentence == sentence && other.Time is ClaimTime.Open or ClaimTime.Now && other.Judgement != here.Judgement) is not null;
        // "Had been found to be good in one and to require improvement in the other"
        if (claim is { Time: ClaimTime.Open, Year: 0 } && here is { Time: ClaimTime.Earlier or ClaimTime.Pluperfect or ClaimTime.Superseded } && left.LinkAt < 0 && at > 1 && spans[at - 1].Kind == SpanKind.To && spans[at - 2].Kind == SpanKind.And) (claim.Time, claim.Year) = (here.Time, here.Year);
        // "They were inadequate overall, and the judgement on leaders was inadequate too."
        if (!isAside && claim is { Time: ClaimTime.Open, Year: 0 } && here is { InPassing: false, Time: ClaimTime.Earlier or ClaimTime.Pluperfect } && (claim.Aspects == AspectSet.Overall || (claim.Aspects & here.Aspects & ~AspectSet.Overall) == 0) && claim.Aspects != here.Aspects && TimeReader.TellsPast(spans, left)) (claim.Time, claim.Year) = (here.Time, here.Year);
        if (claim is { Time: ClaimTime.Open, Year: 0 } && discourse.Year != 0 && IsTold(spans, left)) (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.Year);
        if (claim.Time == ClaimTime.Open && discourse.YearBefore != 0 && spans[0] is { Kind: SpanKind.And, Value: VerbPhrases.Then }) (claim.Time, claim.Year) = (ClaimTime.Earlier, discourse.YearBefore);
        claim.IsPast = IsPast(spans, left);
        claim.ToldInPast = TimeReader.TellsPast(spans, left) && (spans[left.LinkAt].Kind == SpanKind.Be || left.LinkAt > 0 && spans[left.LinkAt - 1].Kind is SpanKind.Be or SpanKind.Adverb or SpanKind.Keep);
        // "Was good and is good": the first is the grade before.
        if (here is { IsPast: true, Time: ClaimTime.Open } && here.Aspects == claim.Aspects && claim.Time is ClaimTime.Open or ClaimTime.Now && left.LinkAt >= 0 && spans[left.LinkAt] is { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular } && spans[left.LinkAt - 1].Kind is not (SpanKind.Have or SpanKind.Before)) here.Time = ClaimTime.Superseded;
        // "Halton's services, inadequate since 2024, were found to require improvement": the grade until now.
        if (here is { InPassing: true, Time: ClaimTime.Open } && here.Aspects == claim.Aspects && here.Judgement != claim.Judgement && claim.Councils.SequenceEqual(here.Councils) && left.Link is SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.Move && claim.Time is ClaimTime.Open or ClaimTime.Now) here.Time = ClaimTime.Superseded;
        // "The inadequate judgement has been replaced by one of good"
        if (here is { Time: ClaimTime.Open } && left.LinkAt >= 0 && spans[left.LinkAt] is { Kind: SpanKind.Move, Value: VerbPhrases.Replaced }) here.Time = ClaimTime.Superseded;
        // "Declared them inadequate and then moved them up to good"
        if (here is { Time: ClaimTime.Open } && here.Aspects == claim.Aspects && claim.Time == ClaimTime.Now && left.Link == SpanKind.Move) here.Time = ClaimTime.Superseded;
        (claim.Keeps, claim.Repeats, claim.Remains) = Keeps(spans, at, left);
        if (spans[at].Kind == SpanKind.Same) claim.Rules.Add("same-grade");
        if (claim.Time == ClaimTime.Superseded) claim.Rules.Add("superseded");
        return claim;
    }

    /// <summary>"Good, with outstanding leaders and an outstanding offer for care leavers"</summary>
    private static bool IsAmongMerits(ReadOnlySpan<Span> spans, int at, Claim here)
    {
        for (var i = at - 1; i > here.Grade; i--)
            if (spans[i].Kind == SpanKind.With) return true;
        return here.Rules.Contains("grade-attribute");
    }

    private static Claim? OfExperience(ReadOnlySpan<Span> spans, int at, int previous, int sentence, in Targets people, in LeftContext clause, Discourse discourse)
    {
        if (!discourse.Topic.IsChildrensServices || Validity.Rejects(spans, at, clause) || discourse.Topic.IsOthers(spans, at, people, people.Aspects)) return null;
        var (time, year) = TimeReader.Read(spans, at, previous, clause);
        return new Claim
        {
            Sentence = sentence,
            Grade = at,
            Judgement = (Judgement)spans[at].Value,
            Aspects = people.Aspects,
            Councils = people.Councils ?? GradedCouncils.Nearest(spans, at),
            Strength = Names(spans, SpanKind.Inspectorate) || spans[at].Quoted ? ClaimStrength.Fair : ClaimStrength.Weak,
            Time = time,
            Year = year,
            Rules = [clause.Rule],
        };
    }

    private static bool Names(ReadOnlySpan<Span> spans, SpanKind kind)
    {
        foreach (var span in spans)
            if (span.Kind == kind) return true;
        return false;
    }

    private static bool NamesOfsted(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span is { Kind: SpanKind.Inspectorate, Value: ServicePhrases.Ofsted }) return true;
        return false;
    }

    private static Judgement? JudgementOf(Span span, Discourse discourse) =>
        span.Kind == SpanKind.Grade ? (Judgement)span.Value : discourse.Standing is { } standing ? Stepped(span.Value == 0 ? standing : discourse.Claims.FindLast(claim => claim.Aspects == AspectSet.Overall && claim.Time is ClaimTime.Open or ClaimTime.Now) ?? standing, span.Value) : null;

    /// <summary>"The same grade", or one rung from it.</summary>
    private static Judgement? Stepped(Claim standing, int step)
    {
        var judgement = standing.Judgement + (step == VerbPhrases.StepLower ? 1 : step == VerbPhrases.StepHigher ? -1 : 0);
        return judgement is >= Judgement.Outstanding and <= Judgement.Inadequate ? judgement : null;
    }

    /// <summary>"Retained its good rating", "good for the third inspection running"; "again rated good"; "remains good".</summary>
    private static (bool Keeps, bool Repeats, bool Remains) Keeps(ReadOnlySpan<Span> spans, int at, in LeftContext left)
    {
        var (keeps, repeats, remains) = (left.LinkAt > 0 && Validity.KeepsBadly(spans, left.LinkAt - 1, left), false, false);
        var from = Math.Max(0, Math.Min(left.Start, left.LinkAt < 0 ? at : left.LinkAt));
        while (from > 0 && spans[from - 1].Kind is SpanKind.Keep or SpanKind.Have or SpanKind.Be or SpanKind.Adverb) from--;
        // "Was told for a second time that its services are inadequate"
        for (var i = from - 1; i > 0 && i >= from - 4 && spans[from - 1].Kind == SpanKind.Say && spans[i].Kind is SpanKind.Say or SpanKind.Keep or SpanKind.Rate or SpanKind.Council or SpanKind.Pronoun; i--)
            repeats |= spans[i] is { Kind: SpanKind.Keep, Value: VerbPhrases.Anew };
        for (var i = OpensWithKeep(spans) ? 0 : from; i < spans.Length; i++)
        {
            if (i > at && spans[i].Kind is SpanKind.Grade or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Say or SpanKind.Target || i > at && spans[i].Kind == SpanKind.Comma && !(i + 1 < spans.Length && (IsOfTime(spans, i + 1) || spans[i + 1] is { Kind: SpanKind.Keep, Value: VerbPhrases.Anew } || KeepsIt(spans, i + 1)))) break;
            if (spans[i].Kind != SpanKind.Keep) continue;
            // "Kept it in the bottom category": what keeps is not what is kept.
            keeps |= spans[i].Value == VerbPhrases.Retained && !(i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Pronoun) && !(i > 1 && spans[i - 1].Kind == SpanKind.To && spans[i - 2].Kind == SpanKind.Target) && !(i > 0 && spans[i - 1].Kind == SpanKind.Target);
            // "The same grade again for leadership": one report's two grades.
            repeats |= spans[i].Value == VerbPhrases.Anew && spans[at].Kind != SpanKind.Same || spans[i].Value == VerbPhrases.Twice && i < at;
            remains |= spans[i].Value is 0 or VerbPhrases.Still;
        }

        return (keeps, repeats, remains);
    }

    /// <summary>"For the second inspection running", "the second time in a row", and not "kept".</summary>
    private static bool IsOfTime(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind == SpanKind.Determiner && at + 1 < spans.Length) at++;
        return spans[at] is { Kind: SpanKind.Keep, Value: not 0 } && spans[at].End - spans[at].Start > LongestPlainGrade;
    }

    /// <summary>"…, which it has since retained".</summary>
    private static bool KeepsIt(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind != SpanKind.Relative) return false;
        while (++at < spans.Length && spans[at].Kind is SpanKind.Pronoun or SpanKind.Determiner or SpanKind.Institution or SpanKind.Have or SpanKind.Adverb or SpanKind.Since) { }
        return at < spans.Length && spans[at] is { Kind: SpanKind.Keep, Value: VerbPhrases.Retained };
    }

    /// <summary>"For the third time running, Kent …".</summary>
    private static bool OpensWithKeep(ReadOnlySpan<Span> spans) => spans[0].Kind == SpanKind.Keep && spans[0].Value != 0;

    private static bool IsPast(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left.LinkAt >= 0 && spans[left.LinkAt] is { Kind: SpanKind.Be } link && link.Value == VerbPhrases.Past;

    /// <summary>In the past tense, or without a verb: goes with the year that the paragraph has set.</summary>
    private static bool IsTold(ReadOnlySpan<Span> spans, in LeftContext left) =>
        (left.LinkAt < 0 || TimeReader.TellsPast(spans, left)) && !IsFresh(spans);

    private static bool IsFresh(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span is { Kind: SpanKind.Adverb, Value: TimeCues.Fresh } or { Kind: SpanKind.Now }) return true;
        return false;
    }

    /// <summary>Where "the city", "the county" and the like stand among what is graded, or -1.</summary>
    private static (int Start, int End) GenericWord(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        for (var i = Math.Min(left.End, spans.Length) - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Institution) return (spans[i].Start, spans[i].End);
        return (-1, -1);
    }
}
