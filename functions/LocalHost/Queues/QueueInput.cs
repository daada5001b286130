using Azure.Storage.Queues.Models;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Queues;

/// <param name="Message">With its body decoded.</param>
internal sealed record QueueInput(string Queue, QueueMessage Message) : TriggerInput
{
    public override string Reason => $"{Queue} {Message.MessageId}, try {Message.DequeueCount}";
}
