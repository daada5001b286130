using Azure;
using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Storage;

/// <summary>
/// Tells of a storage failure once, however many listeners meet it however often, and of its end.
/// </summary>
internal sealed partial class StorageOutage(string account, TimeProvider time, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _affected = [];
    private long _since;

    /// <param name="who">The listener.</param>
    public void Failed(string who, Exception error)
    {
        var reason = Describe(error);
        lock (_lock)
        {
            if (!_affected.Add(who) || _affected.Count > 1)
            {
                Log.StillDown(logger, account, who, reason);
                return;
            }

            _since = time.GetTimestamp();
            Log.Down(logger, account, who, reason);
        }
    }

    public void Succeeded(string who)
    {
        lock (_lock)
        {
            if (!_affected.Remove(who) || _affected.Count > 0) return;
            var seconds = time.GetElapsedTime(_since).TotalSeconds;
            Log.Up(logger, account, seconds);
        }
    }

    /// <summary>One line: what storage or the network said, and for a refusal what to check.</summary>
    public static string Describe(Exception error) => error switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Describe(last),
        RequestFailedException { Status: 0, InnerException: { } inner } => inner.Message,
        RequestFailedException { Status: 401 or 403 } refused =>
            $"{refused.Status} {refused.ErrorCode}: check the account key, or that you have the roles "
            + "Storage Queue Data Contributor and Storage Blob Data Owner",
        RequestFailedException failed => $"{failed.Status} {failed.ErrorCode}",
        _ => $"{error.GetType().Name}: {error.Message}",
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Storage '{Account}' does not answer {Who} ({Error}). The host goes on trying.")]
        public static partial void Down(ILogger logger, string account, string who, string error);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Storage '{Account}' does not answer {Who} either ({Error}).")]
        public static partial void StillDown(ILogger logger, string account, string who, string error);

        [LoggerMessage(Level = LogLevel.Information, Message = "Storage '{Account}' answers again after {Seconds:0} s.")]
        public static partial void Up(ILogger logger, string account, double seconds);
    }
}
