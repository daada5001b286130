using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.Tests.LocalHost.Functions;

[TestClass]
public sealed class RetryPolicyTests
{
    [TestMethod]
    public void A_fixed_delay_is_the_same_each_time()
    {
        var policy = RetryPolicy.From(new FixedDelayRetryAttribute(2, "00:00:10"));

        Assert.AreEqual(TimeSpan.FromSeconds(10), policy.WaitBefore(1, chance: 0.9));
        Assert.AreEqual(TimeSpan.FromSeconds(10), policy.WaitBefore(2, chance: 0.1));
        Assert.IsTrue(policy.Allows(2));
        Assert.IsFalse(policy.Allows(3));
    }

    [TestMethod]
    [DataRow(1, 0.5, 4)]
    [DataRow(2, 0.5, 8)]
    [DataRow(1, 0.0, 4, DisplayName = "Not below the minimum")]
    [DataRow(9, 0.5, 60, DisplayName = "Not above the maximum")]
    public void An_exponential_backoff_grows_within_its_bounds(int retry, double chance, double seconds) =>
        Assert.AreEqual(
            seconds,
            RetryPolicy.From(new ExponentialBackoffRetryAttribute(-1, "00:00:04", "00:01:00")).WaitBefore(retry, chance).TotalSeconds,
            0.001);

    [TestMethod]
    public void Minus_one_retries_without_end_and_no_attribute_never()
    {
        Assert.IsTrue(RetryPolicy.From(new FixedDelayRetryAttribute(-1, "00:00:01")).Allows(int.MaxValue));
        Assert.IsFalse(RetryPolicy.From(null).Allows(1));
    }

    [TestMethod]
    public void Intervals_that_make_no_sense_are_refused_by_the_attributes()
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new FixedDelayRetryAttribute(1, "soon"));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new FixedDelayRetryAttribute(1, "-00:00:01"));
        Assert.ThrowsExactly<ArgumentException>(() => new ExponentialBackoffRetryAttribute(1, "00:00:02", "00:00:01"));
    }
}
