namespace NewsIngest.Storage;

/// <summary>When an article is looked at again, because news is corrected and grown after it first appears.</summary>
internal static class RevisitPlan
{
    /// <summary>A discovered article that was not read by then is sent on again.</summary>
    public static readonly TimeSpan Watchdog = TimeSpan.FromHours(1);

    /// <summary>After the article was discovered.</summary>
    private static readonly TimeSpan[] Ages = [TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(7)];

    /// <summary>Every time at which an article may be on the list.</summary>
    public static IEnumerable<DateTimeOffset> All(DateTimeOffset discoveredAt) => Ages.Append(Watchdog).Select(age => discoveredAt + age);

    /// <summary>The next look at an article that was just read; null when it has been looked at often enough.</summary>
    public static DateTimeOffset? Next(DateTimeOffset discoveredAt, DateTimeOffset readAt)
    {
        foreach (var age in Ages)
            if (discoveredAt + age > readAt)
                return discoveredAt + age;
        return null;
    }
}
