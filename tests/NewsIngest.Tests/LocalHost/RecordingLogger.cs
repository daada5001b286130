using Microsoft.Extensions.Logging;

namespace NewsIngest.Tests.LocalHost;

/// <summary>Keeps what a person would see.</summary>
internal sealed class RecordingLogger : ILogger
{
    private readonly List<(LogLevel Level, string Message)> _entries = [];

    public IReadOnlyList<string> Told
    {
        get { lock (_entries) return [.. _entries.Where(entry => entry.Level >= LogLevel.Information).Select(entry => entry.Message)]; }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_entries) _entries.Add((logLevel, formatter(state, exception)));
    }
}
