using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>A grade with all that stands around it.</summary>
internal readonly ref struct GradeContext
{
    public required ReadOnlySpan<Span> Spans { get; init; }

    /// <summary>Index of the grade.</summary>
    public required int At { get; init; }

    /// <summary>Index of the grade before it in the same sentence, or -1.</summary>
    public required int Previous { get; init; }

    /// <summary>Index of the sentence in the article.</summary>
    public required int Sentence { get; init; }
    public required LeftContext Left { get; init; }
    public required RightContext Right { get; init; }

    /// <summary>The claim before it in the same sentence.</summary>
    public required Claim? Here { get; init; }
    public required Discourse Discourse { get; init; }

    /// <summary>The verb that gives the grade is of this kind and value.</summary>
    public bool LinkIs(SpanKind kind, int value) => Left.LinkAt >= 0 && Spans[Left.LinkAt].Kind == kind && Spans[Left.LinkAt].Value == value;

    /// <summary>"Leadership is outstanding. In the others the council is good": areas, where one was named in the sentence before.</summary>
    public bool IsInTheOthers =>
        Discourse.AspectsBefore != 0 && Here is null && At > 2
        && Spans[..2] is [{ Kind: SpanKind.For }, { Kind: SpanKind.OtherAreas, Value: AspectPhrases.TheOthers or AspectPhrases.AllOthers }];

    /// <summary>"The rest, including leadership, to require improvement": those that are named are only some.</summary>
    public bool IsIncluding =>
        Spans[..At].LastIndexOf(SpanKind.OtherAreas) is var others and >= 0 && others + 2 < At
        && Spans[(others + 1)..(others + 3)] is [{ Kind: SpanKind.For, Length: NamedAreas.Including }, _]
            or [{ Kind: SpanKind.Comma }, { Kind: SpanKind.For, Length: NamedAreas.Including }];

    public bool IsQuoted => Spans[At].Quoted;

    public bool IsSame => Spans[At].Kind == SpanKind.Same;

    public bool IsDitto => Spans[At] is { Kind: SpanKind.Same, Value: VerbPhrases.Ditto };

    /// <summary>"…, requires improvement (help and protection)": one of a row of grades, each with its list.</summary>
    public bool OpensLabel =>
        At > 0 && At + 1 < Spans.Length && Spans[At - 1].Kind is SpanKind.Comma or SpanKind.Semicolon or SpanKind.And && Spans[At + 1].Kind == SpanKind.Colon;

    public bool IsStep => Spans[At] is { Kind: SpanKind.Same, Value: VerbPhrases.StepLower or VerbPhrases.StepHigher };

    /// <summary>A council is named before it in the sentence.</summary>
    public bool NamesCouncil => GradedCouncils.Nearest(Spans, At).Count > 0;

    /// <summary>
    /// "Dorset County was good, and the new Dorset Council has done better: outstanding": the council that the sentence has turned to since the claim before.
    /// </summary>
    public List<short>? SubjectBetween
    {
        get
        {
            for (var i = At - 2; Here is not null && i > Here.Grade; i--)
                if (Spans[i].Kind == SpanKind.Council && !Spans[i].Is(SpanStyle.Possessive)
                    && Spans[i - 1].Kind is SpanKind.And or SpanKind.Comma or SpanKind.Now or SpanKind.Determiner or SpanKind.Contrast or SpanKind.Semicolon
                    && Spans[i + 1].Kind is SpanKind.Have or SpanKind.Move or SpanKind.Before) return [Spans[i].Value];
            return null;
        }
    }

    /// <summary>"Both had been good": of what was named before.</summary>
    public bool IsOfBoth => Here is null && Left is { Subject.PronounOnly: true, Start: 0 } && Spans[0].Kind == SpanKind.Both;

    /// <summary>"In 2015 the council was told by Ofsted that it …": of the council, and of nothing that the sentence before names.</summary>
    public bool IsToldOfItself
    {
        get
        {
            var told = Left.Start;
            while (told > 1 && !LeftContext.IsLink(Spans[told].Kind) && told > Left.Start - 4) told--;
            return told > 1 && told < Left.Start && Spans[told] is { Kind: SpanKind.Rate, Length: 4 } && Spans[told - 1].Kind == SpanKind.Be
                && Spans[told - 2].Kind is SpanKind.Institution or SpanKind.Service;
        }
    }

    /// <summary>"They were good too", of nothing that this sentence names.</summary>
    public bool IsOfThem
    {
        get
        {
            if (Here is not null || Left is not { Fronted: 0, Subject: { PronounOnly: true, We: false } } || NamesCouncil) return false;
            for (var i = Left.Start; i < Left.End; i++)
                if (Spans[i] is { Kind: SpanKind.Pronoun, Length: They }) return true;
            return false;
        }
    }

    /// <summary>How long the word "they" is.</summary>
    private const int They = 4;

    /// <summary>Aspects named before its clause in the same sentence.</summary>
    public AspectSet AspectsBefore => Discourse.AspectsOf(Spans[..Math.Max(0, Left.Start)]);

    /// <summary>Aspects that the clause before is about: "it was leadership that came out best: they called it good".</summary>
    public AspectSet SubjectBefore => Discourse.SubjectOf(Spans[..Math.Max(0, Left.Start)]);

    /// <summary>
    /// "Ofsted graded leadership outstanding. In 2019 it had put it at good": the aspects that the sentence before graded, where this one grades a pronoun.
    /// </summary>
    public AspectSet ObjectBefore =>
        Here is null && Left is { Rule: "verb-object-grade", Subject: { PronounOnly: true, We: false } } && Discourse.Last is { } last
            && !last.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas | AspectSet.OtherAreas) && Discourse.AspectsBefore == last.Aspects
            ? last.Aspects
            : 0;

    /// <summary>"Four good grades": so many, of nothing named.</summary>
    public bool IsCounted =>
        At > 0 && (Spans[At - 1].Kind == SpanKind.Number && Right.HasRatingNoun
            || Spans[At - 1].Kind is SpanKind.Number or SpanKind.Some
                && !(At > 1 && Spans[At - 1].Kind == SpanKind.Some && Spans[At - 2].Kind == SpanKind.Determiner)
                && (At + 1 == Spans.Length || Spans[At + 1].Kind is SpanKind.Comma or SpanKind.And or SpanKind.Stop or SpanKind.Semicolon));

    /// <summary>No clause of its own begins between the grade before and this one.</summary>
    public bool GoesOn
    {
        get
        {
            for (var i = At - 1; Here is not null && i > Here.Grade; i--)
                if (Spans[i].Kind is SpanKind.Say or SpanKind.Stop or SpanKind.Relative) return false;
            return Here is not null;
        }
    }

    /// <summary>"Good people make an outstanding council", "a mile from an outstanding county": none in particular.</summary>
    public bool IsOfSomeCouncil =>
        At > 1 && At + 1 < Spans.Length && Spans[At + 1].Kind == SpanKind.Institution && Right.Councils is null && Spans[At - 1].Kind == SpanKind.Determiner
            && Spans[At - 1].End - Spans[At - 1].Start <= 2
            && (Spans[At - 2].Kind is SpanKind.Word or SpanKind.For or SpanKind.By or SpanKind.Of or SpanKind.Bystander or SpanKind.With
                || Spans[At - 2].Kind is SpanKind.From or SpanKind.To && !Spans[..At].Holds(SpanKind.Move));

    /// <summary>"Two goods (…)", "one outstanding: …".</summary>
    public bool IsOneOfSeveral => At > 0 && Spans[At - 1].Kind is SpanKind.Number or SpanKind.Some;

    /// <summary>"Outstanding, says Ofsted.", "Inadequate: Ofsted's verdict on …"</summary>
    public bool IsSaidAlone
    {
        get
        {
            if (Spans.Length < 3 || Spans[At + 1].Kind is not (SpanKind.Comma or SpanKind.Say or SpanKind.Colon or SpanKind.Dash)) return false;
            var named = false;
            var isVerdict = Spans[At + 1].Kind is not (SpanKind.Colon or SpanKind.Dash);
            foreach (var span in Spans[(At + 1)..])
            {
                if (span.Kind is SpanKind.RatingNoun or SpanKind.Colon or SpanKind.Dash or SpanKind.Council or SpanKind.Service or SpanKind.Institution)
                {
                    isVerdict |= span.Kind == SpanKind.RatingNoun;
                    named |= span is { Kind: SpanKind.RatingNoun, Value: ServicePhrases.OfInspectorate };
                    continue;
                }

                if (span.Kind is not (SpanKind.Comma or SpanKind.Say or SpanKind.Inspectorate or SpanKind.Stop or SpanKind.For or SpanKind.Of
                    or SpanKind.Determiner or SpanKind.Word or SpanKind.OwnView))
                {
                    return false;
                }

                named |= span.Kind == SpanKind.Inspectorate;
            }

            return named && isVerdict;
        }
    }

    /// <summary>
    /// "Children in care fare better than others: their services are good": those whose services they are; 0 where no children were spoken of.
    /// </summary>
    public AspectSet PeopleBefore
    {
        get
        {
            if (Here is not null || NamesCouncil) return 0;
            var clause = Left.Start - 1;
            while (clause > 0 && Spans[clause].Kind is not (SpanKind.Colon or SpanKind.Semicolon or SpanKind.Dash)) clause--;
            var people = clause > 0 ? Discourse.SubjectOf(Spans[..clause]) : Discourse.SubjectBefore;
            return (people & ~(AspectSet.InCare | AspectSet.CareLeavers | AspectSet.HelpAndProtection)) == 0 ? people : 0;
        }
    }

    /// <summary>"Here the council …", "in this area it …": about the aspects of the sentence before.</summary>
    public bool PointsBack
    {
        get
        {
            if (Discourse.AspectsBefore == 0 || Here is not null || Left.Subject is not { Aspects: 0, HasCouncil: false, Service: false }) return false;
            var at = Spans[0] is { Kind: SpanKind.Adverb, Value: VerbPhrases.Here }
                ? 1
                : Spans.Length > 2 && Spans[0].Kind == SpanKind.For && Spans[1] is { Kind: SpanKind.AspectHead, Value: 1 }
                ? 2
                : 0;
            return at > 0 && at < At && Spans[at].Kind is SpanKind.Comma or SpanKind.Determiner or SpanKind.Institution or SpanKind.Pronoun;
        }
    }

    /// <summary>"The programme that came after Ofsted's finding of inadequate": the cue of time holds Ofsted's name.</summary>
    public bool IsAfterFinding =>
        At > 2 && Spans[At - 1].Kind == SpanKind.Of && Spans[At - 2].Kind == SpanKind.RatingNoun
            && Spans[At - 3] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead, Length: > AfterThe };

    /// <summary>How long "after the" is: a longer cue may hold the name.</summary>
    private const int AfterThe = 9;

    /// <summary>"Ofsted's finding of inadequate".</summary>
    public bool IsOfOfsted =>
        IsAfterFinding
            || At > 2 && Spans[At - 1].Kind == SpanKind.Of
                && (Spans[At - 2] is { Kind: SpanKind.RatingNoun, Value: ServicePhrases.OfInspectorate }
                    || Spans[At - 2].Kind == SpanKind.RatingNoun && Spans[At - 3].Kind == SpanKind.Inspectorate);

    /// <summary>"Oldham sits where it sat. Requires improvement is the verdict, …"</summary>
    public bool IsVerdictOnBefore =>
        At == 0 && Spans.Length > 4 && Spans[1].Kind == SpanKind.Be && Spans[2].Kind == SpanKind.Determiner && Spans[3].Kind == SpanKind.RatingNoun
        && Spans[4].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Colon or SpanKind.Dash or SpanKind.From or SpanKind.By
        && !Spans.HoldsAny(new SpanKindSet(SpanKind.Council, SpanKind.Service));

    public bool IsNoLonger =>
        At > 0 && Spans[At - 1].Kind == SpanKind.NoLonger
            || At > 1 && Spans[At - 1].Kind is SpanKind.Inspectorate or SpanKind.Determiner && Spans[At - 2].Kind == SpanKind.NoLonger;
}
