using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>How a clause begins: with a conjunction, a pronoun, a participle, what somebody says.</summary>
internal static class ClauseOpenings
{
    /// <summary>"After its services were rated": the cue opens the clause of what it stands before.</summary>
    public static bool LeadsClause(ReadOnlySpan<Span> spans, int start) =>
        start < spans.Length && spans[start - 1] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }
        && spans[start].Kind is SpanKind.Service or SpanKind.Institution or SpanKind.Council or SpanKind.Aspect;

    /// <summary>"A letter on its third visit since the borough was branded": what follows "since" is a clause.</summary>
    public static bool OpensSince(ReadOnlySpan<Span> spans, int start) =>
        start + 1 < spans.Length && spans[start - 1].Kind == SpanKind.Since && spans[start + 1].Kind is not (SpanKind.Inspection or SpanKind.InspectionNoun)
        && spans[start].Kind is SpanKind.Determiner or SpanKind.Institution or SpanKind.Council or SpanKind.Pronoun or SpanKind.Service;

    /// <summary>"Derby climbs as Derbyshire loses its good rating": a clause of its own.</summary>
    public static bool OpensAs(ReadOnlySpan<Span> spans, int start, int group)
    {
        if (start >= group || spans[start - 1].Kind != SpanKind.As || spans[start].Kind != SpanKind.Council || spans[start].Is(SpanStyle.Possessive))
            return false;
        foreach (var span in spans[..(start - 1)])
            if (span.Kind is SpanKind.Council or SpanKind.Service) return true;
        return false;
    }

    /// <summary>"Has been told its services are": what was told.</summary>
    public static bool OpensReported(ReadOnlySpan<Span> spans, int start, int group) =>
        start + 1 < group && spans[start - 1].Kind == SpanKind.Rate && spans[start - 1].Length == 4 && spans[start].Kind == SpanKind.Determiner
        && spans[start + 1].Kind is SpanKind.Service or SpanKind.Institution or SpanKind.Aspect;

    /// <summary>"The report is out and we are", "when he took over Kent's services they were": a clause of its own.</summary>
    public static bool OpensWithPronoun(ReadOnlySpan<Span> spans, int start, int group) =>
        start + 1 == group && spans[start].Kind == SpanKind.Pronoun
        && (spans[start - 1].Kind == SpanKind.And
            || spans[0] is { Kind: SpanKind.Relative, Value: VerbPhrases.When }
                && spans[start - 1].Kind is SpanKind.Service or SpanKind.Council or SpanKind.Institution);

    public static bool OpensWithParticiple(ReadOnlySpan<Span> spans, int group)
    {
        for (var i = 0; i < group; i++)
            if (spans[i].Kind is not (SpanKind.Number or SpanKind.Word or SpanKind.Before or SpanKind.Adverb or SpanKind.And or SpanKind.Contrast
                or SpanKind.Be or SpanKind.OneOf or SpanKind.Determiner))
            {
                return false;
            }
        return true;
    }
}
