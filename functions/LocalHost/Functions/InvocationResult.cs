namespace NewsIngest.LocalHost.Functions;

/// <summary>How one run of a function ended.</summary>
/// <param name="InvocationId">The same as in the log.</param>
/// <param name="Error">What the function, or the reading of its parameters, threw; null when it succeeded.</param>
public sealed record InvocationResult(string InvocationId, TimeSpan Duration, Exception? Error)
{
    public bool Succeeded => Error is null;
}
