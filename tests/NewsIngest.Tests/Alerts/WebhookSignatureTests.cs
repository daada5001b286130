using NewsIngest.Alerts;

namespace NewsIngest.Tests.Alerts;

[TestClass]
public sealed class WebhookSignatureTests
{
    /// <summary>The value comes from OpenSSL: printf '%s' '1764000000.{"a":"é"}' | openssl dgst -sha256 -hmac 0123456789abcdef</summary>
    [TestMethod]
    public void It_is_the_time_and_the_HMAC_of_time_and_body() =>
        Assert.AreEqual(
            "t=1764000000,v1=6083c41ae0131ec1c7bb25f2fb97c6037d896502e01277afd76f4686f37afca0",
            WebhookSignature.Of("0123456789abcdef", DateTimeOffset.FromUnixTimeSeconds(1_764_000_000), """{"a":"é"}"""));

    [TestMethod]
    public void Another_time_body_or_secret_gives_another()
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(1_764_000_000);
        string[] signatures =
        [
            WebhookSignature.Of("0123456789abcdef", time, "{}"),
            WebhookSignature.Of("0123456789abcdef", time.AddSeconds(1), "{}"),
            WebhookSignature.Of("0123456789abcdef", time, "{ }"),
            WebhookSignature.Of("0123456789abcdeg", time, "{}"),
        ];

        Assert.HasCount(4, signatures.Select(signature => signature.Split("v1=")[1]).Distinct());
    }
}
