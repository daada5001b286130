using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Functions;

/// <summary>The event that runs a function once.</summary>
internal abstract record TriggerInput
{
    /// <summary>Why the function runs, for the log. Asked after the run.</summary>
    public abstract string Reason { get; }
}

internal sealed record TimerInput(TimerInfo Timer, string Why) : TriggerInput
{
    public override string Reason => Why;
}

/// <param name="Message">With its body decoded.</param>
internal sealed record QueueInput(string Queue, QueueMessage Message) : TriggerInput
{
    public override string Reason => $"{Queue} {Message.MessageId}, try {Message.DequeueCount}";
}

internal sealed record HttpInput(HttpContext Http) : TriggerInput
{
    public override string Reason => $"{Http.Request.Method} {Http.Request.Path}, {Http.Response.StatusCode}";
}
