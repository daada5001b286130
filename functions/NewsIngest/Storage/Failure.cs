using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsIngest.Storage;

/// <summary>Something that went wrong for good, as people see it.</summary>
/// <param name="At">When it went wrong last.</param>
/// <param name="Queue">The queue whose message failed.</param>
/// <param name="Reason">One sentence: what was wrong and what to do.</param>
/// <param name="Message">The message's text, so that it can be sent again.</param>
public sealed record Failure(DateTimeOffset At, string Queue, string Reason, string Message)
{
    /// <summary>What the last try ended with; null where the reason says it all.</summary>
    public string? LastError { get; init; }

    /// <summary>When it went wrong first on this day; null in a record of an older version.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <summary>How often the same message went wrong for good on this day.</summary>
    public int Times { get; init; } = 1;

    /// <summary>When it was sent again; null while nobody did, or once it has failed anew.</summary>
    public DateTimeOffset? RedrivenAt { get; init; }

    /// <summary>The name by which people choose it: the day, and the first 64 bits of the message's SHA-256 as hex.</summary>
    public string Id => $"{At.UtcDateTime.ToString(DayFormat, CultureInfo.InvariantCulture)}-{Digest(Message)}";

    internal const string DayFormat = "yyyyMMdd";

    internal static string Digest(string message) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)).AsSpan(0, 8));
}
