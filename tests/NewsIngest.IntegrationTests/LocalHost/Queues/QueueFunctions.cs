using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.IntegrationTests.LocalHost.Queues;

/// <summary>Tells the test of each message.</summary>
public sealed class EchoFunction(IServiceProvider services)
{
    [Function("Echo")]
    public void Run([QueueTrigger("%Queue%")] string body) => services.Tell(body);
}

/// <summary>Fails on each message.</summary>
public sealed class FailingFunction(IServiceProvider services)
{
    [Function("Failing")]
    public void Run([QueueTrigger("%Queue%")] string body, int dequeueCount)
    {
        services.Tell((body, dequeueCount));
        throw new InvalidOperationException("As the test wants.");
    }
}

/// <summary>Takes until the test opens the gate, or the host gives the run up.</summary>
public sealed class SlowFunction(IServiceProvider services)
{
    [Function("Slow")]
    public async Task Run([QueueTrigger("%Queue%")] string body, CancellationToken cancellation)
    {
        services.Tell(body);
        await services.Gate(cancellation);
    }
}

/// <summary>Takes until the test opens the gate, whatever the host says.</summary>
public sealed class StubbornFunction(IServiceProvider services)
{
    [Function("Stubborn")]
    public async Task Run([QueueTrigger("%Queue%")] string body)
    {
        services.Tell(body);
        await services.Gate(CancellationToken.None);
    }
}

public sealed record Order(string Item, int Count);

public sealed class OrderFunction(IServiceProvider services)
{
    [Function("Order")]
    public void Run([QueueTrigger("%Queue%")] Order order, string id, DateTimeOffset insertionTime, FunctionContext context) =>
        services.Tell((order, id, insertionTime, context.FunctionDefinition.Name));
}

public sealed class MessageFunction(IServiceProvider services)
{
    [Function("Message")]
    public void Run([QueueTrigger("%Queue%")] QueueMessage message) => services.Tell(message);
}

public sealed class PoisonFunction(IServiceProvider services)
{
    [Function("Poison")]
    public void Run([QueueTrigger("%Queue%-poison")] string body) => services.Tell($"poison {body}");
}

/// <summary>A run that ends when the test says so.</summary>
public sealed record Run(int Alongside, TaskCompletionSource End);

/// <summary>Hands each run, with the number of runs that go on, to the test.</summary>
public sealed class CountingFunction(IServiceProvider services)
{
    [Function("Counting")]
    public async Task Process([QueueTrigger("%Queue%")] string body)
    {
        var run = new Run(services.Enter(), new(TaskCreationOptions.RunContinuationsAsynchronously));
        services.Tell(run);
        await run.End.Task;
        services.Leave(body);
    }
}
