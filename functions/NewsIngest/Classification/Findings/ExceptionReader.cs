using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>"Good in all areas bar leadership": takes the exceptions out of "all areas".</summary>
internal static class ExceptionReader
{
    public static void Read(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        for (var at = 0; at < spans.Length; at++)
        {
            if (spans[at].Kind != SpanKind.Except) continue;
            AspectSet excepted = 0;
            var end = at + 1;
            for (; end < spans.Length && spans[end].Kind is not (SpanKind.Relative or SpanKind.Stop or SpanKind.Grade or SpanKind.Semicolon)
                && !LeftContext.IsLink(spans[end].Kind); end++)
                if (spans[end].Kind == SpanKind.Aspect) excepted |= ((Aspect)spans[end].Value).ToSet();
            for (var i = claimsBefore; i < claims.Count; i++)
            {
                // "Inadequate apart from its work with care leavers": in all other areas.
                if (claims[i].Aspects == AspectSet.Overall && excepted != 0
                    && (at == claims[i].Grade + 1 || at == claims[i].Grade + 2 && spans[at - 1].Kind is SpanKind.Comma or SpanKind.Overall))
                {
                    claims.Add(claims[i] with { Aspects = AspectSet.OtherAreas, Except = excepted, Rules = ["others-than-named"] });
                    break;
                }

                if (!claims[i].Aspects.Has(AspectSet.AllAreas)) continue;
                claims[i].Except |= excepted;
                claims[i].HasUnnamedException |= excepted == 0;
            }
        }
    }
}
