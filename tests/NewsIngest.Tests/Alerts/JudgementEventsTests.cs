using NewsIngest.Alerts;
using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Alerts;

[TestClass]
public sealed class JudgementEventsTests
{
    private const string Id = "abcdefghijklmnopqrstuvwxyz";
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan SameEvent = TimeSpan.FromDays(90);
    private static readonly Evidence Sentence = new("Derby was judged so.", 0, 20);
    private static readonly CouncilReference Derby = new("E06000015", "Derby", CouncilRole.Subject, Sentence);

    [TestMethod]
    public void A_first_grade_is_a_finding_with_every_aspect_overall_first()
    {
        var alert = Assert.ContainsSingle(Of(Article(Finding(Aspect.Leadership, Judgement.Good), Finding(Aspect.Overall, Judgement.Good))));

        Assert.AreEqual(AlertKind.Finding, alert.Kind);
        Assert.AreSequenceEqual([Aspect.Overall, Aspect.Leadership], alert.Changes!.Select(change => change.Aspect));
    }

    [TestMethod]
    public void A_grade_that_other_news_names_in_passing_is_no_finding() =>
        Assert.IsEmpty(Of(Article(Finding(Aspect.Overall, Judgement.Good)) with { Kind = ArticleKind.CouncilNews }));

    [TestMethod]
    public void A_previous_grade_is_none() =>
        Assert.IsEmpty(Of(Article(Finding(Aspect.Overall, Judgement.Good) with { When = FindingTime.Previous })));

    [TestMethod]
    public void The_same_grade_told_again_within_the_time_of_one_event_is_no_news()
    {
        var article = Article(Finding(Aspect.Overall, Judgement.Good));

        Assert.IsEmpty(Of(article, [Stood(Judgement.Good, Day - SameEvent)]));
        Assert.AreEqual(AlertKind.Finding, Assert.ContainsSingle(Of(article, [Stood(Judgement.Good, Day - SameEvent - TimeSpan.FromDays(1))])).Kind);
    }

    [TestMethod]
    public void Another_grade_than_the_one_that_stood_is_a_move()
    {
        var alert = Assert.ContainsSingle(Of(Article(Finding(Aspect.Overall, Judgement.Inadequate)), [Stood(Judgement.Good, Day.AddDays(-1))]));

        Assert.AreEqual((AlertKind.Move, (Judgement?)Judgement.Good), (alert.Kind, alert.Changes!.Single().Previous));
    }

    [TestMethod]
    public void An_article_older_than_what_stands_is_no_news() =>
        Assert.IsEmpty(Of(Article(Finding(Aspect.Overall, Judgement.Inadequate)), [Stood(Judgement.Good, Day.AddDays(1))]));

    [TestMethod]
    public void An_article_that_corrects_itself_is_a_finding_and_no_move()
    {
        var alert = Assert.ContainsSingle(Of(Article(Finding(Aspect.Overall, Judgement.Inadequate)), [Stood(Judgement.Good, Day, Id)]));

        Assert.AreEqual(AlertKind.Finding, alert.Kind);
        Assert.IsEmpty(Of(Article(Finding(Aspect.Overall, Judgement.Good)), [Stood(Judgement.Good, Day, Id)]));
    }

    [TestMethod]
    public void Another_grade_than_in_Ofsteds_record_is_a_contradiction_and_comes_first()
    {
        var recorded = Outcome(Derby.Code, Judgement.RequiresImprovement);

        var alerts = Of(Article(Finding(Aspect.Overall, Judgement.Inadequate), Finding(Aspect.Leadership, Judgement.Good)), recorded: recorded);

        Assert.AreSequenceEqual([AlertKind.Contradiction, AlertKind.Finding], alerts.Select(alert => alert.Kind));
        Assert.AreEqual(Judgement.RequiresImprovement, alerts[0].Changes!.Single().Recorded);
        Assert.AreEqual(new DateOnly(2026, 2, 20), alerts[0].Record!.Published);
    }

    [TestMethod]
    public void A_grade_that_differs_from_an_old_report_is_no_contradiction()
    {
        var old = Outcome(Derby.Code, Judgement.RequiresImprovement, new DateOnly(2025, 12, 20));

        Assert.AreEqual(AlertKind.Finding, Assert.ContainsSingle(Of(Article(Finding(Aspect.Overall, Judgement.Inadequate)), recorded: old)).Kind);
    }

    [TestMethod]
    public void An_alert_is_written_as_its_contract_says()
    {
        var alert = Of(Article(Finding(Aspect.Overall, Judgement.RequiresImprovement)), [Stood(Judgement.Good, Day.AddDays(-1))])[0];

        Assert.AreEqual(
            """{"id":"7","kind":"move","at":"2026-03-01T09:00:00+00:00","council":{"code":"E06000015","name":"Derby"},"inspectionType":"ilacs","changes":[{"aspect":"overall","judgement":"requiresImprovement","previous":"good","evidence":"Derby was judged so.","confidence":0.9}],"article":{"id":"abcdefghijklmnopqrstuvwxyz","url":"https://news.example.org/derby","title":"Derby judged","source":"Example News","date":"2026-03-01T09:00:00+00:00","kind":"judgement"},"version":1}""",
            AlertJson.Write(alert with { Id = "7" }));
    }

    private static List<Alert> Of(ClassifiedArticle article, IReadOnlyList<StandingGrade>? before = null, OfstedOutcome? recorded = null) =>
        [.. JudgementEvents.Of(article, Derby, before ?? [], Matcher(recorded ?? Outcome("E06000017", Judgement.Good)), SameEvent, Day)];

    private static RecordMatcher Matcher(OfstedOutcome outcome) => new(new RecordEdition([outcome], ImportedAt: null), CouncilRegister.Default);

    private static OfstedOutcome Outcome(string code, Judgement overall, DateOnly? published = null) =>
        new(code, InspectionType.Ilacs, null, published ?? new DateOnly(2026, 2, 20), new Dictionary<Aspect, Judgement> { [Aspect.Overall] = overall },
            IsCareJudgedAsOne: false);

    private static Finding Finding(Aspect aspect, Judgement judgement) => new(Derby.Code, aspect, judgement, FindingTime.Current, 0.9, Sentence, ["rule"]);

    private static StandingGrade Stood(Judgement judgement, DateTimeOffset since, string articleId = "another") =>
        new(Derby.Code, Derby.Name, Aspect.Overall, judgement, since, articleId, new Uri("https://news.example.org/before"), "Example News", "It was so.");

    private static ClassifiedArticle Article(params Finding[] findings) => new(
        Id, new Uri("https://news.example.org/derby"), "Derby judged", "Example News", Day, ArticleKind.Judgement, InspectionType.Ilacs, [Derby], findings,
        "1");
}
