using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads from the words around a grade whether it is new, older, or superseded.</summary>
internal static class TimeReader
{
    public static (ClaimTime Time, int Year) Read(ReadOnlySpan<Span> spans, int grade, int previous, in LeftContext left)
    {
        var low = DatedClauses.ClauseAfter(spans, previous);
        var year = GradeYear.Read(spans, grade, low, left);
        var time = left.LinkAt > 0 && Validity.KeepsBadly(spans, left.LinkAt - 1, left)
            ? ClaimTime.Now
            : left.Link == SpanKind.Lose && !IsReached(spans, grade, left) || IsOfVerbEnded(spans, left) || IsOfFormer(spans, left)
            ? ClaimTime.Superseded
            : IsThen(spans, grade)
            ? ClaimTime.Superseded
            : PresentGrade.IsOf(spans, left)
            ? ClaimTime.Now
            : TurningPoint.Read(spans, grade) ?? Governing(spans, grade) ?? OfVerb(spans, left) ?? OfReportYearsAgo(spans, grade)
                ?? Around(spans, grade, low, left);
        if (time == ClaimTime.Now && OpeningYear.OfEntry(spans) is var entry and >= 0 && entry < grade && !spans.Holds(SpanKind.Now))
            (time, year) = (ClaimTime.Earlier, spans[entry].Value);
        if ((time == ClaimTime.Pluperfect || time == ClaimTime.Open && !IsPerfect(spans, left)) && year != 0) time = ClaimTime.Earlier;
        // "Had been inadequate since 2017"
        for (var i = grade + 2; time == ClaimTime.Earlier && year == 0 && i < Math.Min(spans.Length, grade + 5) && spans[grade + 1].Kind == SpanKind.Since; i++)
            if (spans[i].Kind == SpanKind.Year) year = spans[i].Value;
        // "On that occasion leadership was inadequate and child protection required improvement."
        if (time == ClaimTime.Open && previous >= 0 && spans[0] is { Kind: SpanKind.Before, Value: (int)PastCue.Superseded }
            && (left.LinkAt < 0 || TellsPast(spans, left)))
        {
            time = ClaimTime.Superseded;
        }

        // "The last time Kirklees was inspected, in 2023, it was given a rating of good."
        if (time == ClaimTime.Open && year == 0 && previous < 0 && OpensWithLastTime(spans, left) is >= 0 and var opening)
            (time, year) = (ClaimTime.Earlier, opening);
        return (time, year);
    }

    /// <summary>The year of the inspection that the sentence opens with, 0 where it says none; -1 where it doesn't tell of an earlier one.</summary>
    private static int OpensWithLastTime(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        var cue = spans[0].Kind is SpanKind.Determiner or SpanKind.Contrast or SpanKind.And ? 1 : 0;
        if (left.Start <= cue + 1 || spans[cue] is not { Kind: SpanKind.Before, Value: (int)PastCue.Earlier or (int)PastCue.Superseded }
            || !TellsPast(spans, left))
        {
            return -1;
        }
        var clause = spans[cue..left.Start];
        if (!clause.Holds(SpanKind.Comma) || clause.Holds(SpanKind.Grade) || clause.Holds(SpanKind.Now)) return -1;
        foreach (var span in clause)
            if (span.Kind == SpanKind.Year) return span.Value;
        return 0;
    }

    /// <summary>"Has been graded good in a report dated January 2023": news, whatever its date.</summary>
    private static bool IsPerfect(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        var verb = left.LinkAt;
        if (verb < 1 || spans[verb].Kind is not (SpanKind.Rate or SpanKind.Award)) return false;
        while (verb > 0 && spans[verb - 1].Kind is SpanKind.Be or SpanKind.Adverb) verb--;
        return verb > 0 && spans[verb - 1] is { Kind: SpanKind.Have, Value: 0 };
    }

    /// <summary>"Leaves special measures behind with a good rating": what it has come to.</summary>
    private static bool IsReached(ReadOnlySpan<Span> spans, int grade, in LeftContext left) =>
        left.LinkAt < grade && spans[left.LinkAt..grade].Holds(SpanKind.With);

    /// <summary>"Can no longer call its services good": the verb before what is graded.</summary>
    private static bool IsOfVerbEnded(ReadOnlySpan<Span> spans, in LeftContext left) =>
        left.LinkAt > 0 && left.Start > left.LinkAt && spans[left.LinkAt - 1].Kind == SpanKind.NoLonger;

    /// <summary>
    /// "It now calls them good", "six years since Ofsted called them inadequate", "three years after Ofsted rated it good": what stands before the verb that
    /// has its object before the grade.
    /// </summary>
    private static ClaimTime? OfVerb(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.LinkAt < 1 || left.Start <= left.LinkAt) return null;
        if (spans[left.LinkAt - 1].Kind == SpanKind.Now) return ClaimTime.Now;
        var subject = left.LinkAt - 1;
        while (subject > 0 && spans[subject].Kind is SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.Pronoun or SpanKind.Determiner) subject--;
        return subject < left.LinkAt - 1 && spans[subject] is { Kind: SpanKind.Since } or { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }
            ? ClaimTime.Earlier
            : null;
    }

    /// <summary>"Three years on from a report that said they required improvement, …"</summary>
    private static ClaimTime? OfReportYearsAgo(ReadOnlySpan<Span> spans, int grade)
    {
        for (var i = grade - 1; i > 0; i--)
        {
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Semicolon or SpanKind.Grade or SpanKind.Now) return null;
            if (spans[i] is not { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead } || spans[i - 1].Kind is not (SpanKind.Number or SpanKind.Some))
                continue;
            var report = spans[i + 1].Kind == SpanKind.Determiner ? i + 2 : i + 1;
            return report < grade && spans[report].Kind is SpanKind.InspectionNoun or SpanKind.RatingNoun or SpanKind.Inspection ? ClaimTime.Earlier : null;
        }

        return null;
    }

    /// <summary>"Outstanding then and good today"; not "good, then outstanding".</summary>
    private static bool IsThen(ReadOnlySpan<Span> spans, int grade) =>
        grade + 1 < spans.Length && spans[grade + 1] is { Kind: SpanKind.And, Value: VerbPhrases.Then }
        && (grade + 2 == spans.Length || spans[grade + 2].Kind is SpanKind.And or SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast);

    /// <summary>"The former county council, which was rated …".</summary>
    private static bool IsOfFormer(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        var at = left.Start - 1;
        if (at < 2 || at >= spans.Length || spans[at].Kind is not (SpanKind.Relative or SpanKind.Comma)) return false;
        if (spans[at].Kind == SpanKind.Comma || spans[--at].Kind == SpanKind.Comma) at--;
        return at > 0 && spans[at].Kind == SpanKind.Institution && spans[at - 1] is { Kind: SpanKind.Before, Value: (int)PastCue.Superseded };
    }

    private static ClaimTime Past(Span cue) => (PastCue)cue.Value switch
    {
        PastCue.Superseded or PastCue.Ended or PastCue.Until => ClaimTime.Superseded,
        PastCue.Had => ClaimTime.Pluperfect,
        _ => ClaimTime.Earlier,
    };

    /// <summary>"From inadequate", "no longer inadequate", "its previous rating of inadequate": the words that hold the grade itself.</summary>
    private static ClaimTime? Governing(ReadOnlySpan<Span> spans, int grade)
    {
        // "By 2022 it had climbed to good"
        if (OpeningYear.AfterBy(spans) is var by and > 0 && by < grade && spans[by..grade].Holds(SpanKind.Before, (int)PastCue.Had)) return ClaimTime.Earlier;
        // "Inadequate from 2011 until 2019"
        if (grade + 3 < spans.Length && spans[grade + 1].Kind == SpanKind.From && spans[grade + 2].Kind == SpanKind.Year
            && spans[grade + 3].Kind is SpanKind.To or SpanKind.Before)
        {
            return ClaimTime.Superseded;
        }

        for (var i = grade - 1; i >= 0; i--)
        {
            switch (spans[i].Kind)
            {
                // "Our grade from Ofsted is …"
                case SpanKind.From when spans[i + 1].Kind == SpanKind.Inspectorate:
                    continue;
                case SpanKind.From when !IsMovement(spans, i):
                    return null;
                case SpanKind.From or SpanKind.Lose or SpanKind.NoLonger:
                // "Good, having required improvement for years"
                case SpanKind.Have when spans[i].Value == VerbPhrases.Having && i == grade - 1:
                    return ClaimTime.Superseded;
                case SpanKind.Before:
                    return Past(spans[i]);
                // "Judged to require improvement": no movement.
                case SpanKind.To when i > 0 && (spans[i - 1].Kind is SpanKind.Rate or SpanKind.Be or SpanKind.Say || IsToAfterJudge(spans, i)):
                    continue;
                // "Judged leaders good and all other areas to require improvement"
                case SpanKind.To when IsToOfObject(spans, i):
                    return null;
                case SpanKind.By:
                // "No longer have the outstanding that they won"
                case SpanKind.Have when i > 0 && spans[i - 1].Kind == SpanKind.NoLonger:
                    continue;
                case SpanKind.Keep when spans[i].Value == VerbPhrases.Twice:
                    continue;
                case SpanKind.Keep when IsOfLastInspection(spans, grade):
                    return ClaimTime.Earlier;
                // "Regained its outstanding grade, having slipped to good"
                case SpanKind.To when i > 1 && spans[i - 1].Kind == SpanKind.Move && spans[i - 2] is { Kind: SpanKind.Have, Value: VerbPhrases.Having }:
                    return ClaimTime.Superseded;
                // "Four years after it was lifted to requires improvement"
                case SpanKind.To when i > 2 && spans[i - 1].Kind == SpanKind.Move && FollowsYears(spans, i - 1):
                    return ClaimTime.Earlier;
                // "The first visit since the council slipped from outstanding to good"
                case SpanKind.To when IsSince(spans, i):
                    return ClaimTime.Earlier;
                // "Had slid to requires improvement"
                case SpanKind.To when i > 1 && spans[i - 1].Kind == SpanKind.Move
                    && (spans[i - 2] is { Kind: SpanKind.Before, Value: (int)PastCue.Had } || IsPluperfect(spans[i - 2])):
                    return ClaimTime.Pluperfect;
                case SpanKind.To or SpanKind.Now or SpanKind.Keep:
                case SpanKind.Move when spans[i].Value == VerbPhrases.Replaced:
                    return ClaimTime.Now;
                case SpanKind.Be when IsPluperfect(spans[i]):
                    return null;
                case SpanKind.Determiner or SpanKind.Adverb or SpanKind.RatingNoun or SpanKind.Of or SpanKind.Overall or SpanKind.Inspectorate or SpanKind.As
                    or SpanKind.Be or SpanKind.Rate or SpanKind.OneOf or SpanKind.Ordinal:
                    continue;
                case SpanKind.Aspect when spans[i].Value == (int)Aspect.Overall:
                    continue;
            }

            return null;
        }

        return null;
    }

    /// <summary>How long "to" is, and not "down to".</summary>
    private const int PlainTo = 2;

    private static readonly SpanKindSet Moved = new(SpanKind.Grade, SpanKind.From, SpanKind.Move, SpanKind.Determiner, SpanKind.Institution, SpanKind.Council,
        SpanKind.Service, SpanKind.Pronoun, SpanKind.Be, SpanKind.Adverb);

    /// <summary>Who moved, and from what, stands between "since" and the grade.</summary>
    private static bool IsSince(ReadOnlySpan<Span> spans, int to)
    {
        var at = to - 1;
        while (at > 0 && Moved.Has(spans[at].Kind)) at--;
        return at >= 0 && at + 1 < to && spans[at].Kind == SpanKind.Since && spans[at + 1].Kind is not (SpanKind.Move or SpanKind.Be or SpanKind.Adverb)
            && spans[at..to].Holds(SpanKind.Move);
    }

    /// <summary>What a verb that judges says "to require improvement" of.</summary>
    public static SpanKindSet Objects { get; } = new(SpanKind.Aspect, SpanKind.AspectHead, SpanKind.OtherAreas, SpanKind.SomeAreas, SpanKind.AllAreas,
        SpanKind.Determiner, SpanKind.Service);

    private static bool IsToOfObject(ReadOnlySpan<Span> spans, int to)
    {
        var verb = to - 1;
        while (verb > 0 && Objects.Has(spans[verb].Kind)) verb--;
        // "Marked leadership down to inadequate": moved.
        if (spans[to].Length > PlainTo || verb == to - 1 || verb < 0 || spans[verb].Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Rate)) return false;
        for (; verb >= 0 && spans[verb].Kind is not (SpanKind.Stop or SpanKind.Semicolon or SpanKind.Move or SpanKind.From); verb--)
            if (spans[verb].Kind == SpanKind.Rate) return true;
        return false;
    }

    /// <summary>"Four years after it was", "two after they had".</summary>
    private static bool FollowsYears(ReadOnlySpan<Span> spans, int verb)
    {
        var at = verb - 1;
        while (at > 0
            && spans[at].Kind is SpanKind.Be or SpanKind.Have or SpanKind.Pronoun or SpanKind.Adverb or SpanKind.Determiner or SpanKind.Institution
                or SpanKind.Service)
        {
            at--;
        }

        return at > 0 && spans[at] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead } && spans[at - 1].Kind is SpanKind.Number or SpanKind.Word;
    }

    private static bool IsPluperfect(Span span) => span is { Kind: SpanKind.Be, Value: VerbPhrases.Pluperfect or VerbPhrases.HavingBeen };

    /// <summary>"Slipped from good", "outstanding, from good": not "some get a good service and others benefit from outstanding ones".</summary>
    private static bool IsMovement(ReadOnlySpan<Span> spans, int from)
    {
        if (spans.HoldsAny(new SpanKindSet(SpanKind.Move, SpanKind.Lose, SpanKind.Steps, SpanKind.To))) return true;
        for (var i = from - 1; i >= 0; i--)
            if (spans[i].Kind is SpanKind.Grade) return spans[i + 1].Kind is SpanKind.From or SpanKind.Comma or SpanKind.RatingNoun or SpanKind.Dash;
        return true;
    }

    /// <summary>"Judged by Ofsted to require improvement".</summary>
    private static bool IsToAfterJudge(ReadOnlySpan<Span> spans, int to) =>
        to > 2 && spans[to - 1].Kind == SpanKind.Inspectorate && spans[to - 2].Kind == SpanKind.By && spans[to - 3].Kind == SpanKind.Rate;

    /// <summary>Cues in the grade's clause, before it and then after it.</summary>
    private static ClaimTime Around(ReadOnlySpan<Span> spans, int grade, int low, in LeftContext left)
    {
        var start = left.Start;
        var isPluperfect = false;
        for (var i = grade - 1; i >= low; i--)
        {
            if (DatedClauses.EndsLookBack(spans[i].Kind, i < start) || DatedClauses.ClosesComparison(spans, i)) break;
            // "Had come a long way and were good": the first verb's tense is not the second's.
            if (spans[i].Kind == SpanKind.And && i + 1 == left.LinkAt && spans[i + 1] is { Kind: SpanKind.Be, Value: VerbPhrases.Past }) break;
            if (i < start && !(i + 1 == left.LinkAt && i > 0 && spans[i - 1].Kind == SpanKind.Number) && !DatedClauses.LeadsIn(spans, i, left)
                && !(spans[i].Kind == SpanKind.Since && i == start - 1))
            {
                continue;
            }

            if (spans[i].Kind is SpanKind.Now or SpanKind.Keep && spans[i] is not { Kind: SpanKind.Keep, Value: VerbPhrases.Twice } && i >= start)
                return ClaimTime.Now;
            // "After being", but not the date of something else: "after the report".
            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }
                && !(i + 1 < grade && LeftContext.IsLink(spans[i + 1].Kind) || spans[i + 1].Kind is SpanKind.Before or SpanKind.Pronoun
                    || LeadsReport(spans, i + 1)))
            {
                continue;
            }

            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierBehind }) continue;
            // "Inadequate until it was rated good": the grade that ended the one before.
            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.Until } && !spans[i].Is(SpanStyle.Capital) && spans[..i].Holds(SpanKind.Grade))
                return ClaimTime.Now;
            // "It had since been rated good"
            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.Had } && spans[i + 1].Kind == SpanKind.Since) return ClaimTime.Now;
            if (spans[i].Kind is SpanKind.Before) return Past(spans[i]);
            // "For the second time since giving the council its worst rating"
            if (spans[i].Kind is SpanKind.Since && i + 1 == left.LinkAt && left.Link is SpanKind.Award or SpanKind.Rate
                && !(i > 0 && spans[i - 1].Kind is SpanKind.Have or SpanKind.Be or SpanKind.Before)) return ClaimTime.Earlier;
            // "Ten months since the borough was branded"
            if (spans[i].Kind is SpanKind.Since && i + 1 < grade
                && spans[i + 1].Kind is SpanKind.Determiner or SpanKind.Institution or SpanKind.Council or SpanKind.Pronoun or SpanKind.Service
                && left.LinkAt >= 0)
            {
                return ClaimTime.Earlier;
            }

            isPluperfect |= IsPluperfect(spans[i]);
        }

        for (var i = grade + 1; i < spans.Length && (!DatedClauses.EndsClause(spans[i].Kind) || spans[i].Kind == SpanKind.Lose || IsFromBefore(spans, i)); i++)
        {
            // "Won a good rating and lost it again"
            if (spans[i].Kind == SpanKind.Lose && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Pronoun) return ClaimTime.Superseded;
            if (spans[i].Kind == SpanKind.Lose) break;
            // "They are good again today"
            if (spans[i].Kind == SpanKind.Now && i <= grade + 2
                && (left.LinkAt >= 0 ? spans[left.LinkAt] is { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular } : left.ContinuesPrevious))
            {
                return ClaimTime.Now;
            }

            // "Had been inadequate before the merger"
            if (isPluperfect && spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierBehind }) return ClaimTime.Superseded;
            if (spans[i].Kind is not SpanKind.Before || isPluperfect && spans[i].Value != (int)PastCue.Superseded) continue;
            return spans[i].Value == (int)PastCue.EarlierAhead ? ClaimTime.Open : Past(spans[i]);
        }

        // "By the time it was wound up it required improvement."
        if (spans[0].Kind == SpanKind.Deadline && start > 0) return ClaimTime.Earlier;
        // "Had been good since 2018": until this inspection.
        if (isPluperfect && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.Since) return ClaimTime.Earlier;
        return isPluperfect || left.LinkAt == 0 && left.Link == SpanKind.Rate || IsWhen(spans, left) && (left.LinkAt < 0 || TellsPast(spans, left))
            ? ClaimTime.Pluperfect
            : ClaimTime.Open;
    }

    /// <summary>"Four years after inspectors concluded that …": the cue dates what they said.</summary>
    private static bool LeadsReport(ReadOnlySpan<Span> spans, int at) =>
        at + 1 < spans.Length && spans[at].Kind == SpanKind.Inspectorate && spans[at + 1].Kind is SpanKind.Say or SpanKind.Rate;

    /// <summary>"A good rating from its previous inspection"</summary>
    private static bool IsFromBefore(ReadOnlySpan<Span> spans, int at) =>
        spans[at].Kind == SpanKind.From && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Before;

    /// <summary>"Still required improvement at the last full inspection".</summary>
    private static bool IsOfLastInspection(ReadOnlySpan<Span> spans, int grade) =>
        grade + 2 < spans.Length && spans[grade + 1].Kind == SpanKind.For && spans[grade + 2] is { Kind: SpanKind.Before, Length: >= LeftContext.LongCue };

    /// <summary>"When the company was launched, services were …", "when we were …": past, unless the article gives the grade for now.</summary>
    private static bool IsWhen(ReadOnlySpan<Span> spans, in LeftContext left) =>
        spans[0] is { Kind: SpanKind.Relative, Value: VerbPhrases.When } && left.Start > 0 && spans[left.Start - 1].Kind == SpanKind.Comma
        || OpensWhen(spans, left.Start);

    /// <summary>"When they came back and said that …": no comma stands between.</summary>
    private static bool OpensWhen(ReadOnlySpan<Span> spans, int start)
    {
        for (var i = Math.Min(start, spans.Length) - 1; i > 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Grade or SpanKind.Semicolon); i--)
            if (spans[i] is { Kind: SpanKind.Relative, Value: VerbPhrases.When }) return spans[i - 1].Kind is not (SpanKind.Comma or SpanKind.Grade);
        return false;
    }

    /// <summary>The verb that gives the grade is in the past tense: "was", "were rated", "judged it".</summary>
    public static bool TellsPast(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.LinkAt < 0) return false;
        var auxiliary = left.LinkAt;
        while (auxiliary > 0
            && spans[auxiliary - 1].Kind is SpanKind.Adverb or SpanKind.Be or SpanKind.Have or SpanKind.Before or SpanKind.Not or SpanKind.Both or SpanKind.All)
        {
            auxiliary--;
        }

        if (auxiliary == left.LinkAt)
            return spans[left.LinkAt] is { Kind: SpanKind.Be, Value: VerbPhrases.Past }
                or { Kind: SpanKind.Rate, Value: VerbPhrases.Grading or VerbPhrases.RatedThen };
        return spans[auxiliary] is { Kind: SpanKind.Be, Value: VerbPhrases.Past };
    }
}
