namespace NewsIngest.Fetching.Responses;

/// <summary>How much of a body is read.</summary>
/// <param name="MaxBytes">After decompression.</param>
/// <param name="KeepBeginning">A larger body counts as its first <paramref name="MaxBytes"/> bytes instead of being refused (robots.txt).</param>
internal sealed record BodyLimits(int MaxBytes, bool KeepBeginning = false)
{
    /// <summary>No honest page shrinks further than this; beyond <see cref="ExpansionGrace"/> it is a decompression bomb.</summary>
    public const int MaxExpansion = 100;

    /// <summary>Bytes of output within which any expansion is let pass.</summary>
    public const int ExpansionGrace = 1024 * 1024;
}
