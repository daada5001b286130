using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads from the words around a grade whether it is new, older, or superseded.</summary>
internal static class TimeReader
{
    public static (ClaimTime Time, int Year) Read(ReadOnlySpan<Span> spans, int grade, int previous, in LeftContext left)
    {
        var low = ClauseAfter(spans, previous);
        var year = Year(spans, grade, low, left.Start);
        var time = left.Link == SpanKind.Lose ? ClaimTime.Superseded : Governing(spans, grade) ?? Around(spans, grade, low, left.Start);
        if (time == ClaimTime.Open && year != 0) time = ClaimTime.Earlier;
        return (time, year);
    }

    private static ClaimTime Past(Span cue) => cue.Value == (int)PastCue.Superseded ? ClaimTime.Superseded : ClaimTime.Earlier;

    /// <summary>"From inadequate", "no longer inadequate", "its previous rating of inadequate": the words that hold the grade itself.</summary>
    private static ClaimTime? Governing(ReadOnlySpan<Span> spans, int grade)
    {
        for (var i = grade - 1; i >= 0; i--)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.From or SpanKind.Lose or SpanKind.NoLonger:
                    return ClaimTime.Superseded;
                case SpanKind.Before:
                    return Past(spans[i]);
                case SpanKind.To or SpanKind.Now or SpanKind.Keep:
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

    /// <summary>Cues in the grade's clause, before it and then after it.</summary>
    private static ClaimTime Around(ReadOnlySpan<Span> spans, int grade, int low, int start)
    {
        for (var i = grade - 1; i >= low; i--)
        {
            if (spans[i].Kind is SpanKind.Now or SpanKind.Keep && i >= start) return ClaimTime.Now;
            if (spans[i].Kind is SpanKind.Before) return Past(spans[i]);
            if (i < start && spans[i].Kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade or SpanKind.Stop or SpanKind.SoIs or SpanKind.Relative) break;
        }

        for (var i = grade + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Before)
            {
                if (spans[i].Value == (int)PastCue.EarlierAhead) break;
                return Past(spans[i]);
            }

            if (EndsClause(spans[i].Kind)) break;
        }

        return ClaimTime.Open;
    }

    private static int Year(ReadOnlySpan<Span> spans, int grade, int low, int start)
    {
        for (var i = grade + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i].Value;
            if (EndsClause(spans[i].Kind) || spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.EarlierAhead }) break;
        }

        for (var i = grade - 1; i >= low; i--)
        {
            if (spans[i].Kind == SpanKind.Year) return spans[i].Value;
            if (spans[i].Kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade or SpanKind.Stop || i < start && spans[i].Kind is SpanKind.Say) break;
        }

        return 0;
    }

    /// <summary>Where the clause of the grade before ends: its dates and cues are not this grade's.</summary>
    private static int ClauseAfter(ReadOnlySpan<Span> spans, int previous)
    {
        if (previous < 0) return 0;
        var at = previous + 1;
        while (at < spans.Length && !EndsClause(spans[at].Kind) && spans[at].Kind is not (SpanKind.And or SpanKind.To)) at++;
        return at;
    }

    private static bool EndsClause(SpanKind kind) =>
        kind is SpanKind.Lose or SpanKind.From or SpanKind.Comma or SpanKind.Dash or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Relative or SpanKind.Grade or SpanKind.Stop or SpanKind.Say or SpanKind.AsBefore or SpanKind.SoIs;
}
