namespace NewsIngest.Querying;

/// <summary>The period of questions that have to end somewhere.</summary>
internal static class Periods
{
    /// <summary>The same filter with both its days: the end is today unless told, the start so many days before the end.</summary>
    public static ClassificationQuery WithPeriod(this ClassificationQuery query, TimeProvider time, int defaultDays)
    {
        var until = query.Until ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return query with { Since = query.Since ?? until.AddDays(-defaultDays), Until = until };
    }
}
