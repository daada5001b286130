namespace NewsIngest.Samples;

/// <summary>One request that the sample sites answered.</summary>
/// <param name="Time">When the answer began, by the site's clock.</param>
/// <param name="Site">Folder of the site asked.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="IfNoneMatch">The header as sent; null when it was not.</param>
/// <param name="IfModifiedSince">The header as sent; null when it was not.</param>
public sealed record SampleRequest(
    DateTimeOffset Time,
    string Site,
    string Method,
    string Path,
    int Status,
    string? UserAgent,
    string? IfNoneMatch,
    string? IfModifiedSince);
