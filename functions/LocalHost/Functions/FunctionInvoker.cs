using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Functions;

/// <summary>Runs functions: a scope of services and an instance of the class for each run, and one line in the log.</summary>
/// <param name="timeout">How long one run may take before its token is cancelled; null for as long as it wants.</param>
internal sealed partial class FunctionInvoker(IServiceProvider services, ILoggerFactory loggers, TimeProvider time, TimeSpan? timeout)
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> _factories = new();

    /// <summary>Runs the function once. Nothing that goes wrong in it leaves this method but in the result.</summary>
    /// <param name="complete">What to do with the returned value; part of the run, so that its failure is the function's.</param>
    /// <param name="retry">How often this event was tried before.</param>
    public async Task<InvocationResult> InvokeAsync(
        FunctionDescriptor function,
        TriggerInput input,
        Func<object?, Task>? complete = null,
        int retry = 0,
        CancellationToken cancellation = default)
    {
        var invocationId = Guid.NewGuid().ToString();
        var logger = loggers.CreateLogger(function.LogCategory);
        using var _ = logger.BeginScope(new InvocationScope(function.Name, invocationId));

        var start = time.GetTimestamp();
        using var tooLong = timeout is { } most ? new CancellationTokenSource(most, time) : new();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, tooLong.Token);
        Exception? error = null;
        try
        {
            await using var scope = services.CreateAsyncScope();
            var context = new LocalFunctionContext(function, invocationId, scope.ServiceProvider, retry, ended.Token);
            var value = await CallAsync(function, input, context);
            if (complete is not null) await complete(value);
        }
        catch (OperationCanceledException cancelled) when (tooLong.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            error = new TimeoutException($"The run took longer than the {timeout:c} that host.json's functionTimeout allows.", cancelled);
        }

        // Whatever a function throws is an outcome, never the host's end.
        catch (Exception thrown)
        {
            error = thrown;
        }

        var result = new InvocationResult(invocationId, time.GetElapsedTime(start), error);
        Write(logger, input.Reason, result, cancellation);
        return result;
    }

    private async Task<object?> CallAsync(FunctionDescriptor function, TriggerInput input, LocalFunctionContext context)
    {
        var arguments = new object?[function.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = await function.Parameters[i](input, context);

        var instance = function.Method.IsStatic ? null : Create(function.Class, context.InstanceServices);
        try
        {
            return await ReturnValue.AwaitAsync(
                function.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null));
        }
        finally
        {
            switch (instance)
            {
                case IAsyncDisposable disposable: await disposable.DisposeAsync(); break;
                case IDisposable disposable: disposable.Dispose(); break;
            }
        }
    }

    private object Create(Type type, IServiceProvider scope) =>
        _factories.GetOrAdd(type, static type => ActivatorUtilities.CreateFactory(type, []))(scope, []);

    private static void Write(ILogger logger, string reason, InvocationResult result, CancellationToken cancellation)
    {
        var milliseconds = result.Duration.TotalMilliseconds;
        switch (result.Error)
        {
            case null:
                Log.Succeeded(logger, "Succeeded", milliseconds, reason);
                break;
            case OperationCanceledException when cancellation.IsCancellationRequested:
                Log.Cancelled(logger, "Cancelled", milliseconds, reason);
                break;
            case var error:
                Log.Failed(logger, error, "Failed", milliseconds, reason, error.GetType().FullName!);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Outcome} in {DurationMs:0} ms ({Reason})")]
        public static partial void Succeeded(ILogger logger, string outcome, double durationMs, string reason);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Outcome} after {DurationMs:0} ms ({Reason})")]
        public static partial void Cancelled(ILogger logger, string outcome, double durationMs, string reason);

        [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "{Outcome} in {DurationMs:0} ms ({Reason}): {ErrorType}")]
        public static partial void Failed(
            ILogger logger, Exception error, string outcome, double durationMs, string reason, string errorType);
    }
}
