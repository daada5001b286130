using Azure.Storage.Queues.Models;
using NewsIngest.LocalHost.Queues;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Queues;

[TestClass]
public sealed class MessageLeaseTests : IDisposable
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private readonly FakeTimeProvider _clock = new();
    private readonly FakeQueue _queue = new("items");
    private readonly RecordedLogs _logs = new();

    public void Dispose() => _logs.Dispose();

    [TestMethod]
    public async Task A_message_is_renewed_at_each_half_of_its_lease_with_the_newest_receipt()
    {
        await using var lease = Take();

        _clock.Advance(TimeSpan.FromMinutes(4.9));
        Assert.IsEmpty(_queue.Calls);
        _clock.Advance(TimeSpan.FromMinutes(10.2));

        Assert.AreSequenceEqual(["update a 00:10:00", "update a 00:10:00", "update a 00:10:00"], _queue.Calls);
        Assert.AreEqual("3", lease.PopReceipt);
    }

    [TestMethod]
    public async Task After_a_failure_it_is_renewed_at_a_tenth_until_storage_answers()
    {
        await using var lease = Take();
        _queue.Failure = new IOException("away");
        _clock.Advance(TimeSpan.FromMinutes(7));
        Assert.HasCount(3, _queue.Calls);

        _queue.Failure = null;
        _clock.Advance(TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromMinutes(4));

        Assert.HasCount(4, _queue.Calls);
        Assert.IsFalse(lease.IsLost);
    }

    [TestMethod]
    public async Task A_message_that_another_took_over_is_renewed_no_more()
    {
        await using var lease = Take();
        _queue.Failure = FakeQueue.Fault(400, QueueErrorCode.PopReceiptMismatch);

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.IsTrue(lease.IsLost);
        Assert.HasCount(1, _queue.Calls);
        Assert.Contains("The message a was taken over or deleted while its function ran", _logs.Told.Single());
    }

    [TestMethod]
    public async Task A_lease_that_is_over_is_renewed_no_more()
    {
        await Take().DisposeAsync();

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.IsEmpty(_queue.Calls);
        Assert.AreEqual(0, _clock.WaitingTimers);
    }

    private MessageLease Take() => new(_queue, FakeQueue.Message("a"), TenMinutes, _clock, _logs.CreateLogger(""));
}
