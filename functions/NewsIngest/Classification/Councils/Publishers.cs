using System.Buffers;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Tells a council's own site by its address or its name.</summary>
internal static class Publishers
{
    /// <summary>Words that sites add to a council's name.</summary>
    private static readonly string[] SiteWords = [" newsroom", " news", " media centre", " press office", " website", " online"];

    /// <summary>Parts of host names under which others run councils' committee and news pages: "wokingham.moderngov.co.uk".</summary>
    private static readonly SearchValues<string> HostedFor = SearchValues.Create(["moderngov", "democracy", "committees", "newsroom", "cmis"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The council that publishes the article; null where it is anybody else.</summary>
    public static Council? Find(Article article, CouncilRegister register)
    {
        if (article.CanonicalUrl is { IsAbsoluteUri: true } address)
        {
            var host = address.Host;
            if (register.FindByHost(host) is { } owner) return owner;
            if (HostLabels(host) is { Length: > 0 } labels)
                foreach (var council in register.Councils)
                    if (council.Domain.Length > 0 && IsHosted(labels, council.Domain)) return council;
        }

        if (string.IsNullOrWhiteSpace(article.Site)) return null;
        var site = article.Site.Trim();
        foreach (var word in SiteWords)
            if (site.EndsWith(word, StringComparison.OrdinalIgnoreCase)) site = site[..^word.Length].TrimEnd();
        return IsBodysName(site) ? register.Find(site) ?? register.Find(site.Replace(" Council", "", StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>"Kent" alone may be a newspaper's; "Kent County Council" is not.</summary>
    private static bool IsBodysName(string site) =>
        site.Contains("council", StringComparison.OrdinalIgnoreCase) || site.Contains("borough of", StringComparison.OrdinalIgnoreCase)
        || site.EndsWith("corporation", StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a host under which others run councils' pages; of any other, none.</summary>
    private static string[] HostLabels(string host) =>
        host.AsSpan().ContainsAny(HostedFor) && host.Split('.') is var labels && labels.Any(HostedFor.Contains) ? labels : [];

    private static bool IsHosted(string[] labels, string domain) =>
        labels.Contains(domain[..Math.Max(0, domain.IndexOf('.'))], StringComparer.OrdinalIgnoreCase);
}
