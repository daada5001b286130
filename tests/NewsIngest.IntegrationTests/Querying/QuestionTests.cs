using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.Storage;
using NewsIngest.TestSupport;
using NewsIngest.TestSupport.History;

namespace NewsIngest.IntegrationTests.Querying;

/// <summary>Every question over 5,000 articles on Azurite: the answer is right, and what it cost follows the answer and not the table.</summary>
[TestClass]
public sealed partial class QuestionTests
{
    private readonly TableCalls _calls = new();
    private readonly FakeTimeProvider _time = new(GeneratedHistory.End);

    private GeneratedHistory _history = null!;
    private StorageLayout _layout = null!;
    private ClassificationQueries _classifications = null!;
    private OfficialRecord _record = null!;

    public required TestContext TestContext { get; init; }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    private static CouncilRegister Register => CouncilRegister.Default;

    [TestInitialize]
    public async Task OpenAsync()
    {
        _history = await GeneratedHistory.ReadyAsync(Cancellation);
        _layout = _history.Open(_calls);
        _classifications = new ClassificationQueries(_layout, Register, _time);
        _record = new OfficialRecord(_layout, CouncilRegister.Default, _time);
    }

    [TestCleanup]
    public void Close() => _layout.Dispose();

    [TestMethod]
    [DataRow("council=Rutland", 1)]
    [DataRow("council=Rutland judgement=good", 1)]
    [DataRow("council=E08000016", 2, DisplayName = "a council under both its codes")]
    [DataRow("judgement=inadequate until=2015-12-31", 1)]
    [DataRow("judgement=inadequate when=current aspect=overall until=2015-12-31", 1)]
    [DataRow("judgement=outstanding region=London until=2015-12-31", 1)]
    [DataRow("judgement=good since=2015-06-01 until=2015-06-30 source=care-ledger", 1)]
    [DataRow("region=East-Midlands kind=visit", 11)]
    [DataRow("region=London since=2015-12-01", 33)]
    [DataRow("kind=visit", 24)]
    [DataRow("source=Town-Gazette inspection=sif since=2015-01-01", 12)]
    [DataRow("aspect=leadership when=current since=2015-10-01", 3)]
    [DataRow("since=2015-12-30", 1)]
    [DataRow("since=2014-03-05 until=2014-03-06", 1)]
    public async Task A_filter_finds_what_fits_newest_first_at_the_cost_of_its_answer(string words, int partitions)
    {
        var query = Ask(words).Filter;
        var expected = _history.Answer(query);
        Assert.IsNotEmpty(expected);
        await WarmUpAsync();

        var found = await _classifications.FindAsync(query, Cancellation).ToListAsync(Cancellation);

        Assert.AreSequenceEqual(expected.Select(Shown), found.Select(Shown));
        Assert.IsLessThanOrEqualTo(expected.Sum(article => article.Councils.Count), _calls.Entities);
        Assert.IsLessThanOrEqualTo((expected.Count / 1000) + partitions + 1, _calls.Reads);
    }

    [TestMethod]
    [DataRow("council=Rutland", 7)]
    [DataRow("judgement=inadequate since=2015-09-01 until=2015-12-31", 40)]
    [DataRow("region=North-East since=2015-06-01", 50)]
    [DataRow("since=2015-10-20", 100, DisplayName = "over the ends of months")]
    public async Task Pages_put_together_are_the_answer(string words, int top)
    {
        var question = Ask(words) with { Top = top };
        var expected = _history.Answer(question.Filter);
        await WarmUpAsync();

        var pages = await PagesAsync(question, asked => _classifications.PageAsync(asked, Cancellation));

        Assert.AreSequenceEqual(expected.Select(Shown), pages.SelectMany(page => page.Items).Select(Shown));
        Assert.IsTrue(pages.SkipLast(1).All(page => page.Items.Count == top));
    }

    [TestMethod]
    public async Task A_page_costs_the_page_and_not_the_partition()
    {
        await WarmUpAsync();

        await _classifications.PageAsync(Ask("judgement=good until=2015-12-31") with { Top = 20 }, Cancellation);

        Assert.AreEqual((1, 22), (_calls.Reads, _calls.Entities));
    }

    [TestMethod]
    public async Task A_page_of_a_region_asks_each_council_for_a_few_rows()
    {
        await WarmUpAsync();

        var page = await _classifications.PageAsync(Ask("region=London") with { Top = 20 }, Cancellation);

        Assert.HasCount(20, page.Items);
        Assert.IsLessThanOrEqualTo(40, _calls.Reads);
        Assert.IsLessThanOrEqualTo(400, _calls.Entities);
    }

    [TestMethod]
    public async Task Words_are_found_in_evidence_within_a_bounded_number_of_rows_a_page()
    {
        var question = Ask("text=report-4500.") with { Top = 10 };
        question = question with { Filter = question.Filter with { Text = "in report 4500." } };

        var page = await _classifications.PageAsync(question, Cancellation);

        Assert.Contains("Story 4500", page.Items[0].Title);
        Assert.HasCount(2, page.Items);
        Assert.IsLessThanOrEqualTo(ClassificationQueries.MostRowsOfPage + 1_000, _calls.Entities);
    }

    [TestMethod]
    public async Task A_value_in_quotation_marks_cannot_change_a_filter()
    {
        var found = await _classifications.FindAsync(new ClassificationQuery(CouncilCode: "' or PartitionKey ne '", Source: "x' or 1 eq 1 or '"), Cancellation)
            .ToListAsync(Cancellation);

        Assert.IsEmpty(found);
    }

    [TestMethod]
    public async Task The_standing_of_England_is_one_read_of_a_row_for_each_council_and_aspect()
    {
        await WarmUpAsync();

        var standing = await new StandingQueries(new StandingStore(_layout), _record, Register).ReadAsync(new ClassificationQuery(), Cancellation);

        Assert.AreEqual(1, _calls.Reads);
        Assert.IsLessThanOrEqualTo(918, _calls.Entities);
        var councils = standing.Select(entry => entry.CouncilCode).Distinct().ToList();
        Assert.HasCount(Register.Councils.Count(council => council.Status == CouncilStatus.Current
            && OfstedRecord.Outcomes.Any(outcome => outcome.CouncilCode == council.Code)),
            councils);
        Assert.IsTrue(standing.All(entry => entry.News is null || entry.Match is not null));
    }

    [TestMethod]
    public async Task What_stands_is_the_newest_report_and_news_that_says_otherwise_is_shown_beside()
    {
        await WarmUpAsync();
        var leicester = Register.Find("Leicester")!;
        var report = OfstedRecord.Outcomes.Last(outcome => outcome.CouncilCode == leicester.Code);

        var standing = await new StandingQueries(new StandingStore(_layout), _record, Register).ReadAsync(new ClassificationQuery(leicester.Code),
            Cancellation);

        Assert.AreEqual(1, _calls.Reads);
        var overall = standing.Single(entry => entry.Aspect == Aspect.Overall);
        Assert.AreEqual((report.Grades[Aspect.Overall], report.Published), (overall.Judgement, overall.Since));
        Assert.IsNotNull(overall.NewsJudgement);
    }

    [TestMethod]
    public async Task The_record_question_puts_contradictions_first_and_leaves_no_judgement_out()
    {
        await WarmUpAsync();
        var question = Ask("since=2014-06-01 until=2014-12-31") with { Top = 400 };

        var pages = await PagesAsync(question, asked => new RecordQueries(_classifications, _record, Register, _time).PageAsync(asked, Cancellation));

        var entries = pages.SelectMany(page => page.Items).ToList();
        Assert.AreSequenceEqual(entries.Select(entry => entry.Status).Order(), entries.Select(entry => entry.Status));
        Assert.AreEqual(RecordMatchStatus.ContradictsRecord, entries[0].Status);
        var reported = _history.Answer(question.Filter with { When = FindingTime.Current })
            .SelectMany(article => article.Findings.Select(_ => article.ArticleId)).ToList();
        Assert.AreSequenceEqual(reported.Order(), entries.SelectMany(entry => entry.News).Select(news => news.ArticleId).Order());

        var silent = entries.Where(entry => entry.Status == RecordMatchStatus.NoNewsFound).ToList();
        Assert.IsNotEmpty(silent);
        foreach (var entry in silent)
            Assert.IsTrue(OfstedRecord.Outcomes.Any(outcome => outcome.Published == entry.Day && outcome.CouncilCode == entry.CouncilCode));
    }

    [TestMethod]
    public async Task Changes_are_the_steps_between_reports_with_the_news_that_told_them()
    {
        var changes = await new ChangeQueries(_classifications, _record, Register, _time)
            .ReadAsync(Ask("since=2018-01-01 until=2024-12-31 aspect=overall").Filter, Cancellation);

        var expected = OfstedRecord.Outcomes
            .Where(outcome => outcome.Grades.ContainsKey(Aspect.Overall))
            .GroupBy(outcome => outcome.CouncilCode)
            .SelectMany(council => council.OrderBy(outcome => outcome.Published).Zip(council.OrderBy(outcome => outcome.Published).Skip(1)))
            .Count(pair => pair.First.Grades[Aspect.Overall] != pair.Second.Grades[Aspect.Overall] && pair.Second.Published.Year is >= 2018 and <= 2024);
        Assert.HasCount(expected, changes);
        Assert.AreSequenceEqual(changes.Select(change => change.Day).OrderDescending(), changes.Select(change => change.Day));
        Assert.IsTrue(changes.All(change => change.Direction == Direction.Up ? change.To < change.From : change.To > change.From));
    }

    [TestMethod]
    public async Task The_ledger_of_visits_has_a_line_a_visit_and_reads_no_other_rows()
    {
        await WarmUpAsync();
        var question = Ask("since=2015-01-01 until=2015-12-31") with { Top = 100 };

        var pages = await PagesAsync(question, asked => new VisitQueries(_classifications, Register).PageAsync(asked, Cancellation));

        var visits = pages.SelectMany(page => page.Items).ToList();
        var articles = _history.Answer(question.Filter with { Kind = ArticleKind.Visit });
        Assert.AreSequenceEqual(articles.Select(article => article.ArticleId).Order(),
            visits.SelectMany(visit => visit.News).Select(news => news.ArticleId).Order());
        Assert.IsTrue(visits.All(visit => visit.Sequence is not null && visit.Topics.Contains(VisitTopic.FrontDoor)));
        Assert.IsLessThanOrEqualTo(articles.Count * pages.Count, _calls.Entities);
    }

    [TestMethod]
    public async Task A_story_names_who_had_it_first_and_how_much_later_the_others_came()
    {
        var question = Ask("since=2015-01-01 until=2015-03-31 kind=judgement") with { Top = 50 };

        var pages = await PagesAsync(question, asked => new StoryQueries(_classifications).PageAsync(asked, Cancellation));

        var copies = _history.Answer(question.Filter).Where(article => article.Title.EndsWith("(again)", StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(copies);
        var stories = pages.SelectMany(page => page.Items).ToList();
        Assert.HasCount(stories.Sum(story => story.Articles.Count), stories.SelectMany(story => story.Articles).DistinctBy(article => article.ArticleId));

        var found = 0;
        foreach (var story in stories)
        {
            Assert.AreEqual((story.Articles[0].Source, 0.0), (story.FirstSource, story.Articles[0].LagHours));
            foreach (var copy in story.Articles.Where(article => article.Title.EndsWith("(again)", StringComparison.Ordinal)))
            {
                if (story.Articles.FirstOrDefault(article => $"{article.Title} (again)" == copy.Title) is not { } original) continue;
                Assert.IsTrue(copy.IsNearDuplicate);
                Assert.AreEqual(6.0, copy.LagHours - original.LagHours, 0.11);
                found++;
            }
        }

        // One may lie at the edge of three weeks, or of the period.
        Assert.IsGreaterThanOrEqualTo(copies.Count - 2, found);
    }

    [TestMethod]
    public async Task One_article_is_two_point_reads()
    {
        var stored = _history.Articles.First(article => article.Findings.Count > 0);
        var articles = new ArticleStore(_layout);
        var month = new RowKey(TableNames.ClassificationsByMonth, SortKey.Month(stored.Date), $"{SortKey.Inverted(stored.Date)}-{stored.ArticleId}");
        await articles.TryAddAsync(new ArticleRecord(ArticleId.Of(stored.Url), stored.Url, stored.Source, stored.Date, ArticleState.Classified,
            KeysWritten: [month]),
            Cancellation);
        var before = _calls.Reads;

        var answer = await new ArticleQueries(articles, new ClassificationStore(_layout)).FindAsync(stored.Url.AbsoluteUri, Cancellation);

        Assert.AreEqual(2, _calls.Reads - before);
        Assert.HasCount(3, answer!.Classification!.Findings);
        Assert.AreEqual("rule", answer.Classification.Findings[0].Rules.Single());
    }

    [TestMethod]
    public async Task An_imported_record_is_used_and_a_wrong_one_is_not()
    {
        await using var embedded = typeof(OfstedRecord).Assembly.GetManifestResourceStream("outcomes.csv")!;

        var imported = await _record.ImportAsync(embedded, Cancellation);
        await Assert.ThrowsExactlyAsync<RecordFormatException>(() => _record.ImportAsync(new MemoryStream("CouncilCode\nx\n"u8.ToArray()), Cancellation));

        var read = await new OfficialRecord(_layout, CouncilRegister.Default, _time).ReadAsync(Cancellation);
        Assert.IsNotNull(read.ImportedAt);
        Assert.HasCount(imported.Outcomes.Count, read.Outcomes);
    }

    /// <summary>Tables are made on the first call: that is no cost of a question.</summary>
    private async Task WarmUpAsync()
    {
        await _layout.TableAsync(TableNames.Articles, Cancellation);
        Assert.AreEqual(0, _calls.Reads);
    }

    private static async Task<IReadOnlyList<Page<T>>> PagesAsync<T>(Question question, Func<Question, Task<Page<T>>> ask)
    {
        var pages = new List<Page<T>>();
        do
        {
            pages.Add(await ask(question));
            question = question with { Continuation = pages[^1].Continuation };
        }
        while (question.Continuation is not null);
        return pages;
    }

    /// <summary>A question from words: "council=Rutland judgement=good"; a dash stands for a space in a name.</summary>
    private static Question Ask(string words)
    {
        var parameters = words.Split(' ').Select(word => word.Split('=')).ToDictionary(
            pair => pair[0], pair => pair[0] is "since" or "until" ? pair[1] : pair[1].Replace('-', ' '));
        return new QueryReader(Register).Read(parameters, defaultCount: 20, mostCount: 500);
    }

    private static string Shown(ClassifiedArticle article) =>
        $"{article.Title} {string.Join(',', article.Councils.Select(council => council.Code).Order())} {article.Findings.Count}";
}
