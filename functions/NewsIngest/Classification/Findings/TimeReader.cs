using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads from the words around a grade whether it is new, older, or superseded.</summary>
internal static class TimeReader
{
    public static (ClaimTime Time, int Year) Read(ReadOnlySpan<Span> spans, int g, in LeftContext left, List<Claim> claims)
    {
        _ = claims;
        var year = Year(spans, g, left);
        var time = Governing(spans, g) ?? Around(spans, g, left);
        if (time == ClaimTime.Open && year != 0) time = ClaimTime.Earlier;
        return (time, year);
    }

    /// <summary>"From inadequate", "no longer inadequate", "its previous rating of inadequate": the words that hold the grade itself.</summary>
    private static ClaimTime? Governing(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g - 1; i >= 0; i--)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.From:
                case SpanKind.Lose:
                case SpanKind.NoLonger:
                case SpanKind.Before:
                    return ClaimTime.Superseded;
                case SpanKind.To or SpanKind.Now:
                    return ClaimTime.Now;
                case SpanKind.Keep:
                    return ClaimTime.Now;
                case SpanKind.Determiner or SpanKind.Adverb or SpanKind.RatingNoun or SpanKind.Of or SpanKind.Overall or SpanKind.Inspectorate or SpanKind.As or SpanKind.Be or SpanKind.Rate or SpanKind.OneOf or SpanKind.Ordinal:
                    continue;
                case SpanKind.Aspect when spans[i].Value == (int)Aspect.Overall:
                    continue;
            }

            return null;
        }

        return null;
    }

    private static ClaimTime Around(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        for (var i = g - 1; i >= 0; i--)
        {
            if (spans[i].Kind is SpanKind.Now or SpanKind.Keep && i >= left.Start) return ClaimTime.Now;
            if (spans[i].Kind is SpanKind.Before) return ClaimTime.Superseded;
            if (i < left.Start && spans[i].Kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade or SpanKind.Say or SpanKind.Stop) break;
        }

        for (var i = g + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Before) return ClaimTime.Superseded;
            if (spans[i].Kind is SpanKind.Lose or SpanKind.From or SpanKind.Comma or SpanKind.Dash or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Relative or SpanKind.Grade or SpanKind.Stop or SpanKind.Say) break;
        }

        return ClaimTime.Open;
    }

    private static int Year(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        for (var i = g + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i].Value;
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Dash or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Relative or SpanKind.Grade or SpanKind.Stop or SpanKind.Lose or SpanKind.From or SpanKind.Say) break;
        }

        for (var i = g - 1; i >= 0; i--)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i].Value;
            if (spans[i].Kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade or SpanKind.Stop || i < left.Start && spans[i].Kind is SpanKind.Say) break;
        }

        return 0;
    }
}
