namespace NewsIngest.Fetching.Identity;

/// <summary>Other forms in which sites show the same article: AMP pages, print pages, index files, session numbers in the path.</summary>
internal static class PageVariant
{
    private static readonly string[] IndexFiles =
        ["default.asp", "default.aspx", "default.htm", "default.html", "index.asp", "index.aspx", "index.cfm", "index.htm", "index.html", "index.jsp",
            "index.php", "index.shtml"];

    /// <summary>A name, and the values with which it asks for another form; no values means any.</summary>
    private static readonly (string Name, string[] Values)[] Parameters =
    [
        ("_amp", []),
        ("amp", []),
        ("format", ["amp", "print"]),
        ("layout", ["print"]),
        ("mode", ["print"]),
        ("output", ["amp", "print"]),
        ("outputtype", ["amp"]),
        ("print", []),
        ("print-preview", []),
        ("printable", []),
        ("printer-friendly", []),
        ("printfriendly", []),
        ("tmpl", ["component"]),
        ("view", ["print"]),
    ];

    /// <summary>Beginnings of a host's name that mean another form of the same site.</summary>
    private static readonly string[] HostPrefixes = ["amp.", "print."];

    public static bool IsParameter(string name, string value) => Parameters.Any(parameter =>
        parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        && (parameter.Values is [] || parameter.Values.Contains(value, StringComparer.OrdinalIgnoreCase)));

    /// <summary>"amp.example.org" is "example.org", which then redirects as it likes.</summary>
    public static string Host(string host)
    {
        while (HostPrefixes.FirstOrDefault(prefix => host.StartsWith(prefix, StringComparison.Ordinal)
            && host.AsSpan(prefix.Length).Contains('.')) is { } prefix)
            host = host[prefix.Length..];
        return host;
    }

    /// <param name="hasQuery">An index file with a query is a program that shows many pages.</param>
    public static string Path(string path, bool hasQuery)
    {
        // The print form of an AMP page: one form may lie inside another.
        for (var before = ""; before != path;)
        {
            before = path;
            path = WithoutVariant(path, hasQuery);
        }

        return path;
    }

    private static string WithoutVariant(string path, bool hasQuery)
    {
        if (path.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase) is >= 0 and var session) path = path[..session];
        if (path.StartsWith("/amp/", StringComparison.OrdinalIgnoreCase) && path.Length > "/amp/".Length) path = path["/amp".Length..];

        path = WithoutEnding(path, "/amp", "/amp/", "/print", "/print/");
        if (path.EndsWith(".amp", StringComparison.OrdinalIgnoreCase)) path = path[..^".amp".Length];
        else if (path.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase)) path = $"{path.AsSpan(0, path.Length - ".amp.html".Length)}.html";

        var file = path.LastIndexOf('/') + 1;
        return !hasQuery && IndexFiles.Contains(path[file..], StringComparer.OrdinalIgnoreCase) ? path[..file] : path;
    }

    /// <summary>Takes off an ending that follows at least one other segment; what stood before it keeps no slash.</summary>
    private static string WithoutEnding(string path, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (path.Length > ending.Length && path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return ending.EndsWith('/') ? path[..^(ending.Length - 1)] : path[..^ending.Length];
        }

        return path;
    }
}
