using System.Net;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Tests.Fetching;

/// <summary>How the headers of an answer are understood.</summary>
[TestClass]
public sealed class ResponseHeaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    [DataRow("120", 120.0)]
    [DataRow(" 120 ", 120.0)]
    [DataRow("1.5", 1.5)]
    [DataRow("0", null)]
    [DataRow("-5", null, DisplayName = "negative")]
    [DataRow("NaN", null)]
    [DataRow("soon", null)]
    [DataRow("", null)]
    [DataRow("86400", 86400.0)]
    [DataRow("315360000", 86400.0, DisplayName = "ten years")]
    [DataRow("99999999999999999999999999", 86400.0, DisplayName = "more than any clock holds")]
    [DataRow("Mon, 05 Jan 2026 09:05:00 GMT", 300.0)]
    [DataRow("Monday, 05-Jan-26 09:05:00 GMT", 300.0, DisplayName = "a date of RFC 850")]
    [DataRow("Mon, 05 Jan 2026 08:00:00 GMT", null, DisplayName = "a date that is past")]
    [DataRow("Fri, 31 Dec 9999 23:59:59 GMT", 86400.0, DisplayName = "the end of time")]
    public void Retry_After_is_seconds_or_a_date_and_never_absurd(string value, double? seconds)
    {
        var retryAt = RetryAfter.Parse(value, Now, TimeSpan.FromDays(1));

        Assert.AreEqual(seconds, (retryAt - Now)?.TotalSeconds);
    }

    [TestMethod]
    [DataRow("max-age=600", null, null, 600.0)]
    [DataRow("public, max-age=600, must-revalidate", null, "60", 540.0, DisplayName = "less its age")]
    [DataRow("max-age=600", null, "900", null, DisplayName = "stale already")]
    [DataRow("no-cache, max-age=600", null, null, null)]
    [DataRow("no-store", "Mon, 05 Jan 2026 10:00:00 GMT", null, null)]
    [DataRow("max-age=31536000", null, null, 86400.0, DisplayName = "a year")]
    [DataRow("max-age=60", "Mon, 05 Jan 2026 10:00:00 GMT", null, 60.0, DisplayName = "max-age before Expires")]
    [DataRow(null, "Mon, 05 Jan 2026 10:00:00 GMT", null, 3600.0)]
    [DataRow(null, "0", null, null, DisplayName = "an Expires that is no date")]
    [DataRow(null, "Mon, 05 Jan 2020 10:00:00 GMT", null, null)]
    [DataRow(null, null, null, null)]
    public void Freshness_follows_Cache_Control_and_Expires(string? cacheControl, string? expires, string? age, double? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        response.Headers.Date = Now;
        if (cacheControl is not null) response.Headers.TryAddWithoutValidation("Cache-Control", cacheControl);
        if (age is not null) response.Headers.TryAddWithoutValidation("Age", age);
        if (expires is not null) response.Content.Headers.TryAddWithoutValidation("Expires", expires);

        Assert.AreEqual(seconds, Freshness.Of(response, Now)?.TotalSeconds);
    }

    [TestMethod]
    [DataRow("\"abc\"", true)]
    [DataRow("W/\"abc\"", true)]
    [DataRow("unquoted", true, DisplayName = "as some servers send it")]
    [DataRow("a\r\nX-Injected: 1", false)]
    [DataRow("", false)]
    [DataRow(null, false)]
    public void A_validator_is_sent_back_only_if_it_can_be(string? value, bool usable) => Assert.AreEqual(usable, Validators.Usable(value));

    [TestMethod]
    public void A_validator_of_a_page_length_is_not_kept()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("ETag", new string('x', 5000));

        Assert.IsNull(Validators.Read(response.Headers, "ETag"));
    }

    [TestMethod]
    public void The_user_agent_names_the_product_and_a_contact()
    {
        Assert.Contains("(+mailto@example.org)", UserAgent.Of(new FetchingOptions { Contact = "mailto@example.org" }));
        Assert.StartsWith("NewsIngest/", UserAgent.Of(new FetchingOptions()));
    }
}
