using Azure.Data.Tables;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

[TestClass]
public sealed class StorageLimitsTests
{
    [TestMethod]
    public void An_entity_within_the_limits_passes()
    {
        var entity = new TableEntity("p", "r") { ["Text"] = new string('x', StorageLimits.StringCharacters), ["Number"] = 1 };

        Assert.AreSame(entity, entity.Checked());
    }

    [TestMethod]
    public void A_string_over_64_KiB_is_refused()
    {
        var entity = new TableEntity("p", "r") { ["Text"] = new string('x', StorageLimits.StringCharacters + 1) };

        var refused = Assert.ThrowsExactly<ArgumentException>(() => entity.Checked());

        Assert.Contains("'Text' has 32769 characters", refused.Message);
    }

    [TestMethod]
    public void An_entity_over_1_MiB_is_refused()
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < 17; i++) entity[$"Part{i}"] = new string('x', StorageLimits.StringCharacters);

        Assert.Contains("bytes", Assert.ThrowsExactly<ArgumentException>(() => entity.Checked()).Message);
    }

    [TestMethod]
    public void More_than_252_properties_are_refused()
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i <= StorageLimits.Properties; i++) entity[$"P{i}"] = i;

        Assert.Contains("253 properties", Assert.ThrowsExactly<ArgumentException>(() => entity.Checked()).Message);
    }

    [TestMethod]
    [DataRow("a/b")]
    [DataRow("a\\b")]
    [DataRow("a#b")]
    [DataRow("a?b")]
    [DataRow("a\tb")]
    [DataRow("a\u0085b")]
    public void A_key_with_a_character_that_Azure_forbids_is_refused(string key) =>
        Assert.ThrowsExactly<ArgumentException>(() => new TableEntity("p", key).Checked());

    [TestMethod]
    public void Text_is_never_cut_inside_a_character() => Assert.AreEqual("ab", "ab😀".Cut(3));
}
