using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsIngest.Cli.Commands;

/// <summary>Days on the command line: 2026-03-31.</summary>
internal static class DayOption
{
    public static DateOnly? Parse(ArgumentResult result)
    {
        var typed = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"A day is written 2026-03-31, not '{typed}'.");
        return null;
    }
}
