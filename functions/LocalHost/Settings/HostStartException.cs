namespace NewsIngest.LocalHost.Settings;

/// <summary>The host cannot start. Each problem is one line: what is wrong, where, what to do.</summary>
public sealed class HostStartException : Exception
{
    public HostStartException(string problem, Exception? cause = null)
        : base(problem, cause) => Problems = [problem];

    public HostStartException(IEnumerable<string> problems)
        : this([.. problems])
    {
    }

    private HostStartException(string[] problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    public IReadOnlyList<string> Problems { get; }
}
