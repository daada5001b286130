using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Querying.Councils;

namespace NewsIngest.Dashboard.Councils;

/// <summary>Draws a council's inspections, visits and news along the years: a lane for each judgement area, one for visits and one for news.</summary>
internal static class TimelinePlot
{
    private const int Width = 760;
    private const int Left = 136;
    private const int Right = 16;
    private const int Lane = 30;
    private const int Top = 12;
    private const int Mark = 11;

    private static readonly Aspect[] Aspects = Enum.GetValues<Aspect>();

    public static Html Draw(CouncilPage page)
    {
        var entries = page.History.Entries.Items;
        var first = entries.Where(entry => entry.Kind != HistoryKind.Reorganisation).Select(entry => entry.Day).Append(page.Today).Min();
        var scale = new Scale(new DateOnly(first.Year, 1, 1), page.Today.AddDays(60));
        var bottom = Top + ((Aspects.Length + 2) * Lane);
        return Html.Of(
            $"""
            <div class="plot" role="region" aria-label="Timeline plot" tabindex="0"><svg viewBox="0 0 {Width} {bottom
                + 24}" role="img" aria-labelledby="plot-title plot-text">
            <title id="plot-title">Inspections, visits and news of {page.History.Council.Name} since {first.Year}</title>
            <desc id="plot-text">{Describe(page)} The list “What happened” below says the same in words.</desc>
            {Lanes().Select((name,
                i) => Html.Of($"""<text class="lane" x="0" y="{Middle(i) + 4}">{name}</text><path class="grid" d="M{Left} {Middle(i)}H{Width - Right}"/>"""))}
            {scale.Years()
                .Select(year => Html.Of($"""<path class="grid year" d="M{scale.X(year)} {Top}V{bottom}"/><text class="tick" x="{scale.X(year)}" y="{bottom
                    + 16}">{year:yyyy}</text>"""))}
            {entries.Reverse().Select(entry => Draw(entry, scale))}
            </svg></div>
            """);
    }

    private static IEnumerable<string> Lanes() => Aspects.Select(Terms.Of).Append("Visits").Append("News");

    private static int Middle(int lane) => Top + (lane * Lane) + (Lane / 2);

    private static Html Draw(HistoryEntry entry, Scale scale)
    {
        var x = scale.X(entry.Day);
        var theirs = entry.IsPredecessor ? " theirs" : "";
        if (entry is { Kind: HistoryKind.Inspection, Grades: { } grades })
            return Html.Join(grades.Select(grade => Inspected(x, Array.IndexOf(Aspects, grade.Key), grade.Value, theirs)));
        if (entry.Article is not { } article) return Html.Empty;
        if (article.Kind == ArticleKind.Visit)
        {
            var y = Middle(Aspects.Length);
            return Html.Of($"""<path class="visit-mark{theirs}" d="M{x} {y - 8}l8 8l-8 8l-8 -8z"/>""");
        }

        return Html.Of($"""<circle class="news-mark{theirs}" cx="{x}" cy="{Middle(Aspects.Length + 1)}" r="4"/>""");
    }

    private static Html Inspected(double x, int lane, Judgement grade, string theirs) => Html.Of(
        $"""<g class="g-{Terms.Letter(grade)}{theirs}"><circle cx="{x}" cy="{Middle(lane)}" r="{Mark}"/><text class="letter" x="{x}" y="{Middle(lane)
            + 4}">{Terms.Letter(grade)}</text></g>""");

    private static string Describe(CouncilPage page)
    {
        var entries = page.History.Entries.Items;
        var inspections = entries.Count(entry => entry.Kind == HistoryKind.Inspection);
        var articles = entries.Select(entry => entry.Article).Where(article => article is not null).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Terms.Count(inspections, "inspection",
                "inspections")} in the record, {Terms.Count(articles.Count(article => article!.Kind == ArticleKind.Visit), "article",
                    "articles")} about visits, {Terms.Count(articles.Count, "article", "articles")} in all.");
    }

    private sealed record Scale(DateOnly From, DateOnly To)
    {
        /// <summary>No more labels than there is room for.</summary>
        private const int MostYears = 14;

        public double X(DateOnly day) =>
            Left + ((Width - Left - Right) * (double)(day.DayNumber - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber));

        public IEnumerable<DateOnly> Years()
        {
            var step = ((To.Year - From.Year) / MostYears) + 1;
            for (var year = From.Year; year <= To.Year; year += step) yield return new DateOnly(year, 1, 1);
        }
    }
}
