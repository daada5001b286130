using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>What earlier sentences leave behind for "their experiences", "so is", "the same grade" and for lists.</summary>
internal sealed class Discourse(Topic topic)
{
    public Topic Topic { get; } = topic;

    /// <summary>The claims so far, in the order of the text.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The last grade that was given, by whatever sentence.</summary>
    public Claim? Last => Claims.Count > 0 ? Claims[^1] : null;

    /// <summary>Aspects named in the sentence before, the overall grade aside.</summary>
    public AspectSet AspectsBefore { get; private set; }

    /// <summary>The aspects that the sentence before was about: its grammatical subject.</summary>
    public AspectSet SubjectBefore { get; private set; }

    /// <summary>The line before was an item of a list: a lone grade after it is a heading, no answer.</summary>
    public bool IsAfterListItem { get; set; }

    /// <summary>The sentence before was the label of the overall grade alone.</summary>
    public bool IsAfterOverallLabel { get; private set; }

    /// <summary>A grade that stood alone as a sentence: "Good. That is the verdict …".</summary>
    public Judgement? Alone { get; set; }

    /// <summary>Councils named in the sentence before.</summary>
    public List<short> CouncilsBefore { get; private set; } = [];

    /// <summary>The year that the paragraph looks back to: "In 2015 …", "the 2018 report"; 0 for none.</summary>
    public int Year { get; private set; }

    /// <summary>The year that the sentence before ended with: what "then" at the head of the next means; 0 for none.</summary>
    public int YearBefore { get; private set; }

    /// <summary>Claims of a sentence that ends in a colon, whose list follows.</summary>
    public List<Claim> LeadIn { get; } = [];

    /// <summary>Aspects of a table's head line, in their order.</summary>
    public List<TableColumn> Columns { get; } = [];

    /// <summary>Forgets what holds only within a paragraph.</summary>
    public void EnterParagraph() => Year = 0;

    /// <summary>Remembers what a sentence leaves to the next.</summary>
    public void Leave(ReadOnlySpan<Span> spans)
    {
        AspectsBefore = AspectsOf(spans);
        IsAfterOverallLabel = spans is [{ Kind: SpanKind.Overall }] or [{ Kind: SpanKind.Aspect, Value: (int)Aspect.Overall }];
        SubjectBefore = AspectsBefore == 0 ? 0 : SubjectOf(spans);
        YearBefore = spans is [.., { Kind: SpanKind.Year } year, { Kind: SpanKind.Stop }] ? year.Value : 0;
        if (CouncilsBefore.Count > 0) CouncilsBefore = [];
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Council) CouncilsBefore.Add(spans[i].Value);
            if (spans[i].Kind == SpanKind.Now) Year = 0;
            if (spans[i].Kind != SpanKind.Year) continue;
            var opens = i == TimeReader.OpeningYear(spans);
            var dates = i + 1 < spans.Length && spans[i + 1].Kind is SpanKind.InspectionNoun;
            if (opens || dates) Year = spans[i].Value;
        }
    }

    private static AspectSet SubjectOf(ReadOnlySpan<Span> spans)
    {
        var verb = 0;
        while (verb < spans.Length && !LeftContext.IsLink(spans[verb].Kind) && spans[verb].Kind is not (SpanKind.Have or SpanKind.Modal or SpanKind.Grade)) verb++;
        var subject = TargetReader.Read(spans, 0, verb);
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
