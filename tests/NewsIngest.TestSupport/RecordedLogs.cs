using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsIngest.TestSupport;

/// <summary>A line of a log.</summary>
public sealed record LogEntry(string Category, LogLevel Level, string Message, Exception? Exception);

/// <summary>Keeps what is logged, and lets a test wait for a line.</summary>
public sealed class RecordedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private readonly SemaphoreSlim _changed = new(0);

    public IReadOnlyCollection<LogEntry> Entries => _entries;

    /// <summary>What a person would see, in the order in which it was logged.</summary>
    public IReadOnlyList<string> Told => [.. _entries.Where(entry => entry.Level >= LogLevel.Information).Select(entry => entry.Message)];

    /// <summary>How many lines have this in them.</summary>
    public int Count(string part) => _entries.Count(entry => entry.Message.Contains(part, StringComparison.Ordinal));

    /// <summary>The first such line, as soon as it is there.</summary>
    public async Task<LogEntry> WaitForAsync(Func<LogEntry, bool> wanted, CancellationToken cancellation)
    {
        while (true)
        {
            if (_entries.FirstOrDefault(wanted) is { } entry) return entry;
            await _changed.WaitAsync(cancellation);
        }
    }

    /// <summary>The first line with this in it, as soon as it is there.</summary>
    public Task<LogEntry> WaitForAsync(string part, CancellationToken cancellation) =>
        WaitForAsync(entry => entry.Message.Contains(part, StringComparison.Ordinal), cancellation);

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Recorder(RecordedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            logs._entries.Enqueue(new(category, logLevel, formatter(state, exception), exception));
            logs._changed.Release();
        }
    }
}
