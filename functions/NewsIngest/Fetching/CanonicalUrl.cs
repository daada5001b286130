using System.Text.RegularExpressions;
using NewsIngest.Fetching.Identity;

namespace NewsIngest.Fetching;

/// <summary>Brings the addresses under which one article is reached to one, so that it is stored once.</summary>
public static partial class CanonicalUrl
{
    /// <summary>Names of parameters that pick the article; a canonical link that drops one is wrong.</summary>
    private static readonly string[] Selectors = ["aid", "article", "articleid", "id", "newsid", "nid", "p", "storyid"];

    /// <summary>The same page without tracking parameters, fragment, credentials, default port, index file and AMP or print form. It can be fetched.</summary>
    public static Uri Normalize(Uri url)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")) return url;

        var query = string.Join('&', Query(url).Where(part => !IsIdle(part)));
        var path = PageVariant.Path(url.AbsolutePath, hasQuery: query.Length > 0);
        var host = PageVariant.Host(HostName.Of(url).TrimEnd('.'));
        if (host.Contains(':', StringComparison.Ordinal)) host = $"[{host}]";
        var port = url.IsDefaultPort ? "" : $":{url.Port}";
        var normal = $"{url.Scheme}://{host}{port}{WithCapitalEscapes(path.Length > 0 ? path : "/")}{(query.Length > 0 ? "?" : "")}{WithCapitalEscapes(query)}";
        // A host of blanks or stray signs can be read once and not again: such an address is nobody's, and stays as it is.
        return Uri.TryCreate(normal, UriKind.Absolute, out var rebuilt) ? rebuilt : url;
    }

    /// <summary>The article's address: the one that its page declares, where that is plausible, or else the one that answered.</summary>
    /// <param name="fetched">The address that answered, after redirects.</param>
    /// <param name="declaredCanonical">From rel=canonical or og:url, made absolute.</param>
    public static Uri Of(Uri fetched, Uri? declaredCanonical)
    {
        var own = Normalize(fetched);
        if (declaredCanonical is null || !IsPlausible(own, declaredCanonical)) return own;

        var declared = Normalize(declaredCanonical);
        var isDowngrade = own.Scheme == Uri.UriSchemeHttps && declared.Scheme == Uri.UriSchemeHttp;
        return isDowngrade ? new UriBuilder(declared) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri : declared;
    }

    /// <summary>
    /// What two addresses of one article have in common: without scheme, "www.", last slash and order of parameters, and with words in the
    /// path in lower case (segments with digits may be case-sensitive ids and stay). A name for the article, not an address.
    /// </summary>
    public static string IdentityOf(Uri url)
    {
        var normal = Normalize(url);
        if (!normal.IsAbsoluteUri) return normal.OriginalString;

        var path = string.Join('/',
            normal.AbsolutePath.TrimEnd('/').Split('/').Select(segment => segment.Any(char.IsAsciiDigit) ? segment : segment.ToLowerInvariant()));
        var query = string.Join('&', Query(normal).Order(StringComparer.Ordinal)).Replace("+", "%20", StringComparison.Ordinal);
        var port = normal.IsDefaultPort ? "" : $":{normal.Port}";
        return $"{SameSite.Bare(HostName.Of(normal))}{port}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsPlausible(Uri own, Uri declared)
    {
        if (!declared.IsAbsoluteUri || declared.Scheme is not ("http" or "https") || declared.UserInfo.Length > 0) return false;
        if (!SameSite.Is(own, declared)) return false;

        var (ownPath, path) = (own.AbsolutePath.TrimEnd('/'), PageVariant.Path(declared.AbsolutePath, hasQuery: declared.Query.Length > 1).TrimEnd('/'));
        if (path.Length == 0 && (ownPath.Length > 0 || declared.Query.Length <= 1 && own.Query.Length > 1)) return false;
        if (Template().IsMatch(declared.AbsoluteUri)) return false;

        // A list page as the canonical of everything in it is a common mistake; the first page of a long article is none.
        if (ownPath.StartsWith($"{path}/", StringComparison.OrdinalIgnoreCase)) return LaterPage().IsMatch(ownPath[path.Length..]);

        var kept = Query(declared).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var losesArticle = Query(own).Any(part => Selectors.Contains(NameOf(part), StringComparer.OrdinalIgnoreCase) && !kept.Contains(part));
        return !losesArticle || !path.Equals(ownPath, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The parameters; a "&amp;amp;" that was escaped too often parts them like an ampersand.</summary>
    private static string[] Query(Uri url) =>
        [.. url.Query[Math.Min(1, url.Query.Length)..].Split('&').Select(WithoutEscape).Where(part => part.Length > 0)];

    private static string WithoutEscape(string part)
    {
        while (part.StartsWith("amp;", StringComparison.Ordinal)) part = part["amp;".Length..];
        return part;
    }

    /// <summary>%3f and %3F are one (RFC 3986, 6.2.2.1).</summary>
    private static string WithCapitalEscapes(string text) => Escape().Replace(text, escape => escape.Value.ToUpperInvariant());

    private static bool IsIdle(string part)
    {
        var name = NameOf(part);
        return TrackingParameters.Contains(name) || PageVariant.IsParameter(name, part.Length > name.Length ? part[(name.Length + 1)..] : "");
    }

    private static string NameOf(string part) => part.IndexOf('=') is >= 0 and var end ? part[..end] : part;

    [GeneratedRegex("%[0-9a-fA-F]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^/((page/)?\d{1,2}|all|full|single)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LaterPage();

    /// <summary>A template that nobody filled in.</summary>
    [GeneratedRegex(@"\{\{|%7B%7B|/(undefined|null)(/|$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Template();
}
