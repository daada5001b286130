using NewsIngest.Evaluation;

namespace NewsIngest.Tests.Evaluation;

[TestClass]
public sealed class RateTests
{
    [TestMethod]
    [DataRow(0, 10, 0.0, 0.2775)]
    [DataRow(5, 10, 0.2366, 0.7634)]
    [DataRow(98, 100, 0.9300, 0.9945)]
    public void The_interval_is_Wilsons(int right, int total, double low, double high)
    {
        var rate = new Rate(right, total);

        Assert.AreEqual(low, rate.Low!.Value, 0.0001);
        Assert.AreEqual(high, rate.High!.Value, 0.0001);
    }

    [TestMethod]
    public void Without_a_case_there_is_no_rate()
    {
        Assert.IsNull(default(Rate).Value);
        Assert.IsNull(default(Rate).Low);
        Assert.IsNull(default(Retrieval).F1);
    }

    [TestMethod]
    public void Precision_counts_what_was_found_and_recall_what_was_labelled()
    {
        var retrieval = Retrieval.Of(new HashSet<string> { "a", "b", "c" }, new HashSet<string> { "b", "c", "d", "e" });

        Assert.AreEqual(new Rate(2, 4), retrieval.Precision);
        Assert.AreEqual(new Rate(2, 3), retrieval.Recall);
        Assert.AreEqual(4.0 / 7, retrieval.F1!.Value, 1e-12);
    }
}
