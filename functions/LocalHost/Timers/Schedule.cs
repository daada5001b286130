using NCrontab;

namespace NewsIngest.LocalHost.Timers;

/// <summary>An NCRONTAB schedule of five fields (from the minute on) or six (from the second on), in UTC.</summary>
internal sealed class Schedule
{
    // A 29 February lacks from 1896 to 1904 and from 2096 to 2104.
    private const int LongestGapInYears = 9;
    private static readonly DateTime Sometime = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly CrontabSchedule _crontab;
    private readonly string _expression;

    private Schedule(string expression, CrontabSchedule crontab)
    {
        _expression = expression;
        _crontab = crontab;
    }

    /// <exception cref="FormatException">The text is no NCRONTAB expression, or none of its days exists.</exception>
    public static Schedule Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (fields is not (5 or 6))
        {
            throw new FormatException(
                $"it has {fields} fields, and NCRONTAB has six (second, minute, hour, day, month, day of the week) "
                + "or five (without the second)");
        }

        var crontab = ParseFields(expression, fields);
        return crontab.GetNextOccurrences(Sometime, Sometime.AddYears(LongestGapInYears)).Any()
            ? new(expression, crontab)
            : throw new FormatException("none of its days exists");
    }

    /// <summary>The first occurrence after a time.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset time) =>
        new(DateTime.SpecifyKind(_crontab.GetNextOccurrence(time.UtcDateTime), DateTimeKind.Utc));

    /// <summary>
    /// Whether it comes more often than once a minute. The real host keeps no monitor for such a schedule.
    /// </summary>
    public bool IsFasterThanAMinute(DateTimeOffset now) =>
        _crontab.GetNextOccurrences(now.UtcDateTime, now.UtcDateTime.AddMinutes(1)).Skip(1).Any()
        && _expression.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).All(field => field == "*");

    public override string ToString() => _expression;

    private static CrontabSchedule ParseFields(string expression, int fields)
    {
        try
        {
            return CrontabSchedule.Parse(expression, new() { IncludingSeconds = fields == 6 });
        }
        catch (CrontabException mistake)
        {
            throw new FormatException(mistake.Message.TrimEnd('.'), mistake);
        }
    }
}
