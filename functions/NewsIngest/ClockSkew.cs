namespace NewsIngest;

/// <summary>
/// Times that are stored were read from some instance's clock. One that was ahead and was put right leaves times that have not come yet: what is
/// planned by them must not wait until they do.
/// </summary>
internal static class ClockSkew
{
    /// <summary>Clocks of instances that are kept right differ by far less.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Whether what is said to have happened at a time can have happened only by a clock that was ahead.</summary>
    public static bool IsAhead(this DateTimeOffset happened, DateTimeOffset now) => happened > now + Tolerance;
}
