using Azure.Data.Tables.Transactions;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class MultipartReaderTests
{
    private const string Type = "multipart/mixed; boundary=batchresponse_b";

    private static readonly string Good = Lines(
        "--batchresponse_b",
        "Content-Type: multipart/mixed; boundary=changesetresponse_c",
        "",
        "--changesetresponse_c",
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "",
        "HTTP/1.1 204 No Content",
        "ETag: W/\"datetime'2026-01-05T09%3A00%3A00Z'\"",
        "",
        "",
        "--changesetresponse_c",
        "Content-Type: application/http",
        "",
        "HTTP/1.1 409 Conflict",
        "Content-Type: application/json",
        "",
        "{\"odata.error\":{\"code\":\"EntityAlreadyExists\",\"message\":{\"value\":\"1:exists\"}}}",
        "--changesetresponse_c--",
        "--batchresponse_b--",
        "");

    [TestMethod]
    public void Each_part_is_a_response_with_status_headers_and_body()
    {
        var responses = MultipartReader.Read(Type, Good);
        Assert.HasCount(2, responses);
        Assert.AreEqual((204, "No Content", false), (responses[0].Status, responses[0].ReasonPhrase, responses[0].IsError));
        Assert.AreEqual("W/\"datetime'2026-01-05T09%3A00%3A00Z'\"", responses[0].Headers.ETag.ToString());
        Assert.AreEqual((409, true), (responses[1].Status, responses[1].IsError));
        Assert.StartsWith("{\"odata.error\"", responses[1].Content.ToString());
    }

    [TestMethod]
    public void A_quoted_boundary_and_bare_line_feeds_are_read_too() =>
        Assert.HasCount(2, MultipartReader.Read("multipart/mixed; boundary=\"batchresponse_b\"", Good.ReplaceLineEndings("\n")));

    [TestMethod]
    public void A_line_before_the_status_line_is_passed_over()
    {
        var noisy = Good.Replace("HTTP/1.1 204 No Content", "noise\r\nHTTP/1.1 400 Bad Request");
        Assert.AreEqual(400, MultipartReader.Read(Type, noisy)[0].Status);
    }

    [TestMethod]
    public void A_response_outside_a_change_set_is_read_too()
    {
        var bare = Lines("--batchresponse_b", "Content-Type: application/http", "", "HTTP/1.1 413 Too Large", "", "", "--batchresponse_b--");
        Assert.AreEqual(413, MultipartReader.Read(Type, bare).Single().Status);
    }

    [TestMethod]
    public void Whatever_is_cut_off_is_refused_as_unreadable()
    {
        // Without its last line break the message is still whole.
        for (var length = 0; length < Good.Length - 2; length++)
            Assert.ThrowsExactly<InvalidDataException>(() => MultipartReader.Read(Type, Good[..length]), $"cut at {length}");
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("nonsense")]
    [DataRow("application/json")]
    [DataRow("multipart/mixed")]
    [DataRow("multipart/mixed; boundary=\"\"")]
    [DataRow("multipart/mixed; boundary=another")]
    public void An_answer_of_another_type_is_refused(string? contentType) =>
        Assert.ThrowsExactly<InvalidDataException>(() => MultipartReader.Read(contentType, Good));

    [TestMethod]
    [DataRow("HTTP/1.1 abc")]
    [DataRow("HTTP/1.1 99999999999 Big")]
    [DataRow("HTTP/1.1 -1")]
    [DataRow("HTTP/1.1")]
    [DataRow("200 OK")]
    [DataRow("")]
    public void A_part_without_a_status_is_refused(string statusLine) =>
        Assert.ThrowsExactly<InvalidDataException>(() => MultipartReader.Read(Type, Good.Replace("HTTP/1.1 409 Conflict", statusLine)));

    [TestMethod]
    public void Parts_within_parts_within_parts_are_refused()
    {
        var nested = Lines(
            "--batchresponse_b", "Content-Type: multipart/mixed; boundary=c", "",
            "--c", "Content-Type: multipart/mixed; boundary=d", "",
            "--d", "Content-Type: application/http", "", "HTTP/1.1 204 No Content", "", "--d--", "--c--", "--batchresponse_b--");
        var refusal = Assert.ThrowsExactly<InvalidDataException>(() => MultipartReader.Read(Type, nested));
        Assert.Contains("nested too deep", refusal.Message);
    }

    private static string Lines(params string[] lines) => string.Join("\r\n", lines);
}
