using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>How far a clause that opens with "which" or "where" reaches.</summary>
internal static class RelativeClauses
{
    /// <summary>"Leeds works with Kent, which was inadequate in 2019 and is now good": the second verb is of what the first is said of.</summary>
    /// <param name="low">One past the grade before.</param>
    /// <param name="verb">First span of the second verb.</param>
    public static bool GoesOn(ReadOnlySpan<Span> spans, int low, int verb)
    {
        if (low == 0 || verb <= low || spans[verb - 1].Kind is not SpanKind.And) return false;
        foreach (var span in spans[low..(verb - 1)])
            if (span.Kind is SpanKind.Comma or SpanKind.And || LeftContext.IsBoundary(span.Kind) || LeftContext.IsTarget(span.Kind)
                || LeftContext.IsLink(span.Kind))
            {
                return false;
            }
        for (var i = low - 1; i >= 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Stop or SpanKind.Dash); i--)
            if (spans[i].Kind == SpanKind.Relative) return true;
        return false;
    }
}
