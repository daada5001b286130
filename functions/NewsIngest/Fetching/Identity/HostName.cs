namespace NewsIngest.Fetching.Identity;

/// <summary>Host names of pages. Hostile pages hold names that IDNA (RFC 5891) forbids, on which <see cref="Uri.IdnHost"/> throws.</summary>
internal static class HostName
{
    /// <summary>The name as it goes over the wire, in ASCII; null where it has no such form.</summary>
    public static string? Ascii(Uri url)
    {
        try
        {
            return url.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>The name in ASCII, or as it is written where it has no such form.</summary>
    public static string Of(Uri url) => Ascii(url) ?? url.Host;
}
