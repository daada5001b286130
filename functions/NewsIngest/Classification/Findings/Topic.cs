using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Whether it is children's social care that is spoken of, or a school, a home, adult care: they are graded in the same words.
/// Followed sentence by sentence, because "it was rated inadequate" has the subject of the sentence before.
/// </summary>
internal sealed class Topic
{
    /// <summary>A first line of fewer spans is a heading or a byline.</summary>
    private const int LeastOpening = 7;

    /// <summary>A service so near behind a grade is what it was given to.</summary>
    private const int Near = 5;

    /// <summary>What tells of the topic.</summary>
    private static readonly SpanKindSet Telling = new(
        SpanKind.Service, SpanKind.Aspect, SpanKind.Young, SpanKind.Institution, SpanKind.Council, SpanKind.OtherPlace, SpanKind.OtherRegime, SpanKind.Grade,
        SpanKind.OldGrade,
        SpanKind.Inspectorate, SpanKind.RatingNoun, SpanKind.InspectionNoun, SpanKind.Inspection, SpanKind.Adverb);

    private static readonly int Regimes = Enum.GetValues<Regime>().Length;

    private int _paragraph = -1;
    private bool _paragraphIsOther;
    private bool _paragraphIsOurs;

    /// <summary>The service that was named last, before the paragraph, is another.</summary>
    private bool _paragraphBeforeIsOther;

    /// <summary>The other service that the paragraph spoke of last is the safeguarding board, which a council's own services stand beside.</summary>
    private bool _paragraphIsOfBoard;

    private bool _namesOfsted;

    /// <summary>The headline doesn't say what the article is about, and its first sentence speaks of another service.</summary>
    private bool _opensWithOther;

    private Topic(Regime? other, bool namesInspection, bool namesService, bool namesChildren)
    {
        Other = other;
        NamesInspection = namesInspection;
        NamesService = namesService;
        NamesChildren = namesChildren;
    }

    /// <summary>What other service or inspectorate the article is about; null when it is about children's social care, or none.</summary>
    public Regime? Other { get; }

    /// <summary>The article is about another service or inspectorate.</summary>
    public bool IsOther => Other is not null;

    /// <summary>The article is about what another inspectorate judges, and never names Ofsted.</summary>
    private bool IsOfOtherInspectorate => Other is Regime.YouthJustice or Regime.OtherNation or Regime.AdultCare && !_namesOfsted;

    /// <summary>Children are spoken of somewhere.</summary>
    public bool NamesChildren { get; }

    /// <summary>The article has to do with children's services, so that a place in it is likely its council.</summary>
    public bool IsChildrensServices =>
        (NamesService || NamesInspection || NamesChildren)
            && (Other is null or Regime.Send or Regime.YouthJustice or Regime.SafeguardingBoard
                || NamesOurs && Other is Regime.EarlyYears or Regime.OtherService or Regime.ChildrensHome);

    /// <summary>The article can be about a council's work for children.</summary>
    public bool MayHaveSubjects => Other is null or Regime.Send or Regime.YouthJustice or Regime.SafeguardingBoard;

    /// <summary>The first sentence speaks of another service, and nothing later of children's services.</summary>
    public bool IsOtherThroughout => Other is null && _opensWithOther && !NamesOurs && !NamesService;

    /// <summary>Ofsted or one of its inspections is named somewhere.</summary>
    public bool NamesInspection { get; }

    /// <summary>Children's services are named by that name.</summary>
    public bool NamesOurs { get; private init; }

    /// <summary>Children's services or one of their aspects is named somewhere.</summary>
    public bool NamesService { get; }

    public static Topic Of(Reading reading)
    {
        var ours = 0;
        Span<int> others = stackalloc int[Regimes];
        var named = false;
        var service = false;
        var namesOurs = false;
        var adoption = 0;
        var young = false;
        var institution = false;
        var graded = false;
        var hasTitle = false;
        Span<int> announced = stackalloc int[others.Length];
        var child = false;
        var isOursInTitle = false;
        var joint = false;
        var hasText = false;
        var opensWithOther = false;
        var opensWithOurs = false;
        var isEnglish = false;
        var namesOfsted = false;
        foreach (var sentence in reading.Sentences)
        {
            hasTitle |= sentence.Source == EvidenceSource.Title;
            var opens = sentence.Source != EvidenceSource.Text ? 3 : sentence.Paragraph == 0 ? 2 : sentence.Paragraph == 1 ? 1 : 0;
            var isFirst = !hasText && sentence.Source == EvidenceSource.Text && sentence.Count > LeastOpening;
            hasText |= isFirst;
            isEnglish |= opens > 0 && sentence.Kinds.Has(SpanKind.Council) && reading.Spans(sentence).Holds(SpanKind.Inspectorate, ServicePhrases.Ofsted);
            if (!sentence.Kinds.HasAny(Telling)) continue;
            var isTitle = sentence.Source == EvidenceSource.Title;
            var spans = reading.Spans(sentence);
            for (var i = 0; i < spans.Length; i++)
            {
                ref readonly var span = ref spans[i];
                switch (span.Kind)
                {
                    case SpanKind.Service or SpanKind.Aspect when IsOurs(span):
                        namesOurs |= span.Kind == SpanKind.Service;
                        service = true;
                        ours += opens;
                        isOursInTitle |= isTitle;
                        opensWithOurs |= isFirst;
                        if (span is { Kind: SpanKind.Aspect, Value: (int)Aspect.Adoption }) adoption += opens;
                        break;
                    case SpanKind.Young:
                        young = true;
                        service |= i > 0 && spans[i - 1] is { Kind: SpanKind.AspectHead, Value: not 1 };
                        isOursInTitle |= isTitle;
                        child |= isTitle;
                        break;
                    case SpanKind.Institution:
                        institution = true;
                        break;
                    case SpanKind.Council:
                        var form = NameMeaning.Of(span.Value).Form;
                        service |= form == NameForm.DeliveryBody;
                        institution |= form == NameForm.Council;
                        break;
                    case SpanKind.Grade:
                        graded |= opens > 0;
                        named |= span.Value != (int)Judgement.RequiresImprovement && span.Length > GradeReader.LongestPlainGrade;
                        break;
                    case SpanKind.OldGrade or SpanKind.InspectionNoun:
                        graded |= opens > 0;
                        break;
                    case SpanKind.Inspectorate:
                        graded |= opens > 0;
                        named = true;
                        namesOfsted |= span.Value == ServicePhrases.Ofsted;
                        break;
                    case SpanKind.RatingNoun:
                        graded |= opens > 0;
                        named |= span.Value == ServicePhrases.OfInspectorate;
                        namesOfsted |= span.Value == ServicePhrases.OfInspectorate;
                        break;
                    case SpanKind.Adverb:
                        named |= span.Value == TimeCues.OfInspection;
                        break;
                    case SpanKind.Inspection:
                        named = true;
                        if (span.Value != (int)InspectionType.AreaSend) ours += 2 * opens;
                        joint |= opens > 0 && span.Value == (int)InspectionType.Jtai;
                        break;
                    case SpanKind.OtherPlace when span.Value == OtherPlaces.Abroad && isTitle && !sentence.Kinds.Has(SpanKind.Council):
                        announced[(int)Regime.OtherNation] = others[(int)Regime.OtherNation] += opens;
                        break;
                    case SpanKind.OtherRegime:
                        others[span.Value] += opens;
                        if (isTitle || !hasTitle && opens > 0) announced[span.Value]++;
                        opensWithOther |= isFirst && !(i > 0 && IsEarlierJob(spans[i - 1]));
                        break;
                }
            }
        }

        // "Kent loses its director to Wales": Ofsted judges nobody there.
        if (isEnglish) announced[(int)Regime.OtherNation] = 0;
        // Adoption is what an adoption agency does, and no word of a council then.
        if (announced[(int)Regime.AdoptionAgency] > 0) ours -= adoption;
        var most = 0;
        for (var i = 1; i < others.Length; i++)
            if (others[i] * Math.Min(1, announced[i]) > others[most] * Math.Min(1, announced[most])) most = i;
        // The Care Quality Commission inspects special needs with Ofsted.
        if ((Regime)most == Regime.AdultCare && announced[(int)Regime.Send] > 0) most = (int)Regime.Send;
        var isPolice = child && (Regime)most == Regime.Police;
        // A joint inspection has the words of all its inspectorates, and is about the council too.
        return new Topic(!joint && announced[most] > 0 && !isPolice && others[most] > ours && (graded || !service || (Regime)most == Regime.Send)
            ? (Regime)most
            : null,
            named, service, young && institution)
        {
            NamesOurs = namesOurs,
            _namesOfsted = namesOfsted,
            _opensWithOther = !joint && graded && !isOursInTitle && opensWithOther && !opensWithOurs,
        };
    }

    /// <summary>Children's services, one of their aspects, or children.</summary>
    private static bool IsOurs(Span span) =>
        span.Kind is SpanKind.Service or SpanKind.Young
            || span.Kind is SpanKind.Aspect && span.Value != (int)Aspect.Leadership && span.Value != (int)Aspect.Overall;

    /// <summary>Moves on to a sentence's paragraph.</summary>
    public void Enter(in Sentence sentence)
    {
        if (sentence.Source != EvidenceSource.Text || sentence.Paragraph != _paragraph)
        {
            _paragraphBeforeIsOther = _paragraphIsOther || _paragraphBeforeIsOther && !_paragraphIsOurs;
            _paragraphIsOther = _paragraphIsOurs = false;
        }

        _paragraph = sentence.Source == EvidenceSource.Text ? sentence.Paragraph : -1;
    }

    /// <summary>Remembers what a sentence spoke of last.</summary>
    /// <param name="kinds">The kinds of the sentence's spans.</param>
    /// <param name="graded">The aspects that its last grade was given to.</param>
    public void Leave(ReadOnlySpan<Span> spans, in SpanKindSet kinds, AspectSet graded = 0)
    {
        if (!kinds.Has(SpanKind.OtherRegime) && !kinds.Has(SpanKind.Service)) return;
        var isRunBy = false;
        Span before = default;
        var isGraded = false;
        foreach (var span in spans)
        {
            // "Support for care leavers was inadequate, with some left in unsuitable housing": still about the support.
            isGraded |= span.Kind == SpanKind.Grade && graded.Has(AspectSet.CareLeavers | AspectSet.InCare);
            if (isGraded && span is { Kind: SpanKind.OtherRegime, Value: (int)Regime.OtherService }) continue;
            // "A home run by the council's children's services"
            isRunBy = span.Kind == SpanKind.By || isRunBy && span.Kind is SpanKind.Council or SpanKind.Institution or SpanKind.Determiner or SpanKind.Service;
            var job = before;
            before = span;
            if (span.Kind is not (SpanKind.OtherRegime or SpanKind.Service) || isRunBy && _paragraphIsOther
                || span.Kind == SpanKind.OtherRegime && IsEarlierJob(job))
            {
                continue;
            }

            _paragraphIsOurs = span.Kind == SpanKind.Service;
            _paragraphIsOther = !_paragraphIsOurs;
            _paragraphIsOfBoard = span is { Kind: SpanKind.OtherRegime, Value: (int)Regime.SafeguardingBoard };
        }
    }

    /// <summary>Whether a grade with this subject belongs to something other than a council's children's social care.</summary>
    public bool IsOthers(ReadOnlySpan<Span> spans, int grade, in Targets subject, AspectSet aspects)
    {
        if (IsOfOtherInspectorate && !(subject.Service && !spans[..grade].Holds(SpanKind.Institution, ServicePhrases.TheService))) return true;
        if (subject.Service) return false;
        for (var i = grade - 1; i >= 0; i--)
        {
            if (spans[i].Kind == SpanKind.Service) return false;
            // "Rutland, which has no more children than a large school, is …"
            if (spans[i].Kind == SpanKind.Comma && RelativeBefore(spans, i) is { } relative)
            {
                i = relative;
                continue;
            }

            if (spans[i].Kind == SpanKind.OtherRegime && !(i > 0 && IsEarlierJob(spans[i - 1])))
                return !IsOurs(subject, aspects) || subject.HasCouncil && !subject.Formal && subject.Aspects == 0;
        }

        if (_paragraphIsOfBoard && subject is { Institution: true, Other: false }) return false;
        // "The service was rated good", of an article that names no children's services.
        if (_paragraphBeforeIsOther && !_paragraphIsOurs && !NamesOurs
            && (spans[..grade].Holds(SpanKind.Institution, ServicePhrases.TheService) || subject is { HeadWord: true, Vague: true, Aspects: 0 }))
        {
            return true;
        }

        if (_paragraphIsOurs || !IsOther && !_opensWithOther && !_paragraphIsOther) return false;
        for (var i = grade + 1; i < spans.Length && spans[i].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Grade); i++)
            if (spans[i].Kind == SpanKind.Service
                && (i < grade + Near || spans[i - 1].Kind == SpanKind.For || spans[i - 1].Kind == SpanKind.Determiner && spans[i - 2].Kind == SpanKind.For))
            {
                return false;
            }
        return IsOther || _opensWithOther || !IsOurs(subject, aspects);
    }

    /// <summary>"A former headteacher", "once a police officer": what somebody was, and no other service.</summary>
    private static bool IsEarlierJob(Span before) => before is { Kind: SpanKind.Before, Value: (int)PastCue.Superseded };

    /// <summary>Where the relative clause begins that the comma closes.</summary>
    private static int? RelativeBefore(ReadOnlySpan<Span> spans, int comma)
    {
        for (var i = comma - 1; i > 0 && spans[i].Kind != SpanKind.Comma; i--)
            if (spans[i].Kind == SpanKind.Relative) return spans[i - 1].Kind == SpanKind.Comma ? i : null;
        return null;
    }

    /// <summary>Aspects that only a council's social care has.</summary>
    private static bool IsOurs(in Targets subject, AspectSet aspects) =>
        (aspects & ~(AspectSet.Leadership | AspectSet.Overall | AspectSet.AllAreas | AspectSet.HelpAndProtection)) != 0
            || subject.Formal && (aspects & AspectSet.Overall) == 0 || subject.HasCouncil;
}
