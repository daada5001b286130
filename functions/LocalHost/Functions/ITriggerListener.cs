namespace NewsIngest.LocalHost.Functions;

/// <summary>Waits for the events of one function and runs it.</summary>
internal interface ITriggerListener
{
    FunctionDescriptor Function { get; }

    /// <summary>Runs until told to stop; ends when the last run that it began has ended and been settled.</summary>
    Task RunAsync(CancellationToken stopping);

    /// <summary>Gives back what runs hold that did not end in time.</summary>
    Task AbandonAsync();

    /// <summary>Runs the function now, outside its trigger.</summary>
    /// <param name="input">The message of a queue function; nothing to a timer.</param>
    Task<InvocationResult> InvokeAsync(string? input, CancellationToken cancellation);
}
