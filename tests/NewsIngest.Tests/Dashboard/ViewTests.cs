using NewsIngest.Classification;
using NewsIngest.Dashboard;
using NewsIngest.Dashboard.Accuracy;
using NewsIngest.Dashboard.Articles;
using NewsIngest.Dashboard.Councils;
using NewsIngest.Dashboard.Health;
using NewsIngest.Dashboard.Map;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Dashboard.Search;
using NewsIngest.Dashboard.Today;
using NewsIngest.Extraction;
using NewsIngest.Operations.Status;
using NewsIngest.Querying;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Dashboard;

/// <summary>Each view with nothing to show, and with words that would like to be markup.</summary>
[TestClass]
public sealed class ViewTests
{
    private const string Hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(2)>";

    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly RecordEdition Record = new(OfstedRecord.Outcomes, ImportedAt: null);
    private static readonly Council Leicester = CouncilRegister.Default.Find("Leicester")!;

    [TestMethod]
    public void Today_without_news_says_so() =>
        Shows("No judgement or visit in the news yet", TodayView.Render(new TodayNews([], [], Record), Classifier.Default));

    [TestMethod]
    public void Search_without_results_says_so() => Shows(
        "Nothing fits these filters",
        SearchView.Render(new SearchAnswer(new Dictionary<string, string>(), new Page<ClassifiedArticle>([], null), null, null, null), Classifier.Default, []));

    [TestMethod]
    public void A_council_without_anything_says_so() => Shows("No article names it yet", Council([], []));

    [TestMethod]
    public void Health_without_storage_says_so() =>
        Shows("Storage does not answer", HealthView.Render(Status with { StorageAnswers = false, StorageProblem = "Storage answered 503." }));

    [TestMethod]
    public void Health_without_failures_says_so() => Shows("Nothing failed for good", HealthView.Render(Status));

    [TestMethod]
    public void A_source_of_which_only_facts_are_kept_shows_link_and_facts()
    {
        var html = Article(factsOnly: true);

        Shows("Only facts are kept of this source", html);
        Shows("The council was rated inadequate.", html);
        Shows("https://news.example/a", html);
    }

    [TestMethod]
    public void A_kept_text_shows_its_evidence_and_phrases()
    {
        var html = Article(factsOnly: false).ToString();

        Assert.Contains("<mark id=\"title-0\"", html);
        Assert.Contains("class=\"m-grade\">inadequate", html);
        Assert.Contains("class=\"m-council\">Leicester", html);
    }

    [TestMethod]
    public void The_map_without_grades_has_every_tile()
    {
        var map = new MapGrades(new MapQuestion(Aspect.Overall, null), new DateOnly(2026, 3, 1), new RecordMatcher(Record, CouncilRegister.Default), [],
            new Dictionary<string, Judgement>());

        Assert.AreEqual(153, MapView.Render(map).ToString().Split("class=\"tile g-none\"").Length - 1);
    }

    [TestMethod]
    public void Accuracy_names_corpus_and_version()
    {
        var html = AccuracyView.Render(AccuracyReport.Card);

        Shows($"Classifier version {Classifier.Version}", html);
        Shows(AccuracyReport.Corpus, html);
    }

    [TestMethod]
    public void Words_that_would_like_to_be_markup_are_shown_as_words()
    {
        Html[] pages =
        [
            SearchView.Render(
                new SearchAnswer(new Dictionary<string, string> { ["text"] = Hostile, ["source"] = Hostile },
                    new Page<ClassifiedArticle>([Said(Hostile)], Hostile), Hostile, null, null),
                Classifier.Default, [Hostile]),
            Council([new HistoryEntry(new DateOnly(2026, 3, 4), HistoryKind.Article, Leicester.Code, Hostile, true, Hostile, null, null, Said(Hostile))],
                [[Said(Hostile)]]),
            HealthView.Render(Status with
            {
                Sources = [new SourceHealth(Hostile, "feed", new Uri("https://news.example/"), true, null, TimeSpan.FromHours(1), Hostile, Hostile, 3, 1, Noon,
                    null, null),
                    new SourceHealth(Hostile, "index", new Uri("https://news.example/"), false, Hostile, TimeSpan.FromHours(1), null, null, 0, 0, null, null,
                        null)],
                Failures = [new Failure(Noon, Hostile, Hostile, Hostile) { LastError = Hostile }],
                Timers = [new TimerRun(Hostile, Noon, Noon, false, Hostile)],
                Queues = [new QueueStatus(Hostile, 1, Noon, true)],
            }),
            Article(factsOnly: false, Hostile),
            Article(factsOnly: true, Hostile),
        ];

        foreach (var page in pages)
        {
            var view = new DashboardView(Hostile, "/", "/api") { Body = page }.Write();
            Assert.DoesNotContain("<script>alert", view);
            Assert.DoesNotContain("<img src=x", view);
            Assert.Contains("&lt;script&gt;alert(1)", view);
        }
    }

    [TestMethod]
    public void Nothing_is_inline_and_nothing_comes_from_elsewhere()
    {
        var view = new DashboardView("Today", "/", "/api") { Body = TodayView.Render(new TodayNews([], [], Record), Classifier.Default) }.Write();

        Assert.DoesNotContain("style=", view);
        Assert.DoesNotContain("<style", view);
        Assert.DoesNotContain(" on", view.Replace(" on ", " ", StringComparison.Ordinal));
        Assert.DoesNotContain("//", view);
    }

    private static StatusReport Status { get; } = new(Noon, true, null, new VersionStatus("1.0", "1", 1), [], [], [], [], null);

    private static void Shows(string words, Html page) => Assert.Contains(words, page.ToString());

    private static Html Council(IReadOnlyList<HistoryEntry> entries, IReadOnlyList<IReadOnlyList<ClassifiedArticle>> stories) => CouncilView.Render(
        new CouncilPage(new CouncilHistory(Leicester, [], [], [], new Page<HistoryEntry>(entries, null)), [], stories, new DateOnly(2026, 3, 4)),
        Classifier.Default,
        new Uri("/feed", UriKind.Relative),
        next: null);

    private static ClassifiedArticle Said(string words) => new(
        "aaaaaaaaaaaaaaaaaaaaaaaaaa", new Uri("https://news.example/a"), words, words, Noon, ArticleKind.Judgement, InspectionType.Ilacs,
        [new CouncilReference(Leicester.Code, words, CouncilRole.Subject, new Evidence(words, 0, words.Length))],
        [new Finding(Leicester.Code, Aspect.Overall, Judgement.Inadequate, FindingTime.Current, 0.9, new Evidence(words, 0, words.Length), [words])],
        "1");

    private static Html Article(bool factsOnly, string title = "Leicester rated inadequate")
    {
        var article = new Article(title, "Leicester City Council’s children’s services have been rated inadequate by Ofsted.\nLeaders were sorry.");
        var answer = new ArticleAnswer(
            "aaaaaaaaaaaaaaaaaaaaaaaaaa", null, new Uri("https://news.example/a"), title, title, ArticleState.Classified, null, null, Noon, Noon, Noon,
            ArticleKind.Judgement, false, "1", [], Said(title == Hostile ? Hostile : "The council was rated inadequate."));
        return ArticleView.Render(
            factsOnly
                ? new ArticlePage(answer, true, [], null, null, null)
                : new ArticlePage(answer, false, [], new RevisionText(1, article), null, Classifier.Default.Explain(article)),
            CouncilRegister.Default);
    }
}
