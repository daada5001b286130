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
            ReadUnlinked(spans, grade, low, ref context);
        }

        // "The exception was leadership, where inspectors …": what stands before the relative clause is graded.
        if (context.Start > 1 && (context.Subject.Graded == 0 || context.Subject is { Vague: true, Pronoun: false } || context.Subject is { Vague: true, HeadWord: true } && spans[context.Start].Kind == SpanKind.AspectHead) && spans[context.Start - 1].Kind == SpanKind.Relative && SubjectSearch.Antecedent(spans, context.Start - 1) is { Aspects: not 0 } named)
            context.Subject = named;
        else if (context.Start > 1 && context.Subject is { Aspects: 0, Service: false, Other: false } && context.Subject.Graded != 0 && SubjectSearch.RelativeBefore(spans, context.Start) is var where and > 0 && SubjectSearch.IsPlaceRelative(spans, where) && SubjectSearch.Antecedent(spans, where) is { Aspects: not 0 } place)
            context.Subject.Aspects = place.Aspects;
        // "The inadequate judgement that Ofsted made on Derby has been replaced by"
        if (context.LinkAt >= 0 && spans[context.LinkAt] is { Kind: SpanKind.Move, Value: VerbPhrases.Replaced } && (context.Subject.Unknown || context.Subject.Graded == 0)) context.Subject = new Targets { Rating = true, Aspects = context.Subject.Aspects };
        // "… and Surrey's the other way, from good to …"
        if (context.Subject is { Unknown: true, HasCouncil: true } && spans[grade - 1].Kind == SpanKind.From && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.To) context.Subject.Unknown = false;
        // "With care leavers the one bright spot at good"
        if (context.LinkAt < 0 && context.Subject is { Unknown: true, Aspects: not 0 } && context.Start > 0 && spans[context.Start - 1].Kind == SpanKind.With && spans[grade - 1].Kind is SpanKind.For or SpanKind.As) context.Subject.Unknown = false;
        // "There it was leadership that required improvement"
        if (context.Start >= context.End && SubjectSearch.Cleft(spans, context.Start) is { Aspects: not 0 } cleft) context.Subject = cleft;
        // "Children in care, whose services are good"
        if (context.Start > 1 && context.Subject is { Aspects: 0, Institution: true, HasCouncil: false } && spans[context.Start] is { Kind: SpanKind.Institution, Value: ServicePhrases.Whose } && SubjectSearch.Antecedent(spans, context.Start) is { Aspects: not 0 } whose) context.Subject.Aspects = whose.Aspects;
        context.Fronted = SubjectSearch.ReadFronted(spans, Math.Max(0, context.Start));
        if (context is { Fronted: 0, Subject.PronounOnly: true }) context.Fronted = SubjectSearch.InDatedClause(spans, context.Start);
        if (context.Subject.Empty && SubjectSearch.IsFromTo(spans, grade)) context.Subject.Rating = context.IsPlain = true;
        // "Was inadequate when she joined and is good": the second verb is of what the first is said of.
        if (previous >= 0 && context.LinkAt > 0 && context.Start == previous + 2 && spans[previous + 1] is { Kind: SpanKind.Relative, Value: VerbPhrases.When } && spans[context.End - 1].Kind == SpanKind.And && context.Subject is { Any: false, Other: false }) context.Subject = default;
        context.Rejected |= context.Subject.Other || context.Subject.Everybody || context.Subject.Unknown;
        context.ContinuesPrevious = previous >= 0 && !context.Rejected && context.Subject.Empty;
        return context;
    }

    public static bool IsLink(SpanKind kind) =>
        kind is SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.Keep or SpanKind.Move or SpanKind.Lose;

    public static bool IsBoundary(SpanKind kind) =>
        kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Say or SpanKind.Stop or SpanKind.Bar or SpanKind.OpenBracket or SpanKind.CloseBracket
            or SpanKind.Relative or SpanKind.Dash or SpanKind.Colon or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Except;

    /// <summary>The grade has a verb: its object, else its subject, is what is graded.</summary>
    private static void ReadLinked(ReadOnlySpan<Span> spans, int grade, int low, ref LeftContext context)
    {
        var group = context.LinkAt;
        // "Fared better than expected but remains": the verb group ends where its clause does.
        while (group > low && IsVerbGroup(spans[group - 1].Kind) && !(spans[group - 1].Kind == SpanKind.Contrast && group - 2 >= low && spans[group - 2].Kind is SpanKind.Target)) group--;
        var passive = false;
        for (var i = group; i < context.LinkAt; i++) passive |= spans[i].Kind == SpanKind.Be;

        var between = TargetReader.Read(spans, context.LinkAt + 1, grade);
        if (spans[context.LinkAt] is { Kind: SpanKind.Rate, Value: VerbPhrases.OfPronoun } && !between.Any) between.Pronoun = true;
        var isRating = context.HasRatingNoun && !between.HasCouncil && !between.Service && (between.Aspects & ~AspectSet.Overall) == 0;
        if (isRating) between.Rating = false;
        // "Gave the city a rating of"
        if (isRating && (passive || context.Link != SpanKind.Award)) between.Institution = false;
        context.IsPlain = context.Link is SpanKind.Move or SpanKind.Lose || spans[context.LinkAt] is { Kind: SpanKind.Rate, Value: VerbPhrases.Grading } || context.Link is SpanKind.Rate or SpanKind.Award && (passive || between.Any || context.HasRatingNoun);
        if (context.Link is not (SpanKind.Be or SpanKind.Keep) && !passive && (between.Graded != 0 || between.HeadOnly) && !isRating)
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
            while (from > low && spans[from - 1].Kind is SpanKind.Pronoun or SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.Determiner or SpanKind.Have or SpanKind.Adverb) from--;
            if (from < group && from > 0 && spans[from - 1].Kind == SpanKind.Relative && SubjectSearch.Antecedent(spans, from - 1) is { Graded: not 0 } before)
            {
                context.Start = from;
                context.End = group;
                context.Subject = before;
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
        while (start > low && !IsBoundary(spans[start - 1].Kind) && spans[start - 1].Kind is not (SpanKind.Comma or SpanKind.Grade or SpanKind.With) && !SubjectSearch.LeadsClause(spans, start) && !SubjectSearch.OpensSince(spans, start) && !SubjectSearch.OpensWithPronoun(spans, start, group) && !SubjectSearch.OpensReported(spans, start, group)) start--;
        context.Start = start;
        context.End = group;
        var end = SubjectSearch.SubjectEnd(spans, start, group);
        var subject = TargetReader.Read(spans, start, end);
        if (end < group && !subject.Any && !subject.Other) subject = default;
        if ((subject.Empty || subject.Unknown) && context.IsPlain && FollowsCue(spans, group) && SubjectSearch.Nearest(spans, group) is { Graded: not 0 } nearest)
        {
            subject = nearest;
        }
        else if (subject.Empty && SubjectSearch.RelativeBefore(spans, start) is var relative and > 0 && SubjectSearch.Antecedent(spans, relative) is { Graded: not 0 } antecedent)
        {
            subject = antecedent;
        }
        else if (subject.Empty && group == context.LinkAt && context.Link == SpanKind.Rate && start > 2 && spans[start - 1].Kind == SpanKind.Comma && spans[start - 2].Kind == SpanKind.Institution && spans[start - 3].Kind == SpanKind.Before)
        {
            // "The legacy of the former county, rated inadequate"
            subject = SubjectSearch.Antecedent(spans, start);
        }
        else if (subject.Empty && start > 1 && spans[start - 1].Kind == SpanKind.Say && (spans[start - 2].Kind is SpanKind.Service or SpanKind.Institution or SpanKind.Aspect || spans[start - 2] is { Kind: SpanKind.AspectHead, Value: 0 }))
        {
            // "She leaves a service that was judged good", "care leavers get a service that is good"
            subject = TargetReader.Read(spans, start - 2, start - 1);
            subject.Aspects |= Discourse.SubjectOf(spans[..(start - 2)]);
        }
        else if (subject.Empty && group == context.LinkAt && start > 1 && spans[group] is { Kind: SpanKind.Keep, Value: VerbPhrases.Still } && spans[start - 1].Kind == SpanKind.Comma && spans[start - 2].Kind is SpanKind.Aspect or SpanKind.Council)
        {
            // "The exception was care leavers, still good"
            subject = TargetReader.Read(spans, start - 2, start - 1);
        }
        else if (subject.Empty || subject.Vague)
        {
            var earlier = SubjectSearch.Earlier(spans, start);
            if (subject.Empty && earlier.Any || earlier.Aspects != 0 && (!subject.We || earlier.Aspects.Has(AspectSet.AllAreas))) subject = earlier;
            else if (subject.Empty && SubjectSearch.OpensWithParticiple(spans, group)) subject = SubjectSearch.Later(spans, grade);
        }
        else if (!subject.Any && !subject.Other && !subject.Everybody && start > 0 && spans[start - 1].Kind == SpanKind.Comma && SubjectSearch.Earlier(spans, start) is { Aspects: not 0 } earlier)
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
        if (subject is { Any: false, Other: false, Everybody: false } && context.Link is SpanKind.Award or SpanKind.Move && IsOfInspection(spans, start, end)) subject = new Targets { Rating = true };

        // "Both were rated good": of two councils.
        for (var i = start; subject.Empty && i < grade; i++) subject.Pronoun |= spans[i].Kind == SpanKind.Both;
        context.Subject = subject;
    }

    /// <summary>The grade has no verb: it follows its subject directly, or "requires improvement" is the verb itself.</summary>
    private static void ReadUnlinked(ReadOnlySpan<Span> spans, int grade, int low, ref LeftContext context)
    {
        var isVerb = spans[grade] is { Kind: SpanKind.Grade, Value: (int)Judgement.RequiresImprovement };
        if (context.Subject.Aspects != 0) SubjectSearch.ExtendList(spans, context.Start, low, ref context.Subject);
        if (context.Subject.Empty && isVerb && SubjectSearch.RelativeBefore(spans, context.Start) is var relative and > 0 && SubjectSearch.Antecedent(spans, relative) is { Graded: not 0 } antecedent)
        {
            context.Subject = antecedent;
        }
        else if ((context.Subject.Empty || context.Subject.Vague) && isVerb && !context.IsLabel)
        {
            var earlier = SubjectSearch.Earlier(spans, context.Start);
            if (context.Subject.Empty && earlier.Any || earlier.Aspects != 0) context.Subject = earlier;
        }

        // "Leadership, once outstanding, is …"
        if (context.Subject.Empty && grade > low + 1 && spans[grade - 1].Kind == SpanKind.Before && spans[grade - 2].Kind == SpanKind.Comma) context.Subject = SubjectSearch.Earlier(spans, grade - 1);
        // "Leeds, inadequate in 2019, is …", "Kent, once inadequate and now good, …", "Hull, good since 2021, …"
        if (context.Subject.Empty && SubjectSearch.Apposed(spans, grade, low) is { Graded: not 0 } apposed) (context.Subject, context.IsApposed) = (apposed, true);

        // "The overall grade for Leeds, good, hides …"
        if (context.Subject.Empty && grade > low + 1 && spans[grade - 1].Kind == SpanKind.Comma && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.Comma && TargetReader.Read(spans, low, grade - 1) is { Unknown: false, Other: false } rating && (rating.Rating || rating.Aspects.Has(AspectSet.Overall))) context.Subject = rating;

        // "Its previous grade, good, …", "Last time it was inadequate": the cue holds what is graded.
        if (context.Subject.Empty && HoldsSubject(spans, grade, low))
        {
            context.Subject.Rating = true;
            context.IsPlain = true;
        }

        // "Inadequate in 2017, good in 2019 and now outstanding: …"
        if (context.Subject.Empty && (grade > 0 || IsDated(spans, grade)) && OpensSeries(spans, grade)) context.Subject.Rating = true;

        // "Support for care leavers comes out on top, with a mark of outstanding"
        if (context.Subject is { Aspects: 0, HasCouncil: false, Service: false } && context.Start > 1 && spans[context.Start - 1].Kind == SpanKind.With && SubjectSearch.Earlier(spans, context.Start - 1) is { Aspects: not 0, Unknown: false } whole) context.Subject = whole;

        if (context.Subject.Empty && grade == 0 && spans.Length > 2 && spans[1].Kind == SpanKind.For) context.Subject = SubjectSearch.Later(spans, grade);
        // "Having required improvement for years, Leeds is …"
        if (context.Subject.Empty && grade > 0 && isVerb && spans[grade - 1] is { Kind: SpanKind.Have, Value: VerbPhrases.Having }) context.Subject = SubjectSearch.Later(spans, grade);

        // "Ofsted's view of Leeds's services is plain: outstanding"
        if (context.Subject.Empty && grade > 2 && spans[grade - 1].Kind is SpanKind.Colon or SpanKind.Dash && OfVerdict(spans, low, grade - 1) is { Graded: not 0 } verdict) context.Subject = verdict;

        // "Devon, Plymouth and Torbay: good, bad and middling": nobody knows whose each is.
        if (context.IsLabel && context.Subject.Councils is { Count: > 1 } && grade + 1 < spans.Length && spans[grade + 1].Kind is SpanKind.Comma or SpanKind.And && context.Subject.Aspects == 0) context.Rejected = true;

        // "Inspectors looked at leadership (good), …"
        if (context.IsLabel && context.Subject.Unknown)
        {
            var from = grade - 1;
            while (from > context.Start && spans[from - 1].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner) from--;
            if (TargetReader.Read(spans, from, grade - 1) is { Aspects: not 0, Unknown: false } named) context.Subject = named;
        }

        // "Help and protection, for so long the weak part: good."
        if (context.Subject.Empty && grade > low && spans[grade - 1].Kind is SpanKind.Colon && spans[low].Kind is SpanKind.Aspect or SpanKind.AspectHead)
        {
            var end = low;
            while (end < grade && spans[end].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.And or SpanKind.Determiner) end++;
            context.Subject = TargetReader.Read(spans, low, end);
            context.IsLabel = true;
        }

        // "Children in Derby deserve outstanding …": an adjective of something else.
        if (!context.Subject.Any || isVerb || context.IsLabel || context.HasRatingNoun || low > 0 || spans[grade].End - spans[grade].Start > GradeReader.LongestPlainGrade) return;
        var span = spans[grade];
        var opensTitle = IsDated(spans, grade) || spans[grade].Value == (int)Judgement.Inadequate || span.Quoted || span.Is(SpanStyle.Capital) || grade == spans.Length - 1 || spans[grade + 1].Kind is SpanKind.Comma or SpanKind.Stop;
        // "We're now a good authority"
        var ofItself = grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.Institution && context.Subject.PronounOnly;
        // "The town has a good rating"
        var holds = grade > 1 && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.RatingNoun && spans[grade - 1].Kind == SpanKind.Determiner && spans[grade - 2] is { Kind: SpanKind.Have } or { Kind: SpanKind.Before, Value: (int)PastCue.Had };
        // "Leeds's outstanding rating"
        var owns = grade > 0 && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.RatingNoun && spans[grade - 1].Is(SpanStyle.Possessive) && spans[grade - 1].Kind is SpanKind.Council or SpanKind.Service;
        if (!opensTitle && !ofItself && !holds && !owns) context.Rejected = true;
    }

    public static bool IsDated(ReadOnlySpan<Span> spans, int grade) =>
        IsDatedBy(spans, grade + 1) ||
        grade > 0 && spans[grade - 1].Kind == SpanKind.Now || grade + 1 < spans.Length && spans[grade + 1] is { Kind: SpanKind.Relative, Value: VerbPhrases.When } or { Kind: SpanKind.Before, Value: (int)PastCue.EarlierBehind or (int)PastCue.Earlier } || grade + 2 < spans.Length && spans[grade + 1].Kind == SpanKind.For && spans[grade + 2].Kind is SpanKind.Year or SpanKind.Before;

    /// <summary>"Since 2021", "until last month".</summary>
    private static bool IsDatedBy(ReadOnlySpan<Span> spans, int at) =>
        at + 1 < spans.Length && (spans[at].Kind == SpanKind.From && spans[at + 1].Kind == SpanKind.Year || spans[at].Kind == SpanKind.Since && spans[at + 1].Kind is SpanKind.Year or SpanKind.Month or SpanKind.Before or SpanKind.Adverb
            || spans[at] is { Kind: SpanKind.Before, Value: (int)PastCue.Until } && spans[at + 1].Kind is SpanKind.Year or SpanKind.Month or SpanKind.Adverb or SpanKind.Before or SpanKind.Determiner or SpanKind.Now);

    /// <summary>Nothing but grades with their years stands before it.</summary>
    private static bool OpensSeries(ReadOnlySpan<Span> spans, int grade)
    {
        if (grade == 0) return true;
        for (var i = 0; i < grade; i++)
            if (spans[i].Kind is not (SpanKind.Grade or SpanKind.For or SpanKind.Year or SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Now or SpanKind.Dash or SpanKind.Keep or SpanKind.Since or SpanKind.From or SpanKind.Adverb or SpanKind.Month)) return false;
        return spans[0].Kind == SpanKind.Grade && spans[1].Kind is not (SpanKind.And or SpanKind.Comma);
    }

    /// <summary>"After they were rated": the cue holds a pronoun.</summary>
    private static bool FollowsCue(ReadOnlySpan<Span> spans, int group) =>
        group < spans.Length && spans[group] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead } || group > 0 && spans[group - 1] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead };

    /// <summary>A cue of time past this long names the grade or the inspection itself: "its last inspection", not "previously".</summary>
    private const int LongCue = 13;

    private static bool HoldsSubject(ReadOnlySpan<Span> spans, int grade, int low)
    {
        var at = grade - 1;
        if (at > low && spans[at].Kind is SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Of) at--;
        return at >= low && spans[at].Kind == SpanKind.Before && spans[at].End - spans[at].Start >= LongCue;
    }

    /// <summary>"Its previous inspection, in 2016, ended with": the cue is what the verb is said of.</summary>
    private static bool FollowsLongCue(ReadOnlySpan<Span> spans, int group, int low)
    {
        for (var i = group - 1; i >= low; i--)
        {
            if (spans[i].Kind == SpanKind.Before && spans[i].End - spans[i].Start >= LongCue) return true;
            if (spans[i].Kind is not (SpanKind.Comma or SpanKind.For or SpanKind.Year or SpanKind.Month or SpanKind.Number or SpanKind.Before or SpanKind.Determiner or SpanKind.Adverb)) return false;
        }

        return false;
    }

    /// <summary>Nothing but an inspection, its date and its inspectorate; or a clause about one.</summary>
    private static bool IsOfInspection(ReadOnlySpan<Span> spans, int start, int end)
    {
        if (start > 1 && spans[start - 1].Kind == SpanKind.Relative) (start, end) = (spans[start - 2].Kind == SpanKind.Comma ? start - 3 : start - 2, start - 1);
        var names = false;
        for (var i = Math.Max(0, start); i < end; i++)
        {
            names |= spans[i] is { Kind: SpanKind.InspectionNoun or SpanKind.Inspection };
            if (spans[i].Kind is not (SpanKind.InspectionNoun or SpanKind.Inspection or SpanKind.Inspectorate or SpanKind.Year or SpanKind.Month or SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.Adverb or SpanKind.Ordinal or SpanKind.OneOf or SpanKind.Now or SpanKind.Before or SpanKind.Comma)) return false;
        }

        return names;
    }

    /// <summary>What a clause calls the inspectorate's verdict on.</summary>
    private static Targets OfVerdict(ReadOnlySpan<Span> spans, int low, int end)
    {
        var verb = low;
        var (ofOfsted, isVerdict) = (false, false);
        for (; verb < end && spans[verb].Kind != SpanKind.Be; verb++)
        {
            ofOfsted |= spans[verb].Kind == SpanKind.Inspectorate || spans[verb] is { Kind: SpanKind.RatingNoun, Value: ServicePhrases.OfInspectorate };
            isVerdict |= spans[verb].Kind == SpanKind.RatingNoun;
            if (IsBoundary(spans[verb].Kind) || spans[verb].Kind == SpanKind.Comma) return default;
        }

        return ofOfsted && isVerdict && verb < end && end - verb <= LongestPredicate ? TargetReader.Read(spans, low, verb) : default;
    }

    /// <summary>How long "is beyond any doubt" may be.</summary>
    private const int LongestPredicate = 5;

    private static bool IsVerbGroup(SpanKind kind) =>
        IsLink(kind) || kind is SpanKind.Have or SpanKind.Modal or SpanKind.Not or SpanKind.NoLonger or SpanKind.Adverb or SpanKind.All or SpanKind.Both or SpanKind.Now or SpanKind.Before or SpanKind.Overall or SpanKind.Contrast or SpanKind.To or SpanKind.Target or SpanKind.Avoid;

    public static bool IsTarget(SpanKind kind) =>
        kind is SpanKind.Council or SpanKind.Service or SpanKind.Institution or SpanKind.Aspect or SpanKind.Pronoun or SpanKind.AllAreas or SpanKind.AspectHead;
}
