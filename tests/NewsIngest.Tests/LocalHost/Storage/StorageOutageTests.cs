using Azure;
using NewsIngest.LocalHost.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Storage;

[TestClass]
public sealed class StorageOutageTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly RecordedLogs _logs = new();

    public void Dispose() => _logs.Dispose();

    [TestMethod]
    public void An_outage_and_its_end_are_told_once_however_many_meet_it()
    {
        var outage = new StorageOutage("Main", _clock, _logs.CreateLogger(""));

        outage.Failed("A", new IOException("gone"));
        outage.Failed("A", new IOException("gone"));
        outage.Failed("B", new IOException("gone"));
        _clock.Advance(TimeSpan.FromSeconds(9));
        outage.Succeeded("A");
        outage.Succeeded("A");
        outage.Succeeded("B");
        outage.Succeeded("B");

        Assert.AreSequenceEqual(
            ["Storage 'Main' does not answer A (IOException: gone). The host goes on trying.", "Storage 'Main' answers again after 9 s."],
            _logs.Told);
    }

    [TestMethod]
    public void A_refusal_says_what_to_check() =>
        Assert.Contains(
            "check the account key", StorageOutage.Describe(new RequestFailedException(403, "no", "AuthorizationFailure", null)));

    [TestMethod]
    public void Of_several_tries_the_last_is_told() =>
        Assert.AreEqual(
            "IOException: second",
            StorageOutage.Describe(new AggregateException(new IOException("first"), new IOException("second"))));
}
