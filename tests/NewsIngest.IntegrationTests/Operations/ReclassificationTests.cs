using Azure;
using NewsIngest.Classification;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

[TestClass]
[DoNotParallelize] // It may read every article that there is, and changes what it finds out of date.
public sealed class ReclassificationTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task A_dry_run_shows_what_would_change_and_changes_nothing()
    {
        await using var operations = await TestOperations.OpenAsync("Croydon", TestContext.CancellationToken);
        var article = await MisreadAsync(operations);
        var before = await operations.TracesAsync(article, TestContext.CancellationToken);

        var seen = await RunAsync(operations, new ReclassificationRequest(operations.Council.Code, DryRun: true));

        var compared = seen.Compared.Single(one => one.ArticleId == article.ArticleId);
        var altered = Assert.ContainsSingle(compared.Findings!.Altered);
        Assert.AreEqual((Judgement.Outstanding, Judgement.Inadequate), (altered.Before.Judgement, altered.After.Judgement));
        Assert.IsEmpty(seen.Written);
        Assert.AreSequenceEqual(before, await operations.TracesAsync(article, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task An_article_that_was_misread_is_put_right_in_every_table_and_keeps_its_revision()
    {
        await using var operations = await TestOperations.OpenAsync("Darlington", TestContext.CancellationToken);
        var right = await operations.StoreAsync("inadequate", TestContext.CancellationToken);
        var before = await operations.TracesAsync(right, TestContext.CancellationToken);
        await MisreadAsync(operations, right);

        var seen = await RunAsync(operations, new ReclassificationRequest(operations.Council.Code));

        Assert.HasCount(1, seen.Written);
        Assert.AreSequenceEqual(before, await operations.TracesAsync(right, TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task What_this_version_has_read_is_passed_over_unless_told_otherwise()
    {
        await using var operations = await TestOperations.OpenAsync("Dorset", TestContext.CancellationToken);
        await operations.StoreAsync("good", TestContext.CancellationToken);

        var seen = await RunAsync(operations, new ReclassificationRequest(operations.Council.Code));
        var forced = await RunAsync(operations, new ReclassificationRequest(operations.Council.Code, EvenIfCurrent: true));

        Assert.AreEqual(ReclassificationOutcome.AlreadyCurrent, seen.Compared.Single().Outcome);
        Assert.IsEmpty(seen.Written);
        Assert.AreEqual(ReclassificationOutcome.Same, forced.Written.Single().Outcome);
    }

    [TestMethod]
    public async Task An_article_whose_page_is_not_kept_or_damaged_stays_as_it_is()
    {
        await using var operations = await TestOperations.OpenAsync("Dudley", TestContext.CancellationToken);
        var gone = await MisreadAsync(operations);
        var damaged = await MisreadAsync(operations);
        await operations.Get<PageStore>().DeleteAsync(PageStore.BlobName(gone.ArticleId, 1), TestContext.CancellationToken);
        var container = await operations.Layout.PagesAsync(TestContext.CancellationToken);
        await container.GetBlobClient(PageStore.BlobName(damaged.ArticleId, 1))
            .UploadAsync(BinaryData.FromString("not gzip"), overwrite: true, TestContext.CancellationToken);

        var seen = await RunAsync(operations, new ReclassificationRequest(operations.Council.Code));

        Assert.AreEqual(ReclassificationOutcome.NoPage, seen.Compared.Single(one => one.ArticleId == gone.ArticleId).Outcome);
        Assert.AreEqual(ReclassificationOutcome.Unreadable, seen.Compared.Single(one => one.ArticleId == damaged.ArticleId).Outcome);
        Assert.IsEmpty(seen.Written);
    }

    [TestMethod]
    public async Task Articles_are_chosen_by_the_day_they_are_filed_under()
    {
        await using var operations = await TestOperations.OpenAsync("Ealing", TestContext.CancellationToken);
        var old = await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddDays(-40));
        var recent = await operations.StoreAsync("good", TestContext.CancellationToken);

        var seen = await RunAsync(operations,
            new ReclassificationRequest(Since: DateOnly.FromDateTime(TestOperations.Day.AddDays(-3).UtcDateTime), DryRun: true));

        Assert.Contains(recent.ArticleId, seen.Compared.Select(one => one.ArticleId));
        Assert.DoesNotContain(old.ArticleId, seen.Compared.Select(one => one.ArticleId));
    }

    [TestMethod]
    public async Task Without_a_choice_every_article_is_read_once()
    {
        await using var operations = await TestOperations.OpenAsync("Enfield", TestContext.CancellationToken);
        var misread = new List<ClassifiedArticle>();
        for (var i = 0; i < 12; i++) misread.Add(await MisreadAsync(operations));

        var seen = await RunAsync(operations, new ReclassificationRequest(Parallel: 8));

        Assert.IsEmpty(misread.Select(article => article.ArticleId).Except(seen.Written.Select(one => one.ArticleId)));
        Assert.HasCount(seen.Compared.Select(one => one.ArticleId).Distinct().Count(), seen.Compared);
        Assert.AreEqual((256, 256), seen.Last);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Cut_off_at_any_request_and_started_again_it_ends_as_if_it_had_not_been(bool afterwards)
    {
        await using var operations = await TestOperations.OpenAsync(afterwards ? "Gateshead" : "Greenwich", TestContext.CancellationToken);
        var article = await operations.StoreAsync("inadequate", TestContext.CancellationToken);
        var undisturbed = await operations.TracesAsync(article, TestContext.CancellationToken);
        var request = new ReclassificationRequest(operations.Council.Code, Parallel: 1);

        var cuts = 0;
        for (var number = 1; ; number++)
        {
            await MisreadAsync(operations, article);
            operations.Requests.Break(number, afterwards);
            try
            {
                await RunAsync(operations, request);
            }
            catch (RequestFailedException)
            {
                cuts++;
            }

            operations.Requests.Mend();
            if (!operations.Requests.HasBroken) break;
            await RunAsync(operations, request);
            Assert.AreSequenceEqual(undisturbed, await operations.TracesAsync(article, TestContext.CancellationToken), $"cut off at request {number}");
        }

        Assert.IsGreaterThan(8, cuts);
    }

    /// <summary>An inadequate council, as an older classifier took it for outstanding.</summary>
    private async Task<ClassifiedArticle> MisreadAsync(TestOperations operations, ClassifiedArticle? stored = null)
    {
        var right = stored ?? await operations.StoreAsync("inadequate", TestContext.CancellationToken);
        var wrong = right with
        {
            Findings = [.. right.Findings.Select(finding => finding with { Judgement = Judgement.Outstanding })],
            ClassifierVersion = "0"
        };
        var articles = operations.Get<ArticleStore>();
        var known = (await articles.FindAsync(TestOperations.Id(right.ArticleId), TestContext.CancellationToken))!;
        var keys = await operations.Get<ClassificationStore>().ReplaceAsync(wrong, known.KeysWritten ?? [], TestContext.CancellationToken);
        await operations.Get<StandingStore>().UpdateAsync(wrong, [operations.Council.Code], TestContext.CancellationToken);
        await articles.TrySaveAsync(
            known with
            {
                KeysWritten = keys,
                ClassifierVersion = "0",
                Revisions = [.. known.Revisions!.Select(revision => revision with { ClassifierVersion = "0" })]
            },
            TestContext.CancellationToken);
        return wrong;
    }

    private async Task<Seen> RunAsync(TestOperations operations, ReclassificationRequest request)
    {
        var seen = new Seen();
        await operations.Get<Reclassifier>().RunAsync(request, seen, TestContext.CancellationToken);
        return seen;
    }

    private sealed class Seen : IReclassificationProgress
    {
        public List<ReclassifiedArticle> Compared { get; } = [];

        public List<ReclassifiedArticle> Written { get; } = [];

        public (int Parts, int All) Last { get; private set; }

        void IReclassificationProgress.Compared(ReclassifiedArticle article) => Compared.Add(article);

        void IReclassificationProgress.Written(ReclassifiedArticle article) => Written.Add(article);

        void IReclassificationProgress.Through(int parts, int all) => Last = (parts, all);
    }
}
