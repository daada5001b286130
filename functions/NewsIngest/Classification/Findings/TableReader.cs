using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Tables whose head line names aspects and whose lines give a council's grades in that order.</summary>
internal static class TableReader
{
    /// <summary>Fewer grades than this in a line are prose.</summary>
    private const int LeastColumns = 2;

    public static bool Read(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        var aspects = 0;
        var grades = 0;
        var others = 0;
        var council = -1;
        for (var i = 0; i < spans.Length; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Aspect:
                    aspects++;
                    break;
                case SpanKind.Grade or SpanKind.OldGrade:
                    grades++;
                    break;
                case SpanKind.Council:
                    council = i;
                    break;
                case SpanKind.Bar or SpanKind.Dash or SpanKind.Year or SpanKind.Number or SpanKind.Month or SpanKind.AspectHead or SpanKind.Institution or SpanKind.Overall or SpanKind.Comma:
                    break;
                default:
                    others++;
                    break;
            }
        }

        if (aspects >= LeastColumns && grades == 0 && others <= 1 && HasBar(spans))
        {
            discourse.Columns.Clear();
            foreach (var span in spans)
                if (span.Kind == SpanKind.Aspect) discourse.Columns.Add(((Aspect)span.Value).ToSet());
            return true;
        }

        if (aspects > 0 || grades < LeastColumns || grades != discourse.Columns.Count || others > 0) return false;
        var column = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.OldGrade) column++;
            if (spans[i].Kind != SpanKind.Grade) continue;
            discourse.Claims.Add(new Claim
            {
                Sentence = index, Grade = i, Judgement = (Judgement)spans[i].Value, Aspects = discourse.Columns[column++],
                Councils = council >= 0 ? [spans[council].Value] : [], Strength = ClaimStrength.Strong, Rules = ["table-row"],
            });
        }

        return true;
    }

    private static bool HasBar(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind is SpanKind.Bar) return true;
        return false;
    }
}
