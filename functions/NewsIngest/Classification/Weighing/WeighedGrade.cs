using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>A grade with all that the questions about it look at.</summary>
internal readonly ref struct WeighedGrade
{
    /// <summary>Where a clause begins or ends.</summary>
    private static readonly SpanKindSet Bounds = new(SpanKind.Stop, SpanKind.Semicolon, SpanKind.Colon, SpanKind.Dash, SpanKind.Contrast, SpanKind.Relative,
        SpanKind.Say);

    public WeighedGrade(ArticleGrades article, in Sentence sentence, GradedSentence graded, int at)
    {
        (Article, Sentence, Graded, At) = (article, sentence, graded, at);
        var (first, end) = (at, at + 1);
        while (first > 0 && !Bounds.Has(Spans[first - 1].Kind)) first--;
        while (end < Spans.Length && !Bounds.Has(Spans[end].Kind)) end++;
        (ClauseStart, ClauseEnd) = (first, end);
    }

    public ArticleGrades Article { get; }

    public Sentence Sentence { get; }

    public GradedSentence Graded { get; }

    /// <summary>Index of the grade's span.</summary>
    public int At { get; }

    public int ClauseStart { get; }

    /// <summary>One past the last span of its clause.</summary>
    public int ClauseEnd { get; }

    public ReadOnlySpan<Span> Spans => Graded.Spans;

    public ref readonly Span Grade => ref Spans[At];

    public ReadOnlySpan<Span> ClauseLeft => Spans[ClauseStart..At];

    public ReadOnlySpan<Span> ClauseRight => Spans[(At + 1)..ClauseEnd];

    /// <summary>A rule holds it to be no grade, or none of the council's.</summary>
    public bool IsRefused => Graded.Refused.Contains(At);

    /// <summary>What the rules would claim of it, were it not another service's by them; null for nothing.</summary>
    public Claim? Withheld => Graded.WithheldOf(At);

    /// <summary>Its sentence has other grades.</summary>
    public bool IsOneOfSeveral => Spans[..At].Holds(SpanKind.Grade) || Spans[(At + 1)..].Holds(SpanKind.Grade);
}
