using NewsIngest.Classification.Scanning;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>Which colour a phrase is shown in.</summary>
internal static class SpanClass
{
    /// <summary>The groups, and what their colours mean, in the order of the legend.</summary>
    public static IReadOnlyList<(string Class, string Meaning)> Legend { get; } =
        [("council", "council"), ("grade", "grade"), ("aspect", "aspect"), ("time", "time")];

    public static string? Of(SpanKind kind) => kind switch
    {
        SpanKind.Council => "council",
        SpanKind.Grade or SpanKind.Same or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Unchanged => "grade",
        SpanKind.Aspect or SpanKind.AllAreas or SpanKind.Overall => "aspect",
        SpanKind.Before or SpanKind.Now or SpanKind.Year or SpanKind.Keep or SpanKind.NoLonger => "time",
        _ => null,
    };
}
