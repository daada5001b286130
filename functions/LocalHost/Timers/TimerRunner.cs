using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Timers;

/// <summary>Runs a timer function, one run at a time, with the retries that its attribute grants.</summary>
/// <param name="deadline">Cancelled when running functions must end.</param>
internal sealed class TimerRunner(
    FunctionDescriptor function, FunctionInvoker invoker, TimeProvider time, Func<double> chance, CancellationToken deadline)
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Runs the function once every run that was asked for before has ended.</summary>
    /// <returns>How the last try ended.</returns>
    public Task<InvocationResult> RunAsync(TriggerInput input)
    {
        lock (_lock)
        {
            var run = RunAfterAsync(_last, input);
            _last = run;
            return run;
        }
    }

    private async Task<InvocationResult> RunAfterAsync(Task before, TriggerInput input)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        for (var retry = 0; ; retry++)
        {
            var result = await invoker.InvokeAsync(function, input, retry: retry, cancellation: deadline);
            if (result.Succeeded || deadline.IsCancellationRequested || !function.Retry.Allows(retry + 1)) return result;
            if (!await WaitAsync(function.Retry.WaitBefore(retry + 1, chance()))) return result;
        }
    }

    private async Task<bool> WaitAsync(TimeSpan wait)
    {
        try
        {
            await Task.Delay(wait, time, deadline);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
