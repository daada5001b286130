namespace NewsIngest.Cli;

/// <summary>What every verb answers with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>It ran, and something was wrong: a file could not be read, a source failed.</summary>
    public const int ProblemsFound = 1;

    public const int WrongUsage = 2;
}
