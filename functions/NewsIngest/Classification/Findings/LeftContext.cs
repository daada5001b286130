using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What stands before a grade: the verb that gives it, and what that verb is said of.</summary>
internal struct LeftContext
{
    /// <summary>First span of what is graded, or of the verb that gives the grade.</summary>
    public int Start;

    /// <summary>One past the last span of what is graded.</summary>
    public int End;

    /// <summary>Kind of the verb; <see cref="SpanKind.Word"/> when there is none.</summary>
    public SpanKind Link;
    public int LinkAt;
    public Targets Subject;
    public bool Rejected;
    public bool HasRatingNoun;

    /// <summary>The verb is one that Ofsted's grades are given with, in the passive or with its object.</summary>
    public bool IsPlain;

    /// <summary>"Aspect: grade".</summary>
    public bool IsLabel;

    /// <summary>Nothing of its own stands between it and the grade before.</summary>
    public bool ContinuesPrevious;

    /// <summary>What is graded stands before a comma: "Hull, good since 2021, …".</summary>
    public bool IsApposed;

    /// <summary>The grade opens its sentence.</summary>
    public bool IsFragment;

    /// <summary>Aspects of a phrase at the sentence's head: "In the remaining areas, leadership and adoption, …".</summary>
    public AspectSet Fronted;
    public string Rule;

    public static LeftContext Read(ReadOnlySpan<Span> spans, int grade, int previous)
    {
        var context = new LeftContext { Link = SpanKind.Word, LinkAt = -1, Rule = "subject-verb-grade", IsFragment = grade == 0 };
        var low = previous + 1;
        var at = LinkSearch.Find(spans, grade, low, ref context);
        if (at >= low && IsLink(spans[at].Kind))
        {
            context.Link = spans[at].Kind;
            context.LinkAt = at;
            ReadLinked(spans, grade, low, ref context);
        }
        else
        {
            context.Start = at + 1;
            context.End = grade;
            context.Subject = TargetReader.Read(spans, at + 1, grade);
            context.Rule = context.IsLabel ? "aspect-label" : "subject-grade";
            UnlinkedReader.Read(spans, grade, low, ref context);
        }

        // "The exception was leadership, where inspectors …": what stands before the relative clause is graded.
        if (context.Start > 1
            && (context.Subject.Graded == 0 || context.Subject is { Vague: true, Pronoun: false }
                || context.Subject is { Vague: true, HeadWord: true } && spans[context.Start].Kind == SpanKind.AspectHead)
            && spans[context.Start - 1].Kind == SpanKind.Relative && SubjectSearch.Antecedent(spans, context.Start - 1) is { Aspects: not 0 } named)
            context.Subject = named;
        else if (context.Start > 1 && context.Subject is { Aspects: 0, Service: false, Other: false } && context.Subject.Graded != 0
            && SubjectSearch.RelativeBefore(spans, context.Start) is var where and > 0 && SubjectSearch.IsPlaceRelative(spans, where)
            && SubjectSearch.Antecedent(spans, where) is { Aspects: not 0 } place)
            context.Subject.Aspects = place.Aspects;
        // "The inadequate judgement that Ofsted made on Derby has been replaced by"
        if (context.LinkAt >= 0 && spans[context.LinkAt] is { Kind: SpanKind.Move, Value: VerbPhrases.Replaced }
            && (context.Subject.Unknown || context.Subject.Graded == 0)) context.Subject = new Targets { Rating = true, Aspects = context.Subject.Aspects };
        // "… and Surrey's the other way, from good to …"
        if (context.Subject is { Unknown: true, HasCouncil: true } && spans[grade - 1].Kind == SpanKind.From && grade + 1 < spans.Length
            && spans[grade + 1].Kind == SpanKind.To) context.Subject.Unknown = false;
        // "With care leavers the one bright spot at good"
        if (context.LinkAt < 0 && context.Subject is { Unknown: true, Aspects: not 0 } && context.Start > 0 && spans[context.Start - 1].Kind == SpanKind.With
            && spans[grade - 1].Kind is SpanKind.For or SpanKind.As) context.Subject.Unknown = false;
        // "There it was leadership that required improvement"
        if (context.Start >= context.End && SubjectSearch.Cleft(spans, context.Start) is { Aspects: not 0 } cleft) context.Subject = cleft;
        // "Children in care, whose services are good"
        if (context.Start > 1 && context.Subject is { Aspects: 0, Institution: true, HasCouncil: false }
            && spans[context.Start] is { Kind: SpanKind.Institution, Value: ServicePhrases.Whose }
            && SubjectSearch.Antecedent(spans, context.Start) is { Aspects: not 0 } whose) context.Subject.Aspects = whose.Aspects;
        context.Fronted = FrontedAspects.Read(spans, Math.Max(0, context.Start));
        if (context is { Fronted: 0, Subject.PronounOnly: true }) context.Fronted = FrontedAspects.InDatedClause(spans, context.Start);
        if (context.Subject.Empty && SubjectSearch.IsFromTo(spans, grade)) context.Subject.Rating = context.IsPlain = true;
        // "Was inadequate when she joined and is good": the second verb is of what the first is said of.
        if (previous >= 0 && context.LinkAt > 0 && context.Start == previous + 2 && spans[previous + 1] is { Kind: SpanKind.Relative, Value: VerbPhrases.When }
            && spans[context.End - 1].Kind == SpanKind.And && context.Subject is { Any: false, Other: false }) context.Subject = default;
        context.Rejected |= context.Subject.Other || context.Subject.Everybody || context.Subject.Unknown;
        context.ContinuesPrevious = previous >= 0 && !context.Rejected && context.Subject.Empty;
        return context;
    }

    public static bool IsLink(SpanKind kind) =>
        kind is SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.Keep or SpanKind.Move or SpanKind.Lose;

    public static bool IsBoundary(SpanKind kind) =>
        kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Say or SpanKind.Stop or SpanKind.Bar or SpanKind.OpenBracket or SpanKind.CloseBracket
            or SpanKind.Relative or SpanKind.Dash or SpanKind.Colon or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Except;

    /// <summary>How long the word "which" is.</summary>
    private const int Which = 5;

    /// <summary>The grade has a verb: its object, else its subject, is what is graded.</summary>
    private static void ReadLinked(ReadOnlySpan<Span> spans, int grade, int low, ref LeftContext context)
    {
        var group = context.LinkAt;
        // "Fared better than expected but remains": the verb group ends where its clause does.
        while (group > low && IsVerbGroup(spans[group - 1].Kind)
            && !(spans[group - 1].Kind == SpanKind.Contrast && group - 2 >= low && spans[group - 2].Kind is SpanKind.Target))
        {
            group--;
        }

        var passive = false;
        for (var i = group; i < context.LinkAt; i++) passive |= spans[i].Kind == SpanKind.Be;

        var between = TargetReader.Read(spans, context.LinkAt + 1, grade);
        if (spans[context.LinkAt] is { Kind: SpanKind.Rate, Value: VerbPhrases.OfPronoun } && !between.Any) between.Pronoun = true;
        var isRating = context.HasRatingNoun && !between.HasCouncil && !between.Service && (between.Aspects & ~AspectSet.Overall) == 0;
        if (isRating) between.Rating = false;
        // "Gave the city a rating of"
        if (isRating && (passive || context.Link != SpanKind.Award)) between.Institution = false;
        context.IsPlain = context.Link is SpanKind.Move or SpanKind.Lose || spans[context.LinkAt] is { Kind: SpanKind.Rate, Value: VerbPhrases.Grading }
            || context.Link is SpanKind.Rate or SpanKind.Award && (passive || between.Any || context.HasRatingNoun);
        if (context.Link is not (SpanKind.Be or SpanKind.Keep) && !passive && (between.Graded != 0 || between.HeadOnly || between.SomeAreas) && !isRating)
        {
            context.Start = context.LinkAt + 1;
            context.End = grade;
            context.Subject = between;
            if (between.Vague)
            {
                var named = SubjectSearch.Earlier(spans, context.LinkAt);
                if (named.Aspects == 0 && between.Pronoun) named.Aspects = SubjectSearch.LastAspect(spans, context.LinkAt);
                if (named.Aspects != 0) context.Subject = named;
            }

            context.Rule = "verb-object-grade";
            return;
        }

        // "Help and protection, which they judged inadequate": what stands before the relative clause is graded.
        if (!passive && !between.Any && context.Link is SpanKind.Rate or SpanKind.Award)
        {
            var from = group;
            while (from > low
                && spans[from - 1].Kind is SpanKind.Pronoun or SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.Determiner or SpanKind.Have
                    or SpanKind.Adverb)
            {
                from--;
            }

            if (from < group && from > 0 && spans[from - 1].Kind == SpanKind.Relative && SubjectSearch.Antecedent(spans, from - 1) is { Graded: not 0 } before)
            {
                context.Start = from;
                context.End = group;
                context.Subject = before;
                // "Leadership, adoption and care leavers, all of which they grade good"
                if (spans[from - 1].Length > Which) context.Subject.Aspects |= AspectList.Before(spans, from - 2);
                context.Rule = "relative-antecedent";
                return;
            }
        }

        if (between.Words && !between.Any && context.Link is SpanKind.Rate && !passive) context.Rejected = true;
        ReadSubject(spans, grade, group, low, ref context);
        if (between.Aspects != 0 && context.Subject.Aspects == 0) context.Subject.Aspects = between.Aspects;
        if (context.Subject.Empty && between.Any) context.Subject = between;
    }

    private static void ReadSubject(ReadOnlySpan<Span> spans, int grade, int group, int low, ref LeftContext context)
    {
        var start = group;
        while (start > low && !IsBoundary(spans[start - 1].Kind) && spans[start - 1].Kind is not (SpanKind.Comma or SpanKind.Grade or SpanKind.With)
            && !ClauseOpenings.LeadsClause(spans, start) && !ClauseOpenings.OpensSince(spans, start) && !ClauseOpenings.OpensWithPronoun(spans, start, group)
            && !ClauseOpenings.OpensReported(spans, start, group) && !ClauseOpenings.OpensAs(spans, start, group)) start--;
        context.Start = start;
        context.End = group;
        var end = SubjectSearch.SubjectEnd(spans, start, group);
        var subject = TargetReader.Read(spans, start, end);
        if (end < group && !subject.Any && !subject.Other) subject = default;
        if ((subject.Empty || subject.Unknown) && (context.IsPlain || context.Link == SpanKind.Be) && FollowsCue(spans, group)
            && SubjectSearch.Nearest(spans, group) is { Graded: not 0 } nearest)
        {
            subject = nearest;
        }
        else if (subject.Empty && SubjectSearch.RelativeBefore(spans, start) is var relative and > 0
            && SubjectSearch.Antecedent(spans, relative) is { Graded: not 0 } antecedent)
        {
            subject = antecedent;
        }
        else if (subject.Empty && group == context.LinkAt && context.Link == SpanKind.Rate && start > 2 && spans[start - 1].Kind == SpanKind.Comma
            && spans[start - 2].Kind == SpanKind.Institution && spans[start - 3].Kind == SpanKind.Before)
        {
            // "The legacy of the former county, rated inadequate"
            subject = SubjectSearch.Antecedent(spans, start);
        }
        else if (subject.Empty && group == context.LinkAt && spans[group] is { Kind: SpanKind.Rate, Value: VerbPhrases.Grading } && start > 1
            && spans[start - 1].Kind == SpanKind.Comma && spans[start - 2].Kind == SpanKind.Aspect)
        {
            // "Scathing about help and protection, judged inadequate"
            subject = SubjectSearch.Antecedent(spans, start);
        }
        else if (subject.Empty && start > 1 && spans[start - 1].Kind == SpanKind.Say
            && (spans[start - 2].Kind is SpanKind.Service or SpanKind.Institution or SpanKind.Aspect
                || spans[start - 2] is { Kind: SpanKind.AspectHead, Value: 0 }))
        {
            // "She leaves a service that was judged good", "care leavers get a service that is good"
            subject = TargetReader.Read(spans, start - 2, start - 1);
            subject.Aspects |= Discourse.SubjectOf(spans[..(start - 2)]);
        }
        else if (subject.Empty && group == context.LinkAt && start > 1 && spans[group] is { Kind: SpanKind.Keep, Value: VerbPhrases.Still }
            && spans[start - 1].Kind == SpanKind.Comma && spans[start - 2].Kind is SpanKind.Aspect or SpanKind.Council)
        {
            // "The exception was care leavers, still good"
            subject = TargetReader.Read(spans, start - 2, start - 1);
        }
        else if (subject.Empty && RelativeClauses.GoesOn(spans, low, group))
        {
            context.IsPlain |= context.Link == SpanKind.Rate;
        }
        else if (subject.Empty || subject.Vague)
        {
            var earlier = SubjectSearch.Earlier(spans, start);
            if (subject.Empty && earlier.Any || earlier.Aspects != 0 && (!subject.We || earlier.Aspects.Has(AspectSet.AllAreas))) subject = earlier;
            else if (subject.Empty && ClauseOpenings.OpensWithParticiple(spans, group)) subject = SubjectSearch.Later(spans, grade);
        }
        else if (!subject.Any && !subject.Other && !subject.Everybody && start > 0 && spans[start - 1].Kind == SpanKind.Comma
            && SubjectSearch.Earlier(spans, start) is { Aspects: not 0 } earlier)
        {
            subject = earlier;
        }
        else if (SubjectSearch.IsExceptedFromAll(spans, start))
        {
            subject.Aspects = AspectSet.AllAreas;
        }
        else if (subject.Aspects != 0)
        {
            SubjectSearch.ExtendList(spans, start, low, ref subject);
        }

        if (start < group) SubjectSearch.ExtendCouncils(spans, start, ref subject);
        if (subject is { Any: false, Other: false, Everybody: false } && FollowsLongCue(spans, context.LinkAt, low)) subject = new Targets { Rating = true };
        // "The inspection of 2019 had ended in a good"
        if (subject is { Any: false, Other: false, Everybody: false } && context.Link is SpanKind.Award or SpanKind.Move && IsOfInspection(spans, start, end))
            subject = new Targets { Rating = true };

        // "Both were rated good": of two councils.
        for (var i = start; subject.Empty && i < grade; i++) subject.Pronoun |= spans[i].Kind == SpanKind.Both;
        context.Subject = subject;
    }

    /// <summary>"After they were rated", where the cue holds a pronoun; "after they had been".</summary>
    private static bool FollowsCue(ReadOnlySpan<Span> spans, int group) =>
        group > 1 && spans[group - 1].Kind == SpanKind.Pronoun && spans[group - 2] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }
        || group < spans.Length && spans[group] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }
        || group > 0 && spans[group - 1] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead };

    /// <summary>A cue of time past this long names the grade or the inspection itself: "its last inspection", not "previously".</summary>
    public const int LongCue = 13;

    /// <summary>"Its previous inspection, in 2016, ended with": the cue is what the verb is said of.</summary>
    private static bool FollowsLongCue(ReadOnlySpan<Span> spans, int group, int low)
    {
        for (var i = group - 1; i >= low; i--)
        {
            if (spans[i].Kind == SpanKind.Before && spans[i].Length >= LongCue) return true;
            if (spans[i].Kind is not (SpanKind.Comma or SpanKind.For or SpanKind.Year or SpanKind.Month or SpanKind.Number or SpanKind.Before
                or SpanKind.Determiner or SpanKind.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Nothing but an inspection, its date and its inspectorate; or a clause about one.</summary>
    private static bool IsOfInspection(ReadOnlySpan<Span> spans, int start, int end)
    {
        if (start > 1 && spans[start - 1].Kind == SpanKind.Relative)
            (start, end) = (spans[start - 2].Kind == SpanKind.Comma ? start - 3 : start - 2, start - 1);
        var names = false;
        for (var i = Math.Max(0, start); i < end; i++)
        {
            names |= spans[i] is { Kind: SpanKind.InspectionNoun or SpanKind.Inspection };
            if (spans[i].Kind is not (SpanKind.InspectionNoun or SpanKind.Inspection or SpanKind.Inspectorate or SpanKind.Year or SpanKind.Month
                or SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.Adverb or SpanKind.Ordinal or SpanKind.OneOf or SpanKind.Now
                or SpanKind.Before or SpanKind.Comma))
            {
                return false;
            }
        }

        return names;
    }

    private static bool IsVerbGroup(SpanKind kind) =>
        IsLink(kind)
        || kind is SpanKind.Have or SpanKind.Modal or SpanKind.Not or SpanKind.NoLonger or SpanKind.Adverb or SpanKind.All or SpanKind.Both or SpanKind.Now
            or SpanKind.Before or SpanKind.Overall or SpanKind.Contrast or SpanKind.To or SpanKind.Target or SpanKind.Avoid;

    public static bool IsTarget(SpanKind kind) =>
        kind is SpanKind.Council or SpanKind.Service or SpanKind.Institution or SpanKind.Aspect or SpanKind.Pronoun or SpanKind.AllAreas or SpanKind.AspectHead;
}
