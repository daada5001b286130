using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Logging;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Logging;

[TestClass]
public sealed class FunctionConsoleFormatterTests
{
    [TestMethod]
    public void A_line_has_the_time_the_part_and_the_message() =>
        Assert.AreEqual("09:00:00 Storage                hello\n", Write(LogLevel.Information, colours: false));

    [TestMethod]
    public void Inside_a_run_the_part_is_the_function() =>
        Assert.AreEqual(
            "09:00:00 Echo                   hello\n", Write(LogLevel.Information, colours: false, new InvocationScope("Echo", "1")));

    [TestMethod]
    public void Colours_are_for_those_who_see_them()
    {
        Assert.Contains("\e[33mhello\e[0m", Write(LogLevel.Warning, colours: true));
        Assert.DoesNotContain("\e", Write(LogLevel.Warning, colours: false));
    }

    [TestMethod]
    public void An_exception_is_told_by_type_and_message_or_in_full_when_verbose()
    {
        var thrown = Assert.ThrowsExactly<FormatException>(() => throw new FormatException("no number"));

        Assert.StartsWith("         FormatException: no number\n         at NewsIngest.Tests", Below(verbose: false));
        Assert.DoesNotContain("System.FormatException", Below(verbose: false));
        Assert.StartsWith("System.FormatException: no number\n", Below(verbose: true));

        string Below(bool verbose) => Write(LogLevel.Error, colours: false, exception: thrown, verbose: verbose).Split('\n', 2)[1];
    }

    private static string Write(LogLevel level, bool colours, object? scope = null, Exception? exception = null, bool verbose = false)
    {
        var formatter = new FunctionConsoleFormatter(new(colours, verbose, new UtcClock()));
        var scopes = new LoggerExternalScopeProvider();
        using var writer = new StringWriter { NewLine = "\n" };
        using var _ = scopes.Push(scope);
        formatter.Write(new LogEntry<string>(level, "Host.Storage", default, "hello", exception, (state, _) => state), scopes, writer);
        return writer.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>Local time is UTC, wherever the test runs.</summary>
    private sealed class UtcClock : TimeProvider
    {
        private readonly FakeTimeProvider _clock = new();

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();
    }
}
