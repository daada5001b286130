using NewsIngest.LocalHost.Queues;

namespace NewsIngest.Tests.LocalHost.Queues;

[TestClass]
public sealed class QueueNamesTests
{
    [TestMethod]
    [DataRow("fetch-page", true)]
    [DataRow("abc", true)]
    [DataRow("0-1-2", true)]
    [DataRow("ab", false)]
    [DataRow("Fetch", false)]
    [DataRow("fetch--page", false)]
    [DataRow("-fetch", false)]
    [DataRow("fetch-", false)]
    [DataRow("fetch_page", false)]
    [DataRow("fetch\n", false)]
    [DataRow("fétch", false)]
    public void Storages_rules_for_names_are_kept(string name, bool valid) => Assert.AreEqual(valid, QueueNames.IsValid(name));

    [TestMethod]
    public void A_name_has_at_most_63_letters()
    {
        Assert.IsTrue(QueueNames.IsValid(new('a', 63)));
        Assert.IsFalse(QueueNames.IsValid(new('a', 64)));
    }

    [TestMethod]
    public void A_poison_queue_has_its_queues_name_and_none_of_its_own()
    {
        Assert.AreEqual("fetch-poison", QueueNames.PoisonOf("fetch"));
        Assert.IsNull(QueueNames.PoisonOf("fetch-poison"));
        Assert.IsNull(QueueNames.PoisonOf(new('a', 57)));
        Assert.AreEqual(63, QueueNames.PoisonOf(new('a', 56))?.Length);
    }
}
