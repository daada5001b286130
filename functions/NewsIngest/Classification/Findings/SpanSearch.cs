using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Whether a run of spans holds one of a kind.</summary>
internal static class SpanSearch
{
    public static bool Holds(this ReadOnlySpan<Span> spans, SpanKind kind)
    {
        foreach (var span in spans)
            if (span.Kind == kind) return true;
        return false;
    }

    public static bool Holds(this ReadOnlySpan<Span> spans, SpanKind kind, int value)
    {
        foreach (var span in spans)
            if (span.Kind == kind && span.Value == value) return true;
        return false;
    }

    public static bool HoldsAny(this ReadOnlySpan<Span> spans, in SpanKindSet kinds)
    {
        foreach (var span in spans)
            if (kinds.Has(span.Kind)) return true;
        return false;
    }

    /// <summary>Index of the last span of a kind; -1 for none.</summary>
    public static int LastIndexOf(this ReadOnlySpan<Span> spans, SpanKind kind)
    {
        var at = spans.Length - 1;
        while (at >= 0 && spans[at].Kind != kind) at--;
        return at;
    }
}
