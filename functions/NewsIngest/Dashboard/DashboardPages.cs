using NewsIngest.Classification;
using NewsIngest.Dashboard.Accuracy;
using NewsIngest.Dashboard.Articles;
using NewsIngest.Dashboard.Councils;
using NewsIngest.Dashboard.Health;
using NewsIngest.Dashboard.Map;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Dashboard.Search;
using NewsIngest.Dashboard.Today;
using NewsIngest.Operations;
using NewsIngest.Operations.Status;
using NewsIngest.Querying;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Standings;
using NewsIngest.Reference;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard;

/// <summary>Every view of the dashboard: asks what it shows, and renders it. Parameters come as typed, by name.</summary>
public sealed class DashboardPages
{
    /// <summary>The parameter that asks for another form of a view.</summary>
    public const string Format = "format";

    private const int SearchCount = 20;
    private const int HistoryCount = 60;
    private const int MostCount = 100;
    private const string Api = "/api/v1/";

    private readonly TodayQuery _today;
    private readonly MapQuery _map;
    private readonly CouncilPageQuery _councils;
    private readonly ArticlePageQuery _articles;
    private readonly StandingQueries _standing;
    private readonly ClassificationQueries _classifications;
    private readonly StatusQuery _status;
    private readonly QueryReader _reader;
    private readonly CouncilRegister _register;
    private readonly SourceCatalog _catalog;
    private readonly Classifier _classifier;

    internal DashboardPages(
        TodayQuery today, MapQuery map, CouncilPageQuery councils, ArticlePageQuery articles, StandingQueries standing, ClassificationQueries classifications,
        StatusQuery status, QueryReader reader, CouncilRegister register, SourceCatalog catalog, Classifier classifier)
    {
        (_today, _map, _councils, _articles, _standing, _classifications) = (today, map, councils, articles, standing, classifications);
        (_status, _reader, _register, _catalog, _classifier) = (status, reader, register, catalog, classifier);
    }

    public async Task<DashboardView> TodayAsync(CancellationToken cancellationToken)
    {
        var news = await _today.ReadAsync(cancellationToken);
        return new DashboardView("Today", "/", Api + "classifications?kind=judgement")
        {
            Section = "/",
            Body = TodayView.Render(news, _classifier),
            Json = () => QueryJson.Write(new Page<ClassifiedArticle>(news.Articles, null)),
            Csv = () => CsvTables.Classifications.Write(news.Articles),
            Atom = self => Feeds.Of("today", "Judgements and visits in the news", self, news.Articles),
        };
    }

    /// <exception cref="QueryException">A parameter is not usable.</exception>
    public async Task<DashboardView> MapAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var question = MapParameters.Read(parameters);
        var map = await _map.ReadAsync(question, cancellationToken);
        var aspect = question.Aspect.Word();
        List<StandingEntry> entries = [.. map.Now.Where(entry => entry.Aspect == question.Aspect)];
        return new DashboardView("Map", "/map", $"{Api}standing?aspect={aspect}&top=500")
        {
            Section = "/map",
            Query = $"aspect={aspect}",
            Body = MapView.Render(map),
            Json = () => QueryJson.Write(new Page<StandingEntry>(entries, null)),
            Csv = () => CsvTables.Standing.Write(entries),
        };
    }

    public async Task<DashboardView> CouncilIndexAsync(CancellationToken cancellationToken)
    {
        var standing = await _standing.ReadAsync(new ClassificationQuery(Aspect: Aspect.Overall), cancellationToken);
        List<Council> councils = [.. _register.Councils.OrderBy(council => council.Name, StringComparer.Ordinal)];
        return new DashboardView("Councils", "/councils", Api + "councils?top=500")
        {
            Section = "/councils",
            Body = CouncilIndexView.Render(_register, standing),
            Json = () => QueryJson.Write(new Page<Council>(councils, null)),
            Csv = () => CsvTables.Councils.Write(councils),
        };
    }

    /// <summary>The address of the page of the council that a person means.</summary>
    /// <exception cref="QueryException">There is none: the message names what is near.</exception>
    public Uri CouncilAddress(string typed)
    {
        return Parts.CouncilPage(_reader.CouncilOf(typed).Code);
    }

    /// <exception cref="QueryException">A parameter is not usable, or there is no such council.</exception>
    public async Task<DashboardView> CouncilAsync(string named, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var council = _reader.CouncilOf(named);
        var question = _reader.Read(parameters, HistoryCount, MostCount, Format);
        if (question.Filter is { CouncilCode: not null } or { Region: not null })
            throw new QueryException("The address names the council: leave 'council' and 'region' out.");
        var page = await _councils.ReadAsync(council, question, cancellationToken);
        var path = Parts.CouncilPage(council.Code).OriginalString;
        var articles = page.Stories.SelectMany(story => story).OrderByDescending(article => article.Date).ToList();
        return new DashboardView(council.Name, path, $"{Api}{path[1..]}/history")
        {
            Section = "/councils",
            Body = CouncilView.Render(page, _classifier, new Uri($"{path}?{Format}=atom", UriKind.Relative),
                Addresses.Next(path, parameters, page.History.Entries.Continuation)),
            Query = Addresses.Query(parameters),
            Json = () => QueryJson.Write(page.History),
            Csv = () => CsvTables.History.Write(page.History.Entries.Items),
            Atom = self => Feeds.Of($"councils:{council.Code}", $"{council.Name}: children's services in the news", self, articles),
        };
    }

    /// <summary>Parameters that are not usable are shown with what is wrong, unless another form is asked for.</summary>
    public async Task<DashboardView> SearchAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var sources = _catalog.Sources.Select(source => source.Name).Order(StringComparer.OrdinalIgnoreCase).ToList();
        Page<ClassifiedArticle>? page = null;
        string? problem = null;
        try
        {
            page = await _classifications.PageAsync(_reader.Read(parameters, SearchCount, MostCount, Format), cancellationToken);
        }
        catch (QueryException exception) when (!parameters.ContainsKey(Format))
        {
            problem = exception.Message;
        }

        var next = Addresses.Next("/search", parameters, page?.Continuation);
        var first = parameters.ContainsKey(QueryParameters.Continuation) ? Addresses.Of("/search", parameters, continuation: null) : null;
        var query = Addresses.Query(parameters);
        var view = new DashboardView("Search", "/search", $"{Api}classifications?{query}")
        {
            Section = "/search",
            Query = query,
            IsUsable = problem is null,
            Body = SearchView.Render(new SearchAnswer(parameters, page, problem, next, first), _classifier, sources),
        };
        return page is null ? view : view with
        {
            Json = () => QueryJson.Write(page),
            Csv = () => CsvTables.Classifications.Write(page.Items),
            Atom = self => Feeds.Of($"search:{query}", "Search of the news", self, page.Items),
        };
    }

    /// <returns>Null when no such article is known.</returns>
    /// <exception cref="QueryException">The text is neither an id nor a web address.</exception>
    public async Task<DashboardView?> ArticleAsync(string id, CancellationToken cancellationToken)
    {
        if (await _articles.ReadAsync(id, cancellationToken) is not { } page) return null;
        List<ClassifiedArticle> said = page.Answer.Classification is { } classification ? [classification] : [];
        return new DashboardView(page.Answer.Title ?? "Article", Parts.ArticlePage(page.Answer.ArticleId).OriginalString,
            $"{Api}articles/{page.Answer.ArticleId}")
        {
            Section = "/search",
            Body = ArticleView.Render(page, _register),
            Json = () => QueryJson.Write(page.Answer),
            Csv = () => CsvTables.Classifications.Write(said),
            Atom = self => Feeds.Of($"articles:{page.Answer.ArticleId}", page.Answer.Title ?? "", self, said),
        };
    }

    /// <summary>The paragraphs around an article's first evidence, as a piece of HTML; null where no text may be shown.</summary>
    public async Task<string?> ContextAsync(string id, CancellationToken cancellationToken) =>
        await _articles.ReadAsync(id, cancellationToken) is { Text: { } text, Explanation.Classification: { } said }
        && (said.Findings.FirstOrDefault(finding => finding.When == FindingTime.Current)?.Evidence ?? said.Visit?.Evidence) is { } evidence
            ? Html.Of($"<p>{MarkedText.Context(text.Article.Text, evidence)}</p>").ToString()
            : null;

    public async Task<DashboardView> HealthAsync(CancellationToken cancellationToken)
    {
        var report = await _status.ReadAsync(countArticles: false, cancellationToken);
        return new DashboardView("Health", "/health",
            Api + "health")
        { Section = "/health", Body = HealthView.Render(report), Json = () => OperationsJson.Write(report.ForAnybody()) };
    }

    public DashboardView Accuracy() => new("Accuracy", "/accuracy", Api + "openapi.json")
    {
        Section = "/accuracy",
        Body = AccuracyView.Render(AccuracyReport.Card),
        Json = () => AccuracyReport.Json,
    };

    /// <summary>What a person sees whose address leads nowhere, or whose question cannot be answered.</summary>
    public static DashboardView Problem(string title, string detail) => new(title, "/", Api + "openapi.json")
    {
        Body = Html.Of($"""<div class="intro"><h1>{title}</h1><p class="lead">{detail}</p><p><a href="/">Today</a> · <a href="/councils">Councils</a> · <a href="/search">Search</a></p></div>"""),
    };
}
