using System.Net;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Identity;

namespace NewsIngest.Fetching.Addresses;

/// <summary>Says which URLs may be asked for at all, before any name is resolved.</summary>
internal sealed class UrlPolicy(IOptions<FetchingOptions> options, AddressGuard guard)
{
    /// <summary>Longer ones are traps: no news site writes them.</summary>
    public const int MaxLength = 2083;

    /// <returns>Why <paramref name="url"/> is refused; null when it may be asked for.</returns>
    public UrlRefusal? Refusal(Uri url)
    {
        if (!url.IsAbsoluteUri) return Invalid($"'{Shown(url)}' is not an absolute URL.");
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) return Invalid($"Only http and https are fetched, not '{url.Scheme}'.");
        if (url.UserInfo.Length > 0) return Invalid("The URL carries a user name or a password.");
        if (url.Host.Length == 0) return Invalid("The URL names no host.");
        if (HostName.Ascii(url) is not { } host || Uri.CheckHostName(host) is UriHostNameType.Unknown)
            return Invalid("The URL's host name is none that the domain name system knows (RFC 5891).");
        if (url.AbsoluteUri.Length > MaxLength) return Invalid($"The URL is longer than {MaxLength} characters.");

        var isOwnMachine = options.Value.AllowLoopback && url.IsLoopback;
        if (!isOwnMachine && !options.Value.AllowsPort(url.Port)) return Invalid($"Port {url.Port} is not among the allowed ports.");

        if (url.HostNameType is UriHostNameType.Dns && HostName.EndsInNumber(host))
            return Invalid($"The host '{host}' ends in a number and is no IPv4 address.");
        return IPAddress.TryParse(url.Host, out var literal) && guard.Refusal(literal) is { } refusal
            ? new UrlRefusal(FetchOutcome.ForbiddenAddress, refusal)
            : null;
    }

    /// <returns>Why a redirect from <paramref name="from"/> to <paramref name="to"/> is not followed; null when it may be.</returns>
    public UrlRefusal? RedirectRefusal(Uri from, Uri to)
    {
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
            return new(FetchOutcome.ForbiddenRedirect, $"The redirect leads from https to http ({to}).");

        return Refusal(to) is not { } refusal ? null
            : refusal.Outcome is FetchOutcome.InvalidUrl ? new(FetchOutcome.ForbiddenRedirect, $"The redirect leads astray. {refusal.Reason}")
            : refusal;
    }

    private static UrlRefusal Invalid(string reason) => new(FetchOutcome.InvalidUrl, reason);

    private static string Shown(Uri url) => url.OriginalString.Length <= 100 ? url.OriginalString : $"{url.OriginalString.AsSpan(0, 100)}…";
}

/// <param name="Reason">A sentence.</param>
internal sealed record UrlRefusal(FetchOutcome Outcome, string Reason);
