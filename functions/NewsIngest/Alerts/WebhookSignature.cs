using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsIngest.Alerts;

/// <summary>
/// Header <c>X-NewsIngest-Signature: t=1764000000,v1=…</c>: the time of sending in Unix seconds, and the HMAC-SHA256 (RFC 2104, FIPS 180-4), as lower-case hex,
/// of
/// that number, a full stop and the body's bytes, keyed with the webhook's secret in UTF-8. A receiver computes the same, compares in constant
/// time, and refuses a time more than some minutes away, so that a post that somebody recorded is of no use later.
/// </summary>
public static class WebhookSignature
{
    public const string Header = "X-NewsIngest-Signature";

    /// <returns>The header's value.</returns>
    public static string Of(string secret, DateTimeOffset time, string body)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var seconds = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{body}"));
        return $"t={seconds},v1={Convert.ToHexStringLower(mac)}";
    }
}
