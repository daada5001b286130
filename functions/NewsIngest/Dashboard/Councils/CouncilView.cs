using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Standings;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Councils;

/// <summary>One council: what stands, what happened, and who told it.</summary>
internal static class CouncilView
{
    public static Html Render(CouncilPage page, Classifier classifier, Uri feed, Uri? next) => Html.Of(
        $"""
        <div class="intro"><p class="kicker">{page.History.Council.Region} · {page.History.Council.Type}</p><h1>{page.History.Council.Name}</h1>
        <p class="lead">{page.History.Council.OfficialName}{(page.History.Council.Status == CouncilStatus.Future
            ? ""
            : $" · {page.History.Council.Code}")} · <a class="feed" href="{feed}">Feed of its news</a></p></div>
        {Lineage(page.History)}
        {Html.When(page.History.Notes.Count > 0, () => Html.Of($"""<div class="note">{page.History.Notes.Select(note => Html.Of($"<p>{note}</p>"))}</div>"""))}
        <section aria-labelledby="stands"><h2 id="stands">What stands</h2>
        {(page.Standing.Count == 0
            ? Parts.Nothing("No grade stands.", Html.Of($"Neither the record nor the news has a judgement of {page.History.Council.Name} itself."))
            : Html.Of($"""<div class="standing">{page.Standing.Select(entry => Standing(entry, classifier))}</div>"""))}
        </section>
        {Html.When(page.History.Entries.Items.Any(entry => entry.Kind != HistoryKind.Reorganisation),
            () => Html.Of($"""<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>{TimelinePlot.Draw(page)}</section>"""))}
        <section aria-labelledby="stories"><h2 id="stories">Stories</h2>
        {(page.Stories.Count == 0
            ? Parts.Nothing("No article names it yet.", Html.Of($"""Its feed tells when one does."""))
            : Html.Of($"""<ol class="stories">{page.Stories.Select(Story)}</ol>"""))}
        </section>
        <section aria-labelledby="happened"><h2 id="happened">What happened</h2>
        {(page.History.Entries.Items.Count == 0
            ? Html.Of($"""<p class="faint">Nothing is recorded.</p>""")
            : Html.Of($"""<ol class="history">{page.History.Entries.Items.Select(Entry)}</ol>"""))}
        {(next is not null ? Html.Of($"""<p class="pager"><a rel="next" href="{next}">Older</a></p>""") : Html.Empty)}
        </section>
        """);

    private static Html Lineage(CouncilHistory history) => Html.Of(
        $"""
        {Line("Replaced", history.Predecessors)}{Line("Replaced by", history.Successors)}
        """);

    private static Html Line(string label, IReadOnlyList<Council> councils) => Html.When(councils.Count > 0, () => Html.Of(
        $"""<p class="lineage"><span class="faint">{label}</span> {councils.Select((council,
            i) => Html.Of($"{(i > 0 ? ", " : "")}{Parts.Council(council.Code, council.Name)}"))}</p>"""));

    private static Html Standing(StandingEntry entry, Classifier classifier) => Html.Of(
        $"""
        <article class="stand"><h3>{Terms.Of(entry.Aspect)}</h3>
        <p>{Parts.Grade(entry.Judgement)}</p>
        <p class="faint">since {Parts.Day(entry.UnchangedSince)}{(entry.UnchangedSince != entry.Since
            ? Html.Of($", again {Parts.Day(entry.Since)}")
            : Html.Empty)} · by {Terms.Of(entry.Side)}</p>
        {Html.When(entry.Match is not null, () => Html.Of($"""<p>{Parts.Status(entry.Match!.Value, entry.Reason ?? "")}</p>"""))}
        {Html.When(entry.Match == Querying.Records.RecordMatchStatus.ContradictsRecord, () => Html.Of($"""<p class="reason">{entry.Reason}</p>"""))}
        {Html.When(entry.News is not null,
            () => Html.Of($"""<blockquote><p>{EvidenceMarks.Of(classifier,
                entry.News!.Evidence)}</p><footer>{Parts.Source(entry.News)}</footer></blockquote>"""))}
        </article>
        """);

    private static Html Story(IReadOnlyList<ClassifiedArticle> articles)
    {
        var first = articles[^1];
        return Html.Of(
            $"""
            <li><h3><a href="{Parts.ArticlePage(first.ArticleId)}">{Parts.Title(first.Title)}</a></h3>
            <p class="faint">{Terms.Of(first.Kind)}{(first.InspectionType is { } type
                ? $" · {Terms.Of(type)}"
                : "")} · {Terms.Count(articles.Count, "article", "articles")}</p>
            <ul>{articles.Reverse()
                .Select(article => Html.Of($"""<li>{Parts.Day(article.Date)} <a href="{Parts.ArticlePage(article.ArticleId)}">{article.Source}<span class="unseen">: {article.Title}</span></a> <a class="out" href="{article.Url}" rel="noreferrer">original<span class="unseen"> of “{article.Title}”</span></a></li>"""))}</ul></li>
            """);
    }

    private static Html Entry(HistoryEntry entry) => Html.Of(
        $"""<li class="h-{entry.Kind.Word()}"><span class="when">{Parts.Day(entry.Day)}</span><div>{Html.When(entry.IsPredecessor,
            () => Html.Of($"""<p class="kicker">{entry.CouncilName}</p>"""))}{What(entry)}</div></li>""");

    private static Html What(HistoryEntry entry) => entry switch
    {
        { Grades: { } grades } => Html.Of(
            $"""<p><strong>{(entry.Framework is { } framework
                ? Terms.Of(framework)
                : "Inspection")}</strong></p><ul class="plain">{grades.Select(grade => Html.Of($"""<li><span class="area">{Terms.Of(grade.Key)}</span> {Parts.Grade(grade.Value)}</li>"""))}</ul>"""),
        { Article: { } article } =>
            Html.Of($"""<p><a href="{Parts.ArticlePage(article.ArticleId)}">{Parts.Title(article.Title)}</a> <span class="faint">{article.Source}</span></p>"""),
        _ => Html.Of($"<p>{entry.Summary}</p>"),
    };
}
