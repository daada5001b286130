using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Records;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>Small pieces that several views share.</summary>
internal static class Parts
{
    /// <summary>A grade as a badge: colour, letter and, for those who see neither, its words.</summary>
    public static Html Grade(Judgement judgement) =>
        Html.Of($"""<span class="grade g-{Terms.Letter(judgement)}"><b aria-hidden="true">{Terms.Letter(judgement)}</b> {Terms.Of(judgement)}</span>""");

    /// <summary>The letter alone, its words for those who do not see it.</summary>
    public static Html Letter(Judgement judgement) =>
        Html.Of($"""<span class="grade g-{Terms.Letter(judgement)} bare"><b aria-hidden="true">{Terms.Letter(judgement)}</b><span class="unseen">{Terms.Of(judgement)}</span></span>""");

    public static Html Status(RecordMatchStatus status, string reason) =>
        Html.Of($"""<span class="status s-{status.Word()}" title="{reason}">{Terms.Of(status)}</span>""");

    public static Html Day(DateOnly day) => Html.Of($"""<time datetime="{day:yyyy-MM-dd}">{day:d MMM yyyy}</time>""");

    public static Html Day(DateTimeOffset time) => Day(DateOnly.FromDateTime(time.UtcDateTime));

    public static Html Moment(DateTimeOffset? time) => time is { } known
        ? Html.Of($"""<time datetime="{known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture)}">{known.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)}</time>""")
        : Html.Of($"""<span class="faint">never</span>""");

    public static Uri CouncilPage(string nameOrCode) => new($"/councils/{Uri.EscapeDataString(nameOrCode)}", UriKind.Relative);

    public static Uri ArticlePage(string articleId) => new($"/articles/{Uri.EscapeDataString(articleId)}", UriKind.Relative);

    public static Html Council(string code, string name) => Html.Of($"""<a href="{CouncilPage(code)}">{name}</a>""");

    /// <summary>A source's article: our page of it, and the page itself.</summary>
    public static Html Source(NewsItem item) =>
        Html.Of($"""<a href="{ArticlePage(item.ArticleId)}">{item.Source}</a>, {Day(item.Date)} <a class="out" href="{item.Url}" rel="noreferrer">original<span class="unseen"> of “{item.Title}”</span></a>""");

    /// <summary>What stands where a list would, while there is nothing in it.</summary>
    public static Html Nothing(string headline, Html detail) => Html.Of($"""<div class="nothing"><p><strong>{headline}</strong></p><p>{detail}</p></div>""");

    public static Html Title(string title) => title.Length > 0 ? Html.Of($"{title}") : Html.Of($"(without a title)");

    /// <summary>An option of a list to choose from.</summary>
    public static Html Option(string value, string label, string? chosen) =>
        string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase)
            ? Html.Of($"""<option value="{value}" selected>{label}</option>""")
            : Html.Of($"""<option value="{value}">{label}</option>""");
}
