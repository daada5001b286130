using NewsIngest.Fetching;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class FetchOutcomesTests
{
    [TestMethod]
    public void Every_outcome_is_known_and_no_success_is_tried_again()
    {
        foreach (var outcome in Enum.GetValues<FetchOutcome>()) Assert.IsFalse(outcome.IsSuccess() && outcome.CanRetry(), $"{outcome}");
    }

    [TestMethod]
    [DataRow(FetchOutcome.Gone, 1, true)]
    [DataRow(FetchOutcome.NotFound, 2, false)]
    [DataRow(FetchOutcome.NotFound, 3, true)]
    [DataRow(FetchOutcome.SoftNotFound, 3, true)]
    [DataRow(FetchOutcome.ServerError, 50, false)]
    public void A_URL_is_retired_when_it_is_gone_or_not_found_again_and_again(FetchOutcome outcome, int times, bool retired) =>
        Assert.AreEqual(retired, outcome.RetiresUrl(times));
}
