using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>"Leadership and help and protection were good and inadequate respectively": deals the grades out in order.</summary>
internal static class RespectiveReader
{
    public static void Read(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        var said = false;
        var order = new List<AspectSet>();
        var grades = new List<Judgement>();
        foreach (var span in spans)
        {
            if (span.Kind == SpanKind.Respectively) said = true;
            else if (span.Kind == SpanKind.Aspect) order.Add(((Aspect)span.Value).ToSet());
            else if (span.Kind == SpanKind.Grade) grades.Add((Judgement)span.Value);
        }

        if (!said || order.Count != grades.Count || claims.Count == claimsBefore) return;
        var model = claims[claimsBefore];
        claims.RemoveRange(claimsBefore, claims.Count - claimsBefore);
        for (var i = 0; i < order.Count; i++)
            claims.Add(model with { Judgement = grades[i], Aspects = order[i], Rules = ["respectively"] });
    }
}
