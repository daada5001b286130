using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Logging;

/// <summary>One line an entry: the time, the function (or the part of the app), the message. Colours only where a person looks.</summary>
internal sealed class FunctionConsoleFormatter(ConsoleStyle style) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "functions";

    private const int NameWidth = 22;

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.Write(style.Dim($"{style.Time.GetLocalNow():HH:mm:ss}"));
        textWriter.Write(' ');
        textWriter.Write(NameOf(logEntry.Category, scopeProvider).PadRight(NameWidth));
        textWriter.Write(' ');
        textWriter.WriteLine(logEntry.LogLevel switch
        {
            >= LogLevel.Error => style.Red(message),
            LogLevel.Warning => style.Yellow(message),
            LogLevel.Information => message,
            _ => style.Dim(message),
        });
        if (logEntry.Exception is { } exception) WriteException(textWriter, exception);
    }

    private void WriteException(TextWriter writer, Exception exception)
    {
        if (style.Verbose)
        {
            writer.WriteLine(exception);
            return;
        }

        writer.WriteLine($"         {style.Red($"{exception.GetType().Name}: {exception.Message}")}");
        if (exception.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains(" in ", StringComparison.Ordinal)) is { } place)
            writer.WriteLine(style.Dim($"         {place.Trim()}"));
    }

    /// <summary>The function whose run this is; outside of runs the last part of the category.</summary>
    private static string NameOf(string category, IExternalScopeProvider? scopes)
    {
        string? function = null;
        scopes?.ForEachScope((scope, _) => function = (scope as InvocationScope)?.Function ?? function, 0);
        return function ?? category[(category.LastIndexOf('.') + 1)..];
    }
}
