using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>"Leadership and help and protection were good and inadequate respectively": deals the grades out in order.</summary>
internal static class RespectiveReader
{
    public static void Read(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, List<Claim> claims)
    {
        if (!IsSaid(spans)) return;
        var order = new List<AspectSet>();
        var councils = new List<short>();
        var grades = new List<Judgement>();
        foreach (var span in spans)
        {
            if (span.Kind == SpanKind.Aspect) order.Add(((Aspect)span.Value).ToSet());
            else if (span.Kind == SpanKind.Council && NameMeaning.Of(span.Value).Form != NameForm.DeliveryBody) councils.Add(span.Value);
            else if (span.Kind == SpanKind.Grade) grades.Add((Judgement)span.Value);
        }

        if (order.Count == 0 && councils.Count == grades.Count && grades.Count > 1)
        {
            claims.RemoveRange(claimsBefore, claims.Count - claimsBefore);
            for (var i = 0; i < councils.Count; i++)
                claims.Add(new Claim { Sentence = sentence, Grade = i, Judgement = grades[i], Aspects = AspectSet.Overall, Councils = [councils[i]], Strength = ClaimStrength.Strong, Rules = ["respectively"] });
            return;
        }

        if (order.Count != grades.Count || claims.Count == claimsBefore) return;
        var model = claims[claimsBefore];
        claims.RemoveRange(claimsBefore, claims.Count - claimsBefore);
        for (var i = 0; i < order.Count; i++)
            claims.Add(model with { Judgement = grades[i], Aspects = order[i], Rules = ["respectively"] });
    }

    private static bool IsSaid(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind == SpanKind.Respectively) return true;
        return false;
    }
}
