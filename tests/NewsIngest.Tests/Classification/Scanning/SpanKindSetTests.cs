using NewsIngest.Classification.Scanning;

namespace NewsIngest.Tests.Classification.Scanning;

[TestClass]
public sealed class SpanKindSetTests
{
    [TestMethod]
    public void A_set_of_one_kind_has_it_and_no_other()
    {
        var kinds = Enum.GetValues<SpanKind>();
        foreach (var kind in kinds)
        {
            var set = new SpanKindSet(kind);
            Assert.AreEqual(kind, kinds.Single(other => set.Has(other)));
            Assert.IsTrue(set.HasAny(new SpanKindSet(SpanKind.Word, kind)));
            Assert.IsFalse(set.HasAny(new SpanKindSet([.. kinds.Where(other => other != kind)])));
        }
    }
}
