using System.Buffers;
using System.Globalization;

namespace NewsIngest.Fetching.Identity;

/// <summary>Host names of pages. Hostile pages hold names that IDNA (RFC 5891) forbids, on which <see cref="Uri.IdnHost"/> throws.</summary>
internal static class HostName
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The name as it goes over the wire, in ASCII; null where it has no such form.</summary>
    public static string? Ascii(Uri url)
    {
        // Without the operating system's IDNA tables .NET would encode these signs instead of refusing them.
        if (url.Host.Any(IsForbidden)) return null;

        try
        {
            return url.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Signs that are no letter, mark or digit, and full-width forms: none is a valid code point of a name (RFC 5892, section 2).</summary>
    private static bool IsForbidden(char sign) =>
        sign > '\u007f' && (sign is >= '\uff00' and <= '\uffef' || CharUnicodeInfo.GetUnicodeCategory(sign) is not (
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.Surrogate or UnicodeCategory.Format));

    /// <summary>
    /// Whether a name ends in a number, as only an IPv4 address may (WHATWG URL Standard, 3.5): "0xc0.0250.01", "192.168.257." and
    /// their like are read as a name here and as an address there.
    /// </summary>
    /// <param name="name">In ASCII, and no IP address.</param>
    public static bool EndsInNumber(string name)
    {
        var last = name.AsSpan().TrimEnd('.');
        last = last[(last.LastIndexOf('.') + 1)..];
        return last.Length > 0 && (!last.ContainsAnyExceptInRange('0', '9')
            || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !last[2..].ContainsAnyExcept(HexDigits));
    }

    /// <summary>The name in ASCII, or as it is written where it has no such form.</summary>
    public static string Of(Uri url) => Ascii(url) ?? url.Host;
}
