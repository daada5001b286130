using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Queues;

/// <summary>
/// Runs a queue function over one message and settles the message: deleted after success, visible again after a failure, moved to the
/// poison queue after the last. The decisions are those of the Functions host's queue processor.
/// </summary>
/// <param name="poison">Null for a queue that has none: there a failed message stays invisible until its lease runs out.</param>
/// <param name="deadline">Cancelled when running functions must end.</param>
internal sealed partial class MessageProcessor(
    FunctionDescriptor function,
    QueueClient queue,
    QueueClient? poison,
    QueueSettings settings,
    TimeSpan lease,
    FunctionInvoker invoker,
    TimeProvider time,
    ILogger logger,
    CancellationToken deadline)
{
    private static readonly TimeSpan NoExpiry = TimeSpan.FromSeconds(-1);

    private readonly ConcurrentDictionary<MessageLease, QueueMessage> _held = new();

    public FunctionDescriptor Function => function;

    /// <exception cref="RequestFailedException">Storage failed to settle the message: it comes again when its lease runs out.</exception>
    public async Task ProcessAsync(QueueMessage raw)
    {
        // Its last run ended with the host's process, so that nobody counted it.
        if (raw.DequeueCount > settings.MaxDequeueCount)
        {
            Log.TooOften(logger, raw.MessageId, raw.DequeueCount);
            await PoisonAsync(raw, raw.PopReceipt);
            return;
        }

        if (MessageBody.Decode(raw, settings.Base64) is not { } message)
        {
            Log.Undecodable(logger, raw.MessageId);
            await PoisonAsync(raw, raw.PopReceipt);
            return;
        }

        var held = new MessageLease(queue, raw, lease, time, logger);
        var result = await RunAsync(raw, message, held);
        if (held.IsLost) return;
        if (result.Succeeded) await queue.DeleteMessageAsync(raw.MessageId, held.PopReceipt, CancellationToken.None);
        else if (poison is null) Log.LeftInvisible(logger, raw.MessageId, lease.TotalMinutes);
        else if (raw.DequeueCount < settings.MaxDequeueCount) await ReleaseAsync(raw, held.PopReceipt, settings.VisibilityTimeout);
        else await PoisonAsync(raw, held.PopReceipt);
    }

    public Task<InvocationResult> InvokeAsync(QueueMessage message, CancellationToken cancellation) =>
        invoker.InvokeAsync(function, new QueueInput(queue.Name, message), cancellation: cancellation);

    /// <summary>Makes a message visible again that was taken and not run.</summary>
    public Task GiveBackAsync(QueueMessage raw) => ReleaseAsync(raw, raw.PopReceipt, TimeSpan.Zero);

    /// <summary>Makes the messages visible again whose functions still run.</summary>
    public async Task AbandonAsync()
    {
        foreach (var (held, raw) in _held)
        {
            await held.DisposeAsync();
            await ReleaseAsync(raw, held.PopReceipt, TimeSpan.Zero);
            Log.Abandoned(logger, raw.MessageId);
        }
    }

    private async Task ReleaseAsync(QueueMessage raw, string popReceipt, TimeSpan visibleIn) =>
        await queue.UpdateMessageAsync(raw.MessageId, popReceipt, (string?)null, visibleIn, CancellationToken.None);

    private async Task<InvocationResult> RunAsync(QueueMessage raw, QueueMessage message, MessageLease held)
    {
        _held[held] = raw;
        await using (held)
        {
            var result = await InvokeAsync(message, deadline);
            _held.TryRemove(held, out var _);
            return result;
        }
    }

    /// <summary>Copies the message, as it lies in the queue, and deletes it. A crash between the two leaves both: never neither.</summary>
    private async Task PoisonAsync(QueueMessage raw, string popReceipt)
    {
        if (poison is null) return;
        var text = raw.Body.ToString();
        try
        {
            await poison.SendMessageAsync(text, timeToLive: NoExpiry, cancellationToken: CancellationToken.None);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await poison.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
            await poison.SendMessageAsync(text, timeToLive: NoExpiry, cancellationToken: CancellationToken.None);
        }

        Log.Poisoned(logger, raw.MessageId, poison.Name, raw.DequeueCount);
        await queue.DeleteMessageAsync(raw.MessageId, popReceipt, CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The run of the message {MessageId} did not end in time. The message is visible again.")]
        public static partial void Abandoned(ILogger logger, string messageId);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The message {MessageId} is not base64, which host.json's messageEncoding asks for. The function does not run.")]
        public static partial void Undecodable(ILogger logger, string messageId);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The message {MessageId} was taken {Times} times without an outcome. The function does not run.")]
        public static partial void TooOften(ILogger logger, string messageId, long times);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The message {MessageId} was moved to {Poison} after {Times} tries.")]
        public static partial void Poisoned(ILogger logger, string messageId, string poison, long times);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The message {MessageId} stays invisible for up to {Minutes:0.#} min, because a poison queue has no poison queue.")]
        public static partial void LeftInvisible(ILogger logger, string messageId, double minutes);
    }
}
