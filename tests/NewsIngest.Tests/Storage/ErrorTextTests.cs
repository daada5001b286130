using Azure;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Storage;

[TestClass]
public sealed class ErrorTextTests
{
    [TestMethod]
    public void A_storage_error_is_its_status_and_code_without_the_account() =>
        Assert.AreEqual("Storage answered 503 ServerBusy.",
            ErrorText.Of(new RequestFailedException(503, "https://myaccount.table.core.windows.net is busy", "ServerBusy", null)));

    [TestMethod]
    public void Storage_that_no_try_could_reach_is_told_as_such()
    {
        var refused = new RequestFailedException("Connection refused (myaccount.table.core.windows.net:443)",
            new HttpRequestException("Connection refused", new IOException("refused")));

        Assert.StartsWith("Storage could not be reached.", ErrorText.Of(new AggregateException("Retry failed after 2 tries.", refused, refused)));
    }

    [TestMethod]
    public void Any_other_error_is_its_kind_and_its_first_line() =>
        Assert.AreEqual("IOException: The disk is full.", ErrorText.Of(new AggregateException(new IOException("The disk is full.\r\nSee the log."))));
}
