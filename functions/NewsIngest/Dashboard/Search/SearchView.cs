using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Querying;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Search;

/// <param name="Asked">The parameters of the address, as typed.</param>
/// <param name="Problem">What is wrong with them; null when they are usable.</param>
internal sealed record SearchAnswer(IReadOnlyDictionary<string, string> Asked, Page<ClassifiedArticle>? Page, string? Problem, Uri? Next, Uri? First);

/// <summary>Stored classifications by the filters of the API; the address holds the whole question.</summary>
internal static class SearchView
{
    private const int MostLines = 12;

    public static Html Render(SearchAnswer answer, Classifier classifier, IReadOnlyList<string> sources) => Html.Of(
        $"""
        <div class="intro"><h1>Search</h1></div>
        <form class="filters" action="/search" aria-label="Filters">
        {QueryParameters.Filters.OrderBy(filter => filter.Name == "text" ? 0 : 1)
            .Select(filter => Field(filter, answer.Asked.GetValueOrDefault(filter.Name), sources))}
        <div class="actions"><button type="submit">Search</button> <a href="/search">Clear</a></div>
        </form>
        {(answer.Problem is { } problem ? Html.Of($"""<p class="problem" role="alert">{problem}</p>""") : Html.Empty)}
        {(answer.Page is { } page ? Results(page, answer, classifier) : Html.Empty)}
        """);

    private static Html Field(QueryParameter filter, string? value, IReadOnlyList<string> sources)
    {
        var id = $"f-{filter.Name}";
        var label = char.ToUpperInvariant(filter.Name[0]) + filter.Name[1..];
        var input = filter.Choices.Count > 0
            ? Html.Of($"""<select id="{id}" name="{filter.Name}"><option value="">any</option>{filter.Choices.Select(choice => Parts.Option(choice,
                Terms.OfWord(choice), value))}</select>""")
            : filter.Name == "source"
                ? Html.Of($"""<select id="{id}" name="{filter.Name}"><option value="">any</option>{sources.Select(source => Parts.Option(source, source,
                    value))}</select>""")
                : Html.Of($"""<input id="{id}" name="{filter.Name}" type="{(filter.Form == "yyyy-MM-dd"
                    ? "date"
                    : filter.Name == "text"
                    ? "search"
                    : "text")}" value="{value}" maxlength="200" autocomplete="off">""");
        return Html.Of($"""<div class="field f-{filter.Name}"><label for="{id}">{label}</label>{input}</div>""");
    }

    private static Html Results(Page<ClassifiedArticle> page, SearchAnswer answer, Classifier classifier) => Html.Of(
        $"""
        <section aria-labelledby="results"><h2 id="results">{(page.Items.Count == 0
            ? "No article found"
            : $"{Terms.Count(page.Items.Count, "article", "articles")}{(page.Continuation is not null ? ", and more" : "")}")}</h2>
        {(page.Items.Count == 0
            ? Parts.Nothing("Nothing fits these filters.",
                Html.Of($"""Leave one out, or <a href="/search">begin anew</a>. Without “since”, the search goes back two years."""))
            : Html.Of($"""<ol class="results">{page.Items.Select(article => Result(article, classifier))}</ol>"""))}
        <p class="pager">{(answer.First is { } first
            ? Html.Of($"""<a href="{first}">First page</a> """)
            : Html.Empty)}{(answer.Next is { } next ? Html.Of($"""<a rel="next" href="{next}">Older articles</a>""") : Html.Empty)}</p>
        </section>
        """);

    private static Html Result(ClassifiedArticle article, Classifier classifier)
    {
        var evidence = article.Findings.Count > 0
            ? article.Findings.OrderBy(finding => finding.When).ThenBy(finding => finding.Evidence.Source).First().Evidence
            : article.Visit?.Evidence ?? (article.Councils is [var named, ..] ? named.Evidence : null);
        return Html.Of(
            $"""
            <li><p class="kicker">{Parts.Day(article.Date)} · {article.Source} · {Terms.Of(article.Kind)}{(article.InspectionType is { } type
                ? $" · {Terms.Of(type)}"
                : "")}</p>
            <h3><a href="{Parts.ArticlePage(article.ArticleId)}">{Parts.Title(article.Title)}</a></h3>
            {Html.When(article.Findings.Count > 0,
                () => Html.Of($"""<ul class="plain">{article.Findings.GroupBy(finding => (finding.When, finding.CouncilCode)).OrderBy(said => said.Key.When)
                    .Take(MostLines).Select(said => Said(article, said))}</ul>"""))}
            {(evidence is not null && evidence.Source == EvidenceSource.Text
                ? Html.Of($"""<p class="quote">{EvidenceMarks.Of(classifier, evidence.Sentence)}</p>""")
                : Html.Empty)}</li>
            """);
    }

    /// <summary>What an article says of one council: its grades now, or those before.</summary>
    private static Html Said(ClassifiedArticle article, IGrouping<(FindingTime When, string CouncilCode), Finding> said) => Html.Of(
        $"""<li class="said">{Parts.Council(said.Key.CouncilCode,
            article.Councils.FirstOrDefault(council => council.Code == said.Key.CouncilCode)?.Name
                ?? said.Key.CouncilCode)}{Html.When(said.Key.When == FindingTime.Previous,
                () => Html.Of($"""<span class="faint">before</span>"""))}{said.OrderBy(finding => finding.Aspect)
            .Select(finding => Html.Of($"""<span class="area">{Terms.Of(finding.Aspect)} {Parts.Letter(finding.Judgement)}</span>"""))}</li>""");
}
