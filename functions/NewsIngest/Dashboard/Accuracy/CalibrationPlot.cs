using NewsIngest.Dashboard.Rendering;
using NewsIngest.Evaluation;

namespace NewsIngest.Dashboard.Accuracy;

/// <summary>Draws how often findings are right against the confidence they were given, with 95 % intervals.</summary>
internal static class CalibrationPlot
{
    private const int Side = 260;
    private const int Left = 44;
    private const int Top = 10;

    public static Html Draw(IReadOnlyList<CalibrationBucket> buckets) => Html.Of(
        $"""
        <svg class="calibration" viewBox="0 0 {Left + Side + 16} {Top + Side + 40}" role="img" aria-label="Calibration plot: the table below has its figures">
        {Ticks().Select(tick => Html.Of($"""<path class="grid" d="M{Left} {Y(tick)}h{Side}M{X(tick)} {Top}v{Side}"/><text class="tick" x="{X(tick)}" y="{Top + Side + 18}">{tick}</text><text class="tick end" x="{Left - 8}" y="{Y(tick) + 4}">{tick}</text>"""))}
        <path class="ideal" d="M{Left} {Top + Side}L{Left + Side} {Top}"/>
        {buckets.Where(bucket => bucket.Findings.Value is not null).Select(Draw)}
        <text class="tick" x="{Left + (Side / 2)}" y="{Top + Side + 36}">confidence given</text>
        </svg>
        """);

    private static Html Draw(CalibrationBucket bucket)
    {
        var x = X((bucket.From + Math.Min(bucket.To, 1)) / 2);
        return Html.Of($"""<path class="interval" d="M{x} {Y(bucket.Findings.Low
            ?? 0)}V{Y(bucket.Findings.High ?? 1)}"/><circle class="point" cx="{x}" cy="{Y(bucket.Findings.Value ?? 0)}" r="5"/>""");
    }

    private static IEnumerable<double> Ticks() => [0, 0.25, 0.5, 0.75, 1];

    private static double X(double confidence) => Left + (Side * confidence);

    private static double Y(double share) => Top + (Side * (1 - share));
}
