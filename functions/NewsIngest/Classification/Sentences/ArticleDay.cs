using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>The day from which an article is told.</summary>
internal static class ArticleDay
{
    private static readonly DateOnly Undated = new(2025, 12, 31);

    /// <summary>The publication day; where the page gives none, the end of the latest year that the article names.</summary>
    public static DateOnly Of(Reading reading)
    {
        if (reading.Article.Published is { } published) return DateOnly.FromDateTime(published.Date);
        var year = 0;
        if (!reading.Kinds.Has(SpanKind.Year)) return Undated;
        foreach (var span in reading.AllSpans)
            if (span.Kind == SpanKind.Year && span.Value <= 2026) year = Math.Max(year, span.Value);
        return year == 0 ? Undated : new DateOnly(year, 12, 31);
    }
}
