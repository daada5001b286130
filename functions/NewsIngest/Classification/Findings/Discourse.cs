using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What earlier sentences leave behind for "their experiences", "so is", "the same grade" and for lists.</summary>
internal sealed class Discourse(Topic topic)
{
    /// <summary>How far the year may stand from "by the time inspectors came back, in December 2023".</summary>
    private const int LongestOpening = 8;

    /// <summary>What a sentence leaves to the next, aspects aside.</summary>
    private static readonly SpanKindSet Remembered = new(SpanKind.Council, SpanKind.Now, SpanKind.Year, SpanKind.Adverb);

    private int _claimsBefore;
    private bool _isOpened;
    private bool _pointsAtAreas;
    private int _yearOfList;

    public Topic Topic { get; } = topic;

    /// <summary>The claims so far, in the order of the text.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The last grade that was given, by whatever sentence.</summary>
    public Claim? Last => Claims.Count > 0 ? Claims[^1] : null;

    /// <summary>The grade that "the same grade" means: the last one, or where that is only the grade before, the one given for now.</summary>
    public Claim? StandingIn(ReadOnlySpan<Span> spans)
    {
        // "It requires improvement. In 2021 it was good. The same verdict was given on all four areas."
        var within = Last?.Time is ClaimTime.Superseded or ClaimTime.Pluperfect
            ? Recent
            : Last?.Time == ClaimTime.Earlier && !spans.Holds(SpanKind.Year) && !spans.Holds(SpanKind.Before)
            ? 1
            : 0;
        return within > 0
            && Claims.FindLast(claim => claim.Sentence >= Last!.Sentence - within && claim.Time is ClaimTime.Open or ClaimTime.Now) is { } standing
            ? standing
            : Last;
    }

    /// <summary>How many sentences back a grade may stand that "the same grade" means past one that it replaced.</summary>
    private const int Recent = 3;

    /// <summary>Aspects named in the sentence before, the overall grade aside.</summary>
    public AspectSet AspectsBefore { get; private set; }

    /// <summary>The two aspects that "both" means: those of the sentence before, or one of it and one of the sentence before that; 0 for none.</summary>
    public AspectSet PairBefore { get; private set; }

    /// <summary>
    /// The two areas that "the former" and "the latter" are: of the last sentence in the paragraph that named two and pointed at none, unless councils were
    /// named in pairs since.
    /// </summary>
    public (Aspect Former, Aspect Latter)? AreasInOrder { get; private set; }

    /// <summary>One of the two areas; null where there are none.</summary>
    public Aspect? PointAtArea(bool isFormer)
    {
        if (AreasInOrder is not { } areas) return null;
        _pointsAtAreas = true;
        return isFormer ? areas.Former : areas.Latter;
    }

    /// <summary>The aspects that the sentence before was about: its grammatical subject.</summary>
    public AspectSet SubjectBefore { get; private set; }

    /// <summary>The aspects, two at least, that the sentence before names without a grade: what "they" are.</summary>
    public AspectSet ListedBefore { get; private set; }

    /// <summary>The line before was an item of a list: a lone grade after it is a heading, no answer.</summary>
    public bool IsAfterListItem { get; set; }

    /// <summary>The sentence before was the label of the overall grade alone.</summary>
    public bool IsAfterOverallLabel { get; private set; }

    /// <summary>The sentence before was a question that only names something: "Leaders?"</summary>
    public bool IsAfterQuestion { get; private set; }

    /// <summary>The grade before in the same sentence was denied, hoped for or only imagined.</summary>
    public bool IsDenied { get; set; }

    /// <summary>The grade read last is none, or none of the council's: not only one that no rule attached to anything.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Aspects named last in the paragraph.</summary>
    public AspectSet AspectsInParagraph { get; private set; }

    /// <summary>A grade that stood alone as a sentence: "Good. That is the verdict …".</summary>
    public Judgement? Alone { get; set; }

    /// <summary>Councils named in the sentence before.</summary>
    public List<short> CouncilsBefore { get; private set; } = [];

    /// <summary>Councils of the last sentence that named more than one.</summary>
    public List<short> Several { get; private set; } = [];

    /// <summary>Every council named so far.</summary>
    public List<short> Named { get; } = [];

    /// <summary>The year that the paragraph looks back to: "In 2015 …", "the 2018 report"; 0 for none.</summary>
    public int Year { get; private set; }

    /// <summary>The year that the paragraph before looked back to without a grade: that of the labels and grades that follow it.</summary>
    public int YearOfParagraphBefore { get; private set; }

    /// <summary>The year that the sentence before ended with: what "then" at the head of the next means; 0 for none.</summary>
    public int YearBefore { get; private set; }

    /// <summary>The earlier report that the paragraph tells of.</summary>
    public ReportFrame Frame { get; } = new();

    /// <summary>Grades before that stand in brackets after a council's name in this sentence: "Oldham (from inadequate)".</summary>
    public List<(short Council, Judgement Judgement)> Asides { get; } = [];

    /// <summary>Claims of a sentence that ends in a colon, whose list follows.</summary>
    public List<Claim> LeadIn { get; } = [];

    /// <summary>The grade of so many councils, which the next sentence names: "These are Norfolk and Shropshire".</summary>
    public Claim? Announced { get; set; }

    /// <summary>Aspects of a table's head line, in their order.</summary>
    public List<TableColumn> Columns { get; } = [];

    /// <summary>Forgets what holds only within a paragraph.</summary>
    /// <param name="isListItem">The paragraph is an item of a list, whose heading holds for all items.</param>
    public void EnterParagraph(bool isListItem)
    {
        YearOfParagraphBefore = _isOpened && _claimsBefore == Claims.Count ? Year : isListItem ? _yearOfList : 0;
        _yearOfList = isListItem ? YearOfParagraphBefore : 0;
        _claimsBefore = Claims.Count;
        (Year, AspectsInParagraph, AreasInOrder) = (0, 0, null);
        Frame.Clear();
    }

    /// <summary>Remembers what a sentence leaves to the next.</summary>
    /// <param name="kinds">The kinds of the sentence's spans.</param>
    public void Leave(ReadOnlySpan<Span> spans, in SpanKindSet kinds)
    {
        var named = kinds.Has(SpanKind.Aspect) ? AspectsOf(spans) : 0;
        PairBefore = IsPair(named) ? named : IsPair(named | AspectsBefore) && named != 0 ? named | AspectsBefore : 0;
        AspectsBefore = named;
        if (IsPair(named) && !_pointsAtAreas) AreasInOrder = InOrder(spans);
        _pointsAtAreas = false;
        ListedBefore = (named & (named - 1)) != 0 && !kinds.Has(SpanKind.Grade) && !kinds.Has(SpanKind.Service) ? named : 0;
        if (AspectsBefore != 0) AspectsInParagraph = AspectsBefore;
        IsAfterQuestion = IsNameAlone(spans);
        IsAfterOverallLabel = spans is [{ Kind: SpanKind.Overall }] or [{ Kind: SpanKind.Aspect, Value: (int)Aspect.Overall }];
        SubjectBefore = AspectsBefore == 0 ? 0 : SubjectOf(spans);
        YearBefore = spans is [.., { Kind: SpanKind.Year } year, { Kind: SpanKind.Stop }] ? year.Value : 0;
        if (CouncilsBefore.Count > 0) CouncilsBefore = [];
        if (!kinds.HasAny(Remembered)) return;
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Council)
            {
                CouncilsBefore.Add(spans[i].Value);
                NamedCouncils.AddDistinct(Named, spans[i].Value);
            }

            if (spans[i] is { Kind: SpanKind.Now } or { Kind: SpanKind.Adverb, Value: TimeCues.Fresh }) Year = 0;
            if (spans[i].Kind != SpanKind.Year) continue;
            var opens = i == OpeningYear.At(spans) || spans[0].Kind == SpanKind.Deadline && i <= LongestOpening;
            var dates = i + 1 < spans.Length && spans[i + 1].Kind is SpanKind.InspectionNoun;
            if (opens || dates) Year = spans[i].Value;
            _isOpened = opens;
        }

        if (kinds.Has(SpanKind.Year) && !kinds.Has(SpanKind.Grade) && kinds.Has(SpanKind.Before) && LooksBack(spans) is { } looked) Year = looked;
        if (CouncilsBefore.Count < 2) return;
        List<short> several = [];
        foreach (var value in CouncilsBefore) NamedCouncils.AddDistinct(several, value);
        if (several.Count > 1) AreasInOrder = null;
        if (several.Count > 1) Several = NamedCouncils.WithoutBodies(several);
    }

    /// <summary>The areas that the lines or sentences just before gave a grade each, one after another.</summary>
    /// <param name="sentence">Index of the sentence that follows them.</param>
    public AspectSet AreasListedBefore(int sentence)
    {
        AspectSet areas = 0;
        for (var i = Claims.Count - 1; i >= 0 && Claims[i].Sentence < sentence && Claims[i].Sentence >= sentence - 1; i--)
        {
            if (System.Numerics.BitOperations.PopCount((uint)Claims[i].Aspects) != 1) break;
            sentence = Claims[i].Sentence;
            areas |= Claims[i].Aspects & ~(AspectSet.Overall | AspectSet.AllAreas | AspectSet.OtherAreas);
        }

        return areas;
    }

    /// <summary>Two aspects, as the sentence names them first.</summary>
    private static (Aspect Former, Aspect Latter)? InOrder(ReadOnlySpan<Span> spans)
    {
        Aspect? former = null;
        foreach (var span in spans)
        {
            if (span is not { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall }) continue;
            if (former is { } first && first != (Aspect)span.Value) return (first, (Aspect)span.Value);
            former = (Aspect)span.Value;
        }

        return null;
    }

    private static bool IsPair(AspectSet aspects) => System.Numerics.BitOperations.PopCount((uint)aspects) == 2;

    /// <summary>
    /// "The last inspection was in 2017", "its previous report, of May 2019, was damning": the year that the next sentences tell of; null where something newer
    /// is told as well.
    /// </summary>
    private static int? LooksBack(ReadOnlySpan<Span> spans)
    {
        int? year = null;
        var looks = false;
        foreach (var span in spans)
        {
            if (span is { Kind: SpanKind.Now } or { Kind: SpanKind.Adverb, Value: TimeCues.Fresh } or { Kind: SpanKind.Since } or { Kind: SpanKind.Have })
                return null;
            if (span is { Kind: SpanKind.Before, Value: (int)PastCue.Earlier or (int)PastCue.Superseded }) looks = true;
            if (span.Kind == SpanKind.Year) year ??= span.Value;
        }

        return looks ? year : null;
    }

    private static bool IsNameAlone(ReadOnlySpan<Span> spans)
    {
        if (spans is not [.., { Kind: SpanKind.Stop, Value: VerbPhrases.Question }]) return false;
        var named = false;
        // "But what of those in care?"
        var first = 0;
        while (first + 1 < spans.Length && spans[first].Kind is SpanKind.And or SpanKind.Contrast) first++;
        if (first + 1 < spans.Length && spans[first].Kind == SpanKind.Word && spans[first + 1].Kind is SpanKind.Of or SpanKind.For) first += 2;
        foreach (var span in spans[first..^1])
        {
            if (span.Kind is not (SpanKind.Aspect or SpanKind.Council or SpanKind.And or SpanKind.Contrast or SpanKind.Determiner or SpanKind.AspectHead
                or SpanKind.Comma))
            {
                return false;
            }

            named |= span.Kind is SpanKind.Aspect or SpanKind.Council;
        }

        return named;
    }

    public static AspectSet SubjectOf(ReadOnlySpan<Span> spans)
    {
        // "It was leadership that …"
        for (var i = 0; i + 3 < spans.Length; i++)
            if (spans[i].Kind == SpanKind.Pronoun && spans[i + 1].Kind == SpanKind.Be && spans[i + 2].Kind == SpanKind.Aspect
                && spans[i + 3].Kind is SpanKind.Say or SpanKind.Relative) return ((Aspect)spans[i + 2].Value).ToSet();
        // "There, though, care leavers get …"
        var first = 0;
        while (first + 1 < spans.Length && spans[first].Kind is SpanKind.Be or SpanKind.Adverb or SpanKind.Contrast && spans[first + 1].Kind == SpanKind.Comma)
            first += 2;
        // "In Dudley, care leavers get …"
        if (first + 3 < spans.Length && spans[first].Kind == SpanKind.For && spans[first + 1].Kind == SpanKind.Council
            && spans[first + 2].Kind == SpanKind.Comma)
            first += 3;
        var verb = first;
        while (verb < spans.Length && !LeftContext.IsLink(spans[verb].Kind)
            && spans[verb].Kind is not (SpanKind.Have or SpanKind.Modal or SpanKind.Grade or SpanKind.Avoid))
        {
            verb++;
        }

        var subject = TargetReader.Read(spans, first, verb);
        // "The part that matters most is children in care."
        if (subject is { Aspects: 0, Other: false } && spans is [.., { Kind: SpanKind.Be }, { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall } named,
            { Kind: SpanKind.Stop }]) return ((Aspect)named.Value).ToSet();
        return subject is { Unknown: false, Other: false, Service: false, HasCouncil: false } && verb < spans.Length ? subject.Aspects & ~AspectSet.Overall : 0;
    }

    public static AspectSet AspectsOf(ReadOnlySpan<Span> spans)
    {
        AspectSet aspects = 0;
        foreach (var span in spans)
            if (span.Kind == SpanKind.Aspect && span.Value != (int)Aspect.Overall) aspects |= ((Aspect)span.Value).ToSet();
        return aspects;
    }
}
