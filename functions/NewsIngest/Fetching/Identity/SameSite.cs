using System.Collections.Frozen;

namespace NewsIngest.Fetching.Identity;

/// <summary>Whether two hosts are one site: the same name but for "www." and its like, or one the parent of the other.</summary>
internal static class SameSite
{
    /// <summary>Second-level names under which anyone in Britain may have a site, so that sharing them joins nobody. From the Public Suffix List.</summary>
    private static readonly FrozenSet<string> SharedSuffixes = FrozenSet.Create(
        "ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "mod.uk", "net.uk", "nhs.uk", "org.uk", "plc.uk", "police.uk", "sch.uk");

    private static readonly string[] Prefixes = ["www.", "m.", "mobile.", "amp."];

    public static bool Is(Uri left, Uri right)
    {
        var (one, other) = (Bare(HostName.Of(left)), Bare(HostName.Of(right)));
        return one == other || IsChild(one, other) || IsChild(other, one);
    }

    /// <summary>The host without what stands before a site's own name.</summary>
    public static string Bare(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        var prefix = Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal) && IsOwnName(name[prefix.Length..]));
        return name[(prefix?.Length ?? 0)..];
    }

    private static bool IsChild(string child, string parent) =>
        child.Length > parent.Length && child.EndsWith(parent, StringComparison.Ordinal) && child[^(parent.Length + 1)] == '.' && IsOwnName(parent);

    private static bool IsOwnName(string name) => name.Contains('.', StringComparison.Ordinal) && !SharedSuffixes.Contains(name);
}
