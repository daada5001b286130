using System.Buffers.Text;
using System.Text;

namespace NewsIngest.Messages;

/// <summary>
/// A message's text as it lies in its queue. Ours are base64; one that someone put there by hand, or that got broken, may be anything, and must
/// still come to a function: host.json therefore sets <c>messageEncoding</c> to <c>none</c>, and decoding is ours.
/// </summary>
public static class MessageText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text that the base64 stands for; the raw text itself where it is not the base64 of any text.</returns>
    public static string Decode(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        // Base64 as a queue client writes it has no spaces; a plain text of a few words would pass without this.
        if (raw.Length == 0 || raw.AsSpan().ContainsAny(" \t\r\n") || !Base64.IsValid(raw)) return raw;
        try
        {
            return Strict.GetString(Convert.FromBase64String(raw));
        }
        catch (DecoderFallbackException)
        {
            return raw;
        }
    }
}
