using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Queues;

/// <param name="Queue">The queue's name.</param>
/// <param name="Connection">The name of the storage connection.</param>
internal sealed record QueueFunctionTrigger(string Queue, string Connection) : FunctionTrigger
{
    public override string Describe() => $"queue  {Queue}";
}
