using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>"Leadership and help and protection were good and inadequate respectively": deals the grades out in order.</summary>
internal static class RespectiveReader
{
    public static void Read(ReadOnlySpan<Span> spans, int sentence, int claimsBefore, Discourse discourse)
    {
        var claims = discourse.Claims;
        if (claims.Count == claimsBefore + 1) Date(spans, claims);
        if (!spans.Holds(SpanKind.Respectively) && !IsOfPair(spans)) return;
        var order = new List<AspectSet>();
        var grades = new List<Judgement>();
        foreach (var span in spans)
        {
            if (span.Kind == SpanKind.Aspect) order.Add(((Aspect)span.Value).ToSet());
            else if (span.Kind == SpanKind.Grade) grades.Add((Judgement)span.Value);
        }

        if (order.Count == 0 && grades.Count > 1 && Councils(spans, grades.Count, discourse) is { } councils)
        {
            claims.RemoveRange(claimsBefore, claims.Count - claimsBefore);
            for (var i = 0; i < councils.Count; i++)
                claims.Add(new Claim
                {
                    Sentence = sentence,
                    Grade = i,
                    Judgement = grades[i],
                    Aspects = AspectSet.Overall,
                    Councils = [councils[i]],
                    Strength = ClaimStrength.Strong,
                    Rules = ["respectively"]
                });
            return;
        }

        if (order.Count != grades.Count || claims.Count == claimsBefore) return;
        var model = claims[claimsBefore];
        claims.RemoveRange(claimsBefore, claims.Count - claimsBefore);
        for (var i = 0; i < order.Count; i++)
            claims.Add(model with { Judgement = grades[i], Aspects = order[i], Rules = ["respectively"] });
    }

    /// <summary>"Judgements of inadequate, Kent's in 2021 and Leeds's in 2022": the one grade, of each of them in its year.</summary>
    private static void Date(ReadOnlySpan<Span> spans, List<Claim> claims)
    {
        var claim = claims[^1];
        List<(short Council, int Year)> dated = [];
        for (var at = claim.Grade + 1; at < spans.Length; at++)
        {
            if (spans[at].Kind != SpanKind.Council || spans[at - 1].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Dash or SpanKind.Colon)) continue;
            var when = at + 1;
            while (when < spans.Length && spans[when].Kind is SpanKind.For or SpanKind.Month or SpanKind.Before) when++;
            if (when < spans.Length && spans[when].Kind == SpanKind.Year) dated.Add((spans[at].Value, spans[when].Value));
            else if (when > at + 2) dated.Add((spans[at].Value, 0));
        }

        if (dated.Count < 2) return;
        claims.RemoveAt(claims.Count - 1);
        foreach (var (council, year) in dated)
            claims.Add(claim with
            {
                Councils = [council],
                Year = year,
                Time = year != 0 && claim.Time is ClaimTime.Open ? ClaimTime.Earlier : claim.Time,
                Rules = [.. claim.Rules, "respectively"]
            });
    }

    /// <summary>
    /// As many councils as grades: those of the sentence, those that stand before its first grade, or for "they" those of the sentence before.
    /// </summary>
    private static List<short>? Councils(ReadOnlySpan<Span> spans, int count, Discourse discourse)
    {
        List<short> all = [];
        List<short> ahead = [];
        var isAhead = true;
        foreach (var span in spans)
        {
            isAhead &= span.Kind != SpanKind.Grade;
            if (span.Kind != SpanKind.Council || NameMeaning.Of(span.Value).Form == NameForm.DeliveryBody) continue;
            all.Add(span.Value);
            if (isAhead) ahead.Add(span.Value);
        }

        if (all.Count == 0 && spans.Holds(SpanKind.Pronoun)) all = discourse.Several;
        return all.Count == count ? all : ahead.Count == count ? ahead : null;
    }

    /// <summary>"Kent and Medway, whose services Ofsted rates outstanding and good, …": the first has the first, though nobody says "respectively".</summary>
    private static bool IsOfPair(ReadOnlySpan<Span> spans)
    {
        for (var i = 0; i + 5 < spans.Length; i++)
        {
            if (spans[i..] is not [{ Kind: SpanKind.Council }, { Kind: SpanKind.And }, { Kind: SpanKind.Council }, { Kind: SpanKind.Comma },
                { Kind: SpanKind.Relative }, ..])
            {
                continue;
            }

            var at = i + 5;
            while (at + 2 < spans.Length && spans[at].Kind is not (SpanKind.Grade or SpanKind.Comma or SpanKind.Both or SpanKind.Aspect)) at++;
            return at + 3 < spans.Length
                && spans[at..] is [{ Kind: SpanKind.Grade }, { Kind: SpanKind.And }, { Kind: SpanKind.Grade }, { Kind: SpanKind.Comma or SpanKind.Stop }, ..];
        }

        return false;
    }
}
