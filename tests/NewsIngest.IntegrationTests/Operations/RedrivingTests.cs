using Azure;
using NewsIngest.Messages;
using NewsIngest.Operations.Redriving;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Operations;

[TestClass]
[DoNotParallelize] // It looks at what lies in the queues, which all tests share.
public sealed class RedrivingTests
{
    private TestOperations _operations = null!;

    public required TestContext TestContext { get; init; }

    [TestInitialize]
    public async Task OpenAsync()
    {
        _operations = await TestOperations.OpenAsync("Cornwall", TestContext.CancellationToken);
        foreach (var queue in QueueNames.All)
            await (await _operations.Layout.QueueAsync(queue, TestContext.CancellationToken)).ClearMessagesAsync(TestContext.CancellationToken);
        foreach (var queue in QueueNames.Work)
            foreach (var failure in await Failures.ListAsync(queue, null, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken))
                await Failures.RemoveAsync(failure, TestContext.CancellationToken);
    }

    [TestCleanup]
    public async Task CloseAsync() => await _operations.DisposeAsync();

    private FailureStore Failures => _operations.Get<FailureStore>();

    private Redriver Redriver => _operations.Get<Redriver>();

    [TestMethod]
    public async Task A_message_that_fails_for_good_is_recorded_with_its_last_error()
    {
        var message = $"damaged {Guid.NewGuid()}";
        await Failures.NoteAsync(QueueNames.FetchPage, message, "IOException: the first", Now, TestContext.CancellationToken);
        await Failures.NoteAsync(QueueNames.FetchPage, message, "IOException: the last", Now, TestContext.CancellationToken);

        await _operations.Get<MessageHandler>().PoisonAsync(QueueNames.FetchPage, message, TestContext.CancellationToken);

        var failure = Assert.ContainsSingle(await Failures.ListAsync(QueueNames.FetchPage, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken));
        Assert.AreEqual((message, "IOException: the last", 1), (failure.Message, failure.LastError, failure.Times));
    }

    [TestMethod]
    public async Task An_error_of_a_try_is_noted_and_goes_on_to_the_host()
    {
        var fetched = await _operations.FetchedAsync("good", TestContext.CancellationToken);
        var container = await _operations.Layout.PagesAsync(TestContext.CancellationToken);
        await container.GetBlobClient(fetched.Page).UploadAsync(BinaryData.FromString("not gzip"), overwrite: true, TestContext.CancellationToken);
        var message = MessageFormat.Write(fetched);
        var handler = _operations.Get<MessageHandler>();

        await Assert.ThrowsExactlyAsync<InvalidDataException>(() => handler.ClassifyArticleAsync(message, TestContext.CancellationToken));
        await handler.PoisonAsync(QueueNames.ClassifyArticle, message, TestContext.CancellationToken);

        var failure = Assert.ContainsSingle(await Failures.ListAsync(QueueNames.ClassifyArticle, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken));
        Assert.StartsWith("InvalidDataException: ", failure.LastError!);
    }

    [TestMethod]
    public async Task A_message_that_is_no_base64_is_recorded_as_it_is_and_sent_again_in_base64()
    {
        const string Raw = "{ broken by hand \u2713 }";
        await _operations.Get<MessageHandler>().FetchPageAsync(Raw, TestContext.CancellationToken);

        var failure = Assert.ContainsSingle(await Failures.ListAsync(QueueNames.FetchPage, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken));
        await Redriver.RedriveAsync(failure, TestContext.CancellationToken);

        Assert.AreEqual(Raw, failure.Message);
        Assert.AreSequenceEqual([Raw], await WaitingAsync(QueueNames.FetchPage));
    }

    [TestMethod]
    public async Task A_long_message_is_sent_again_whole()
    {
        var message = string.Concat(Enumerable.Range(0, 40_000).Select(i => (char)('a' + (i % 26))));
        await RecordAsync(message);

        await Redriver.RedriveAsync((await Failures.ListAsync(QueueNames.FetchPage, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken))[0],
            TestContext.CancellationToken);

        Assert.AreSequenceEqual([message], await WaitingAsync(QueueNames.FetchPage));
    }

    [TestMethod]
    public async Task A_failure_is_found_by_its_id_and_is_marked_when_it_was_sent_again()
    {
        await RecordAsync("one");
        var failure = (await Failures.ListAsync(QueueNames.FetchPage, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken))[0];

        var found = await Redriver.FindAsync(failure.Id, TestContext.CancellationToken);
        await Redriver.RedriveAsync(found!, TestContext.CancellationToken);

        Assert.AreEqual(failure, found);
        Assert.AreEqual(Now, (await Redriver.FindAsync(failure.Id, TestContext.CancellationToken))!.RedrivenAt);
        Assert.IsEmpty(await Failures.OpenAsync(QueueNames.FetchPage, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken));
        Assert.IsNull(await Redriver.FindAsync("20260302-0123456789abcdef", TestContext.CancellationToken));
        Assert.IsNull(await Redriver.FindAsync("nonsense/../'", TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_message_that_fails_anew_after_it_was_sent_again_is_open_again_and_counted()
    {
        await RecordAsync("one");
        await Redriver.RedriveAsync((await Failures.ListAsync(QueueNames.FetchPage, since: null, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken))[0],
            TestContext.CancellationToken);

        await RecordAsync("one");

        var failure = Assert.ContainsSingle(await Failures.OpenAsync(QueueNames.FetchPage, TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken));
        Assert.AreEqual(2, failure.Times);
    }

    [TestMethod]
    public async Task Failures_are_listed_from_a_day_on()
    {
        await RecordAsync("old", Now.AddDays(-3));
        await RecordAsync("new", Now);

        var found = await Failures.ListAsync(QueueNames.FetchPage, DateOnly.FromDateTime(Now.AddDays(-1).UtcDateTime), TestContext.CancellationToken)
            .ToListAsync(TestContext.CancellationToken);

        Assert.AreSequenceEqual(["new"], found.Select(failure => failure.Message));
    }

    [TestMethod]
    public async Task A_poison_queue_is_looked_at_without_a_change_and_emptied_into_its_queue()
    {
        await PoisonAsync("first", "second");

        var seen = await Redriver.PeekAsync(QueueNames.FetchPagePoison, TestContext.CancellationToken);
        var sent = await DrainAsync();

        Assert.AreSequenceEqual(["first", "second"], seen.Select(message => message.Message).Order());
        Assert.AreSequenceEqual(["first", "second"], sent.Order());
        Assert.AreSequenceEqual(["first", "second"], await WaitingAsync(QueueNames.FetchPage));
        Assert.IsEmpty(await WaitingAsync(QueueNames.FetchPagePoison));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Cut_off_at_any_request_no_message_is_lost(bool afterwards)
    {
        var cuts = 0;
        for (var number = 1; ; number++)
        {
            await OpenAsync();
            await PoisonAsync("first", "second");
            await RecordAsync("third");
            _operations.Requests.Break(number, afterwards);
            try
            {
                await DrainAsync();
                await RedriveOpenAsync();
            }
            catch (RequestFailedException)
            {
                cuts++;
            }

            _operations.Requests.Mend();
            if (!_operations.Requests.HasBroken) break;

            await DrainAsync();
            await RedriveOpenAsync();
            // Only an answer that was lost hides the messages that it brought, until their time is over.
            var hidden = await HiddenAsync(QueueNames.FetchPagePoison);
            var waiting = await WaitingAsync(QueueNames.FetchPage);
            Assert.HasCount(3, waiting.Distinct().Concat(Enumerable.Repeat("hidden", hidden)).ToList(), $"cut off at request {number}");
            Assert.IsTrue(hidden == 0 || (afterwards && number == 1), $"cut off at request {number}");
            Assert.IsEmpty(await Failures.OpenAsync(QueueNames.FetchPage, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken));
        }

        Assert.IsGreaterThan(6, cuts);
    }

    private DateTimeOffset Now => _operations.Clock.GetUtcNow();

    private Task RecordAsync(string message, DateTimeOffset? at = null) =>
        Failures.RecordAsync(new Failure(at ?? Now, QueueNames.FetchPage, "It failed.", message), TestContext.CancellationToken);

    private async Task PoisonAsync(params string[] messages)
    {
        var queue = await _operations.Layout.QueueAsync(QueueNames.FetchPagePoison, TestContext.CancellationToken);
        foreach (var message in messages) await queue.SendMessageAsync(message, TestContext.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> DrainAsync() =>
        await Redriver.DrainAsync(QueueNames.FetchPagePoison, TestContext.CancellationToken).Select(message => message.Message)
            .ToListAsync(TestContext.CancellationToken);

    private async Task RedriveOpenAsync()
    {
        foreach (var failure in await Failures.OpenAsync(QueueNames.FetchPage, TestContext.CancellationToken).ToListAsync(TestContext.CancellationToken))
            await Redriver.RedriveAsync(failure, TestContext.CancellationToken);
    }

    private async Task<IReadOnlyList<string>> WaitingAsync(string name)
    {
        var queue = await _operations.Layout.QueueAsync(name, TestContext.CancellationToken);
        var peeked = await queue.PeekMessagesAsync(32, TestContext.CancellationToken);
        return [.. peeked.Value.Select(message => message.Body.ToString()).Order()];
    }

    private async Task<int> HiddenAsync(string name)
    {
        var queue = await _operations.Layout.QueueAsync(name, TestContext.CancellationToken);
        var all = await queue.GetPropertiesAsync(TestContext.CancellationToken);
        return all.Value.ApproximateMessagesCount - (await WaitingAsync(name)).Count;
    }
}
