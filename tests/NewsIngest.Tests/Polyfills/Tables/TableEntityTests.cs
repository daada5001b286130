using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class TableEntityTests
{
    [TestMethod]
    public void A_whole_number_takes_the_type_that_the_column_has()
    {
        var row = new TableEntity("p", "r") { ["Long"] = 1L, ["Double"] = 1.0, ["Int"] = 1 };
        row["Long"] = 2;
        row["Double"] = 2;
        row["Int"] = 2L;
        Assert.AreEqual(2L, row["Long"]);
        Assert.AreEqual(2.0, row["Double"]);
        Assert.AreEqual(2L, row["Int"]);
    }

    [TestMethod]
    public void A_column_does_not_change_its_type()
    {
        var row = new TableEntity("p", "r") { ["A"] = "text" };
        var refusal = Assert.ThrowsExactly<InvalidOperationException>(() => row["A"] = 1);
        Assert.AreEqual("Property A holds a String, not a Int32.", refusal.Message);
        row["A"] = null;
        row["A"] = 1;
        Assert.AreEqual(1, row.GetInt32("A"));
    }

    [TestMethod]
    public void A_getter_of_another_type_is_refused_and_of_no_column_is_null()
    {
        var row = new TableEntity("p", "r") { ["A"] = 1L };
        Assert.ThrowsExactly<InvalidOperationException>(() => row.GetInt32("A"));
        Assert.ThrowsExactly<InvalidOperationException>(() => row.GetDouble("A"));
        Assert.ThrowsExactly<InvalidOperationException>(() => row.GetDateTime("A"));
        Assert.IsNull(row.GetInt64("B"));
        Assert.IsNull(row["B"]);
    }

    [TestMethod]
    public void It_is_a_dictionary_of_its_keys_and_columns()
    {
        var values = new Dictionary<string, object> { ["PartitionKey"] = "p", ["RowKey"] = "r", ["A"] = 1 };
        var row = new TableEntity(values) { ETag = new ETag("W/\"1\"") };
        Assert.AreEqual(("p", "r", 4), (row.PartitionKey, row.RowKey, row.Count));
        Assert.AreEqual(new ETag("W/\"1\""), row.ETag);
        Assert.IsTrue(row.Remove("A"));
        Assert.IsFalse(row.TryGetValue("A", out _));
        Assert.AreEqual(default, new TableEntity("p", "r").ETag);
    }

    [TestMethod]
    [DataRow("3:The specified entity already exists.", 3)]
    [DataRow("99:x", 99)]
    [DataRow("The request is wrong: 5:", null)]
    [DataRow("123456789:x", null)]
    [DataRow("", null)]
    public void The_index_of_the_failed_action_stands_before_the_message(string message, int? index)
    {
        var failure = new TableTransactionFailedException(new RequestFailedException(409, message, "EntityAlreadyExists", null));
        Assert.AreEqual(index, failure.FailedTransactionActionIndex);
    }

    [TestMethod]
    public void An_error_code_is_compared_with_text()
    {
        string? none = null;
        Assert.IsTrue("TableNotFound" == TableErrorCode.TableNotFound);
        Assert.IsTrue(TableErrorCode.TableNotFound == "tablenotfound");
        Assert.IsTrue(TableErrorCode.TableNotFound != none);
        Assert.IsTrue(default(TableErrorCode) == none);
        Assert.AreEqual(TableErrorCode.TableNotFound, new TableErrorCode("TABLENOTFOUND"));
    }
}
