using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>"Its present rating, from the last inspection, is good": the grade that stands, whatever dates it.</summary>
internal static class PresentGrade
{
    public static bool IsOf(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.LinkAt < 1 || spans[left.LinkAt] is not { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular }) return false;
        var at = spans[0].Kind is SpanKind.Determiner or SpanKind.Council ? 1 : 0;
        while (at < left.LinkAt && spans[at].Kind is SpanKind.Institution or SpanKind.Service) at++;
        return at + 1 < left.LinkAt && spans[at].Kind == SpanKind.Now && spans[at + 1].Kind == SpanKind.RatingNoun;
    }
}
