using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Sentences that point back at a grade: "so is the care of …", "the same verdict as in 2014".</summary>
internal static class EchoReader
{
    /// <summary>"… is good, and so is the experience of children in care."</summary>
    public static void SoIs(ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        if (discourse.Last is not { } last || sentence - last.Sentence > 1) return;
        var end = at + 1;
        while (end < spans.Length && spans[end].Kind is not (SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade or SpanKind.Relative)) end++;
        var targets = TargetReader.Read(spans, at + 1, end);
        if (targets.Graded == 0 || targets.Other || targets is { Pronoun: true, Aspects: 0 }) return;
        if (targets.Aspects == 0 && !targets.HasCouncil && !targets.Service) return;
        discourse.Claims.Add(last with { Aspects = targets.Graded, Councils = targets.Councils ?? last.Councils, Sentence = sentence, Grade = at, Rules = ["so-is"] });
    }

    /// <summary>"… requires improvement, the same verdict as in 2014": an earlier grade that equals the one just given.</summary>
    public static void AsBefore(ReadOnlySpan<Span> spans, int at, int sentence, Discourse discourse)
    {
        var dated = false;
        var year = 0;
        for (var i = at; i < spans.Length && spans[i].Kind is not (SpanKind.Stop or SpanKind.Semicolon); i++)
        {
            dated |= spans[i].Kind is SpanKind.Before or SpanKind.Year;
            if (spans[i].Kind == SpanKind.Year) year = spans[i].Value;
        }

        if (!dated) return;
        var last = discourse.Last is { } claim && claim.Sentence == sentence ? claim : null;
        if (last is null)
        {
            // The grade itself comes after: "left the rating where it was in 2022, at requires improvement".
            for (var i = at + 1; i < spans.Length; i++)
            {
                if (spans[i].Kind != SpanKind.Grade) continue;
                discourse.Claims.Add(new Claim { Sentence = sentence, Grade = i, Judgement = (Judgement)spans[i].Value, Aspects = AspectSet.Overall, Time = ClaimTime.Superseded, Year = year, Strength = ClaimStrength.Fair, Rules = ["as-before"] });
                return;
            }

            return;
        }

        discourse.Claims.Add(last with { Time = ClaimTime.Superseded, Year = year, Rules = ["as-before"], Aspects = last.Aspects.Has(AspectSet.Overall) ? AspectSet.Overall : last.Aspects });
    }
}
