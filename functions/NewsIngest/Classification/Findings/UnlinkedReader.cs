using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What a grade without a verb is given to: it follows its subject directly, or "requires improvement" is the verb itself.</summary>
internal static class UnlinkedReader
{
    public static void Read(ReadOnlySpan<Span> spans, int grade, int low, ref LeftContext context)
    {
        var isVerb = spans[grade] is { Kind: SpanKind.Grade, Value: (int)Judgement.RequiresImprovement };
        if (context.Subject.Aspects != 0) SubjectSearch.ExtendList(spans, context.Start, low, ref context.Subject);
        if (context.Subject.Empty && isVerb && SubjectSearch.RelativeBefore(spans, context.Start) is var relative and > 0
            && SubjectSearch.Antecedent(spans, relative) is { Graded: not 0 } antecedent)
        {
            context.Subject = antecedent;
        }
        else if ((context.Subject.Empty || context.Subject.Vague) && isVerb && !context.IsLabel)
        {
            var earlier = SubjectSearch.Earlier(spans, context.Start);
            if (context.Subject.Empty && earlier.Any || earlier.Aspects != 0) context.Subject = earlier;
        }

        // "Leadership, once outstanding, is …"
        if (context.Subject.Empty && grade > low + 1 && spans[grade - 1].Kind == SpanKind.Before && spans[grade - 2].Kind == SpanKind.Comma)
            context.Subject = SubjectSearch.Earlier(spans, grade - 1);
        // "Leeds, inadequate in 2019, is …", "Kent, once inadequate and now good, …", "Hull, good since 2021, …"
        if (context.Subject.Empty && SubjectSearch.Apposed(spans, grade, low) is { Graded: not 0 } apposed)
            (context.Subject, context.IsApposed) = (apposed, true);

        // "With help and protection, and children in care, both good"
        if (context.Subject.Empty && grade > low + 1 && spans[grade - 1].Kind is SpanKind.Both or SpanKind.All
            && spans[grade - 2].Kind is SpanKind.Comma or SpanKind.Dash)
            context.Subject.Aspects = AspectList.Before(spans[low..], grade - 2 - low);

        // "The overall grade for Leeds, good, hides …"
        if (context.Subject.Empty && grade > low + 1 && spans[grade - 1].Kind == SpanKind.Comma && grade + 1 < spans.Length
            && spans[grade + 1].Kind == SpanKind.Comma
            && TargetReader.Read(spans, low, grade - 1) is { Unknown: false, Other: false } rating
            && (rating.Rating || rating.Aspects.Has(AspectSet.Overall))) context.Subject = rating;

        // "Its previous grade, good, …", "Last time it was inadequate": the cue holds what is graded.
        if (context.Subject.Empty && HoldsSubject(spans, grade, low))
        {
            context.Subject.Rating = true;
            context.IsPlain = true;
        }

        // "Inadequate in 2017, good in 2019 and now outstanding: …"
        if (context.Subject.Empty && (grade > 0 || IsDated(spans, grade)) && OpensSeries(spans, grade)) context.Subject.Rating = true;

        // "Kent has gone from strength to strength: good in 2021, outstanding this autumn"
        if (context.Subject.Empty && spans[..grade].LastIndexOf(SpanKind.Colon) is var colon and > 0 && colon + 1 < spans.Length
            && spans[colon + 1].Kind == SpanKind.Grade && IsDated(spans, colon + 1)
            && (grade == colon + 1 || OpensSeries(spans[(colon + 1)..], grade - colon - 1))
            && !spans[..colon].HoldsAny(Areas)) context.Subject.Rating = true;

        // "Its 2023 inadequate is history"
        if (context.Subject.Graded == 0 && IsDatedNoun(spans, grade)) (context.Subject, context.IsPlain) = (new Targets { Rating = true }, true);

        // "July 2021: Outstanding."
        if (context.Subject.Graded == 0 && OpeningYear.OfEntry(spans) is var entry and >= 0 && entry + 2 == grade
            && (grade + 1 == spans.Length
                || spans[grade + 1].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Keep or SpanKind.OpenBracket))
        {
            (context.Subject, context.IsPlain) = (new Targets { Rating = true }, true);
        }

        // "Bracknell Forest, whose new outstanding from Ofsted makes it …"
        if (context.Subject.Empty && grade + 2 < spans.Length && spans[grade + 1].Kind is SpanKind.From or SpanKind.By
            && spans[grade + 2].Kind == SpanKind.Inspectorate
            && OwnerBefore(spans, grade) is { Graded: not 0 } owner) context.Subject = owner;

        // "Support for care leavers comes out on top, with a mark of outstanding"
        if (context.Subject is { Aspects: 0, HasCouncil: false, Service: false, SomeAreas: false } && context.Start > 1
            && spans[context.Start - 1].Kind == SpanKind.With
            && SubjectSearch.Earlier(spans, context.Start - 1) is { Aspects: not 0, Unknown: false } whole) context.Subject = whole;

        if (context.Subject.Empty && grade == 0 && spans.Length > 2 && spans[1].Kind == SpanKind.For) context.Subject = SubjectSearch.Later(spans, grade);
        // "Once inadequate, Leeds's services are …", "off the floor: once inadequate, its services are …"
        if (context.Subject.Empty && IsFrontedAside(spans, grade)) context.Subject = SubjectSearch.Later(spans, grade);
        // "Having required improvement for years, Leeds is …"
        if (context.Subject.Empty && grade > 0 && isVerb && spans[grade - 1] is { Kind: SpanKind.Have, Value: VerbPhrases.Having })
            context.Subject = SubjectSearch.Later(spans, grade);

        // "Ofsted's view of Leeds's services is plain: outstanding"
        if (context.Subject.Empty && grade > 2 && spans[grade - 1].Kind is SpanKind.Colon or SpanKind.Dash
            && OfVerdict(spans, low, grade - 1) is { Graded: not 0 } verdict)
        {
            context.Subject = verdict;
        }

        // "Devon, Plymouth and Torbay: good, bad and middling": nobody knows whose each is.
        if (context.IsLabel && context.Subject.Councils is { Count: > 1 } && grade + 1 < spans.Length && spans[grade + 1].Kind is SpanKind.Comma or SpanKind.And
            && context.Subject.Aspects == 0) context.Rejected = true;

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
        if (!context.Subject.Any || isVerb || context.IsLabel || context.HasRatingNoun || low > 0 || spans[grade].Length > GradeReader.LongestPlainGrade)
            return;
        var span = spans[grade];
        var opensTitle = IsDated(spans, grade) || spans[grade].Value == (int)Judgement.Inadequate || span.Quoted || span.Is(SpanStyle.Capital)
            || grade == spans.Length - 1 || spans[grade + 1].Kind is SpanKind.Comma or SpanKind.Stop;
        // "We're now a good authority"
        var ofItself = grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.Institution && context.Subject.PronounOnly;
        // "The town has a good rating"
        var holds = grade > 1 && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.RatingNoun && spans[grade - 1].Kind == SpanKind.Determiner
            && spans[grade - 2] is { Kind: SpanKind.Have } or { Kind: SpanKind.Before, Value: (int)PastCue.Had };
        // "Leeds's outstanding rating"
        var owns = grade > 0 && grade + 1 < spans.Length && spans[grade + 1].Kind == SpanKind.RatingNoun && spans[grade - 1].Is(SpanStyle.Possessive)
            && spans[grade - 1].Kind is SpanKind.Council or SpanKind.Service;
        if (!opensTitle && !ofItself && !holds && !owns) context.Rejected = true;
    }

    private static readonly SpanKindSet Areas = new(SpanKind.Aspect, SpanKind.AllAreas, SpanKind.SomeAreas, SpanKind.OtherAreas);

    public static bool IsDated(ReadOnlySpan<Span> spans, int grade) =>
        IsDatedBy(spans, grade + 1)
        || grade > 0 && spans[grade - 1].Kind == SpanKind.Now
        || grade + 1 < spans.Length
            && spans[grade + 1] is { Kind: SpanKind.Relative, Value: VerbPhrases.When }
                or { Kind: SpanKind.Before, Value: (int)PastCue.EarlierBehind or (int)PastCue.Earlier }
        || grade + 2 < spans.Length && spans[grade + 1].Kind == SpanKind.For && spans[grade + 2].Kind is SpanKind.Year or SpanKind.Before;

    /// <summary>"The 2018 good", "Leeds's 2023 inadequate": a grade named by its year, and no adjective.</summary>
    private static bool IsDatedNoun(ReadOnlySpan<Span> spans, int grade) =>
        grade > 1 && spans[grade - 1].Kind == SpanKind.Year
            && (spans[grade - 2].Kind == SpanKind.Determiner
                || spans[grade - 2].Is(SpanStyle.Possessive) && spans[grade - 2].Kind is SpanKind.Council or SpanKind.Service)
        && (grade + 1 == spans.Length
            || spans[grade + 1].Kind is SpanKind.Be or SpanKind.Stop or SpanKind.Comma or SpanKind.Have or SpanKind.RatingNoun or SpanKind.From);

    /// <summary>"Since 2021", "until last month".</summary>
    private static bool IsDatedBy(ReadOnlySpan<Span> spans, int at) =>
        at + 1 < spans.Length
            && (spans[at].Kind == SpanKind.From && spans[at + 1].Kind == SpanKind.Year
                || spans[at].Kind == SpanKind.Since && spans[at + 1].Kind is SpanKind.Year or SpanKind.Month or SpanKind.Before or SpanKind.Adverb
            || spans[at] is { Kind: SpanKind.Before, Value: (int)PastCue.Until }
            && spans[at + 1].Kind is SpanKind.Year or SpanKind.Month or SpanKind.Adverb or SpanKind.Before or SpanKind.Determiner or SpanKind.Now);

    /// <summary>A cue of time past opens a clause with the grade, and a comma ends it.</summary>
    private static bool IsFrontedAside(ReadOnlySpan<Span> spans, int grade) =>
        grade > 0 && grade + 1 < spans.Length && spans[grade - 1] is { Kind: SpanKind.Before, Value: (int)PastCue.Superseded }
            && EndsWithComma(spans, grade + 1)
        && (grade == 1 || spans[grade - 2].Kind is SpanKind.Colon or SpanKind.Semicolon or SpanKind.Dash or SpanKind.And or SpanKind.Contrast);

    /// <summary>"Long at requires improvement with Ofsted, …": past the inspectorate.</summary>
    private static bool EndsWithComma(ReadOnlySpan<Span> spans, int at)
    {
        if (at + 2 < spans.Length && spans[at].Kind is SpanKind.With or SpanKind.By or SpanKind.From && spans[at + 1].Kind == SpanKind.Inspectorate) at += 2;
        return spans[at].Kind == SpanKind.Comma;
    }

    /// <summary>What "whose" before a grade means.</summary>
    private static Targets OwnerBefore(ReadOnlySpan<Span> spans, int grade)
    {
        var at = grade - 1;
        while (at > 1 && spans[at].Kind is SpanKind.Now or SpanKind.Adverb) at--;
        return at > 1 && spans[at].Kind == SpanKind.Relative ? SubjectSearch.Antecedent(spans, at) : default;
    }

    /// <summary>Nothing but grades with their years stands before it.</summary>
    private static bool OpensSeries(ReadOnlySpan<Span> spans, int grade)
    {
        if (grade == 0) return true;
        for (var i = 0; i < grade; i++)
            if (spans[i].Kind is not (SpanKind.Grade or SpanKind.For or SpanKind.Year or SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Now
                or SpanKind.Dash or SpanKind.Keep or SpanKind.Since or SpanKind.From or SpanKind.Adverb or SpanKind.Month or SpanKind.By))
            {
                return false;
            }
        return spans[0].Kind == SpanKind.Grade && spans[1].Kind is not (SpanKind.And or SpanKind.Comma);
    }

    private static bool HoldsSubject(ReadOnlySpan<Span> spans, int grade, int low)
    {
        var at = grade - 1;
        if (at > low && spans[at].Kind is SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Of) at--;
        return at >= low && spans[at].Kind == SpanKind.Before && spans[at].Length >= LeftContext.LongCue;
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
            if (LeftContext.IsBoundary(spans[verb].Kind) || spans[verb].Kind == SpanKind.Comma) return default;
        }

        return ofOfsted && isVerdict && verb < end && end - verb <= LongestPredicate ? TargetReader.Read(spans, low, verb) : default;
    }

    /// <summary>How long "is beyond any doubt" may be.</summary>
    private const int LongestPredicate = 5;
}
