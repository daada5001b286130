using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using NewsIngest.Alerts;
using NewsIngest.Fetching;
using NewsIngest.Forgetting;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

/// <summary>What articles and sources give rise to, through the queue to a webhook on this machine.</summary>
[TestClass]
[DoNotParallelize] // It takes what comes through the queues, which all tests share.
public sealed class AlertTests
{
    private const string Secret = "a secret of the test's own";

    private WebhookReceiver _receiver = null!;

    public required TestContext TestContext { get; init; }

    [TestCleanup]
    public async Task StopAsync()
    {
        if (_receiver is not null) await _receiver.DisposeAsync();
    }

    [TestMethod]
    public async Task A_judgement_is_posted_once_with_its_proof_and_a_signature_that_can_be_checked()
    {
        await using var operations = await OpenAsync("Havering");
        var article = await operations.StoreAsync("inadequate", TestContext.CancellationToken);

        await DeliverAsync(operations);
        await DeliverAsync(operations);

        var post = Assert.ContainsSingle(_receiver.Posts);
        Assert.AreEqual("application/json; charset=utf-8", post.ContentType);
        var parts = post.Signature!.Split(',').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        var time = long.Parse(parts["t"], CultureInfo.InvariantCulture);
        Assert.AreEqual(operations.Clock.GetUtcNow(), DateTimeOffset.FromUnixTimeSeconds(time));
        Assert.AreEqual(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{parts["t"]}.{post.Body}"))),
            parts["v1"]);

        var alert = JsonDocument.Parse(post.Body).RootElement;
        Assert.AreEqual(("finding", post.Alert), (alert.GetProperty("kind").GetString(), alert.GetProperty("id").GetString()));
        Assert.AreEqual(operations.Council.Code, alert.GetProperty("council").GetProperty("code").GetString());
        Assert.AreEqual(article.ArticleId, alert.GetProperty("article").GetProperty("id").GetString());
        var change = alert.GetProperty("changes")[0];
        Assert.AreEqual(("overall", "inadequate"), (change.GetProperty("aspect").GetString(), change.GetProperty("judgement").GetString()));
        Assert.Contains("Havering inadequate", change.GetProperty("evidence").GetString()!);
    }

    [TestMethod]
    public async Task A_webhook_that_fails_is_asked_again_later_and_its_answers_are_recorded()
    {
        await using var operations = await OpenAsync("Herefordshire", statuses: [500]);
        await operations.StoreAsync("good", TestContext.CancellationToken);

        await DeliverAsync(operations);
        var outcome = await OutcomeAsync(operations);
        var again = await RetryOfAsync(operations);
        await operations.Get<AlertDelivery>().RunAsync(again, TestContext.CancellationToken);
        await operations.Get<AlertDelivery>().RunAsync(again, TestContext.CancellationToken);

        Assert.AreEqual("The webhook answered 500; 200 to 299 was expected.", outcome);
        Assert.AreEqual("The webhook answered 200.", await OutcomeAsync(operations));
        Assert.HasCount(2, _receiver.Posts);
        Assert.AreEqual(_receiver.Posts[0].Alert, _receiver.Posts[1].Alert);
    }

    [TestMethod]
    public async Task A_webhook_that_never_takes_an_alert_ends_as_a_failure_that_can_be_redriven()
    {
        await using var operations = await OpenAsync("Hillingdon", statuses: [503]);
        await operations.StoreAsync("good", TestContext.CancellationToken);
        var first = await TakeAsync(operations);

        await operations.Get<AlertDelivery>().RunAsync(first with { Attempt = 8 }, TestContext.CancellationToken);

        var failures = await operations.Get<FailureStore>().ListAsync(QueueNames.Alerts, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);
        var failure = failures.Single(failure => failure.Message == MessageFormat.Write(first));
        Assert.Contains("in 9 tries", failure.Reason);
        Assert.AreEqual("The webhook answered 503; 200 to 299 was expected.", failure.LastError);
        Assert.DoesNotContain(_receiver.Url, JsonSerializer.Serialize(failure));
    }

    [TestMethod]
    public async Task A_second_article_about_the_same_event_is_no_second_alert()
    {
        await using var operations = await OpenAsync("Hounslow");
        await operations.StoreAsync("good", TestContext.CancellationToken);
        await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddHours(7));
        // Read at the same moment as the first, before anything stood.
        await operations.Get<StandingStore>().UpdateAsync(
            await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddHours(8)) with { Findings = [] },
            [operations.Council.Code], TestContext.CancellationToken);

        await DeliverAsync(operations);

        Assert.HasCount(1, _receiver.Posts);
    }

    [TestMethod]
    public async Task A_grade_that_changes_is_a_move_that_says_what_it_was()
    {
        await using var operations = await OpenAsync("Islington");
        await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddDays(-10));
        await operations.StoreAsync("inadequate", TestContext.CancellationToken);

        await DeliverAsync(operations);

        var move = JsonDocument.Parse(_receiver.Posts.Single(post => post.Body.Contains("\"move\"",
            StringComparison.Ordinal)).Body).RootElement.GetProperty("changes")[0];
        Assert.AreEqual(("inadequate", "good"), (move.GetProperty("judgement").GetString(), move.GetProperty("previous").GetString()));
        Assert.HasCount(2, _receiver.Posts);
    }

    [TestMethod]
    public async Task An_article_that_was_old_when_it_was_first_seen_is_no_news()
    {
        await using var operations = await OpenAsync("Kirklees");
        await operations.StoreAsync("good", TestContext.CancellationToken, TestOperations.Day.AddDays(-20));

        await DeliverAsync(operations);

        Assert.IsEmpty(_receiver.Posts);
    }

    [TestMethod]
    public async Task Changes_of_judgements_go_to_the_queue_for_others_too()
    {
        await using var operations = await OpenAsync("Knowsley", new() { ["Alerts:SendToQueue"] = "true" });
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);
        await DeliverAsync(operations);

        var queue = await operations.Layout.QueueAsync(QueueNames.JudgementChanges, TestContext.CancellationToken);
        var message = Assert.ContainsSingle((await queue.ReceiveMessagesAsync(32, cancellationToken: TestContext.CancellationToken)).Value);

        Assert.AreEqual(_receiver.Posts.Single().Body, message.Body.ToString());
        Assert.Contains(article.ArticleId, message.Body.ToString());
        Assert.IsLessThanOrEqualTo(TimeSpan.FromDays(7), message.ExpiresOn!.Value - message.InsertedOn!.Value);
    }

    [TestMethod]
    public async Task Without_a_webhook_and_the_queue_nothing_is_raised_nor_read()
    {
        await using var operations = await TestOperations.OpenAsync("Lambeth", TestContext.CancellationToken);

        var article = await operations.StoreAsync("good", TestContext.CancellationToken);

        Assert.IsEmpty((await operations.TracesAsync(article,
            TestContext.CancellationToken)).Where(trace => trace.StartsWith(TableNames.Alerts, StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task A_webhook_on_a_private_address_is_not_asked_unless_the_settings_allow_it()
    {
        await using var operations = await OpenAsync("Leeds",
            new() { ["Alerts:AllowPrivateAddresses"] = "false", ["Alerts:Webhooks:0:Url"] = "https://127.0.0.1:9/hook" });
        await operations.StoreAsync("good", TestContext.CancellationToken);

        await DeliverAsync(operations);

        Assert.AreEqual("The webhook could not be reached (forbiddenAddress).", await OutcomeAsync(operations));
    }

    [TestMethod]
    public async Task Settings_that_cannot_work_stop_the_start_and_show_no_secret()
    {
        await using var operations = await OpenAsync("Lewisham",
            new() { ["Alerts:AllowPrivateAddresses"] = "false", ["Alerts:Webhooks:0:Url"] = "http://hooks.example.org/token-of-theirs" });

        var refusal = Assert.ThrowsExactly<Microsoft.Extensions.Options.OptionsValidationException>(() => operations.Get<AlertDelivery>());

        Assert.Contains("Alerts:Webhooks:0: Url must begin with https", refusal.Message);
        Assert.DoesNotContain("token-of-theirs", refusal.Message);
    }

    [TestMethod]
    public async Task A_source_that_fails_for_long_is_told_of_once_for_each_spell()
    {
        await using var operations = await OpenAsync("Luton");
        var alerts = operations.Get<SourceAlerts>();
        var state = new SourceState($"Source {Guid.NewGuid():N}", LastSucceeded: TestOperations.Day, Outcome: FetchOutcome.ServerError,
            OutcomeDetail: "It answered 500.");

        foreach (var streak in Enumerable.Range(1, 9)) await alerts.RaiseAsync(state with { FailureStreak = streak }, TestContext.CancellationToken);
        await DeliverAsync(operations);
        await alerts.RaiseAsync(state with { FailureStreak = 5, LastSucceeded = TestOperations.Day.AddHours(9) }, TestContext.CancellationToken);
        await DeliverAsync(operations);

        Assert.HasCount(2, _receiver.Posts);
        var source = JsonDocument.Parse(_receiver.Posts[0].Body).RootElement.GetProperty("source");
        Assert.AreEqual((state.Name, 5, "serverError"),
            (source.GetProperty("name").GetString(), source.GetProperty("failedPolls").GetInt32(), source.GetProperty("outcome").GetString()));
    }

    [TestMethod]
    public async Task An_alert_of_a_forgotten_article_is_not_posted()
    {
        await using var operations = await OpenAsync("Manchester");
        var article = await operations.StoreAsync("good", TestContext.CancellationToken);
        await operations.Get<Forgetter>().ForgetAsync(TestOperations.Id(article.ArticleId), TestContext.CancellationToken);

        await DeliverAsync(operations);

        Assert.IsEmpty(_receiver.Posts);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Cut_off_at_any_request_of_a_stored_article_the_alert_is_told_and_told_once(bool afterwards)
    {
        await using var operations = await OpenAsync(afterwards ? "Medway" : "Merton");
        var stage = operations.Get<ArticleClassifyStage>();
        for (var number = 1; ; number++)
        {
            var message = await operations.FetchedAsync("good", TestContext.CancellationToken);
            operations.Requests.Break(number, afterwards);
            try
            {
                await stage.RunAsync(message, TestContext.CancellationToken);
            }
            catch (RequestFailedException)
            {
                // The host brings the message back.
            }

            operations.Requests.Mend();
            if (!operations.Requests.HasBroken) break;
            await stage.RunAsync(message, TestContext.CancellationToken);
            await DeliverAsync(operations);

            Assert.HasCount(number, _receiver.Posts, $"cut off at request {number}");
            await operations.Get<Forgetter>().ForgetAsync(TestOperations.Id(message.Fetch.ArticleId), TestContext.CancellationToken);
            var table = await operations.Layout.TableAsync(TableNames.Alerts, TestContext.CancellationToken);
            await table.DeleteEntityAsync(operations.Council.Code, "finding-overall-good", cancellationToken: TestContext.CancellationToken);
        }

        Assert.IsGreaterThan(8, _receiver.Posts.Count);
    }

    private async Task<TestOperations> OpenAsync(string council, Dictionary<string, string?>? settings = null, int[]? statuses = null)
    {
        _receiver = await WebhookReceiver.StartAsync(TestContext.CancellationToken, statuses ?? []);
        var all = new Dictionary<string, string?>
        {
            ["Alerts:Webhooks:0:Url"] = _receiver.Url,
            ["Alerts:Webhooks:0:Secret"] = Secret,
            ["Alerts:AllowPrivateAddresses"] = "true",
        };
        foreach (var (name, value) in settings ?? []) all[name] = value;
        var operations = await TestOperations.OpenAsync(council, TestContext.CancellationToken, all);
        foreach (var name in (string[])[QueueNames.Alerts, QueueNames.JudgementChanges])
            await (await operations.Layout.QueueAsync(name, TestContext.CancellationToken)).ClearMessagesAsync(TestContext.CancellationToken);
        return operations;
    }

    /// <summary>Works off what waits in the queue of alerts, as the function does.</summary>
    private async Task DeliverAsync(TestOperations operations)
    {
        var queue = await operations.Layout.QueueAsync(QueueNames.Alerts, TestContext.CancellationToken);
        while (await queue.ReceiveMessagesAsync(32, cancellationToken: TestContext.CancellationToken) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                await operations.Get<MessageHandler>().DeliverAlertAsync(message.Body.ToString(), TestContext.CancellationToken);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, TestContext.CancellationToken);
            }
        }
    }

    private async Task<DeliverAlertMessage> TakeAsync(TestOperations operations)
    {
        var queue = await operations.Layout.QueueAsync(QueueNames.Alerts, TestContext.CancellationToken);
        var message = Assert.ContainsSingle((await queue.ReceiveMessagesAsync(32, cancellationToken: TestContext.CancellationToken)).Value);
        return MessageFormat.ReadDeliverAlert(message.Body.ToString());
    }

    /// <summary>The message that waits for its pause to end: it is there, and cannot be seen yet.</summary>
    private async Task<DeliverAlertMessage> RetryOfAsync(TestOperations operations)
    {
        var queue = await operations.Layout.QueueAsync(QueueNames.Alerts, TestContext.CancellationToken);
        Assert.AreEqual(1, (await queue.GetPropertiesAsync(TestContext.CancellationToken)).Value.ApproximateMessagesCount);
        var row = (await operations.Get<AlertStore>().FindAsync(operations.Council.Code, "finding-overall-good", TestContext.CancellationToken))!;
        return new DeliverAlertMessage(row.Subject, row.Key, row.AlertId, new WebhookOptions { Url = _receiver.Url }.Id, Attempt: 1);
    }

    private async Task<string?> OutcomeAsync(TestOperations operations)
    {
        var table = await operations.Layout.TableAsync(TableNames.Alerts, TestContext.CancellationToken);
        var row = await table.GetEntityAsync<Azure.Data.Tables.TableEntity>(operations.Council.Code, "finding-overall-good",
            cancellationToken: TestContext.CancellationToken);
        return row.Value.Where(property => property.Key.StartsWith("Outcome_", StringComparison.Ordinal)).Select(property => property.Value.ToString())
            .Single();
    }
}
