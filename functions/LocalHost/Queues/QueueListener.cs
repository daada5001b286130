using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Queues;

/// <summary>
/// Takes the messages of one queue for one function: <see cref="QueueSettings.BatchSize"/> at once, and more as soon as no more than
/// <see cref="QueueSettings.NewBatchThreshold"/> are being worked on; looks less and less often into an empty queue.
/// </summary>
internal sealed partial class QueueListener(
    MessageProcessor processor,
    QueueClient queue,
    QueueSettings settings,
    TimeSpan lease,
    StorageOutage outage,
    TimeProvider time,
    Func<double> chance,
    ILogger logger) : ITriggerListener
{
    /// <summary>
    /// How long a look that is under way when the host stops may take. Cutting it short at once could leave messages invisible that storage
    /// has already given out.
    /// </summary>
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(2);

    private readonly PollingBackoff _backoff = new(settings.MaxPollingInterval, chance);
    private readonly RunningTasks _running = new();

    public FunctionDescriptor Function => processor.Function;

    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await TakeMessagesAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
        finally
        {
            await _running.WaitUntilAtMostAsync(0, CancellationToken.None);
        }
    }

    public async Task AbandonAsync()
    {
        try
        {
            await processor.AbandonAsync();
        }
        catch (Exception failure)
        {
            outage.Failed(Function.Name, failure);
        }
    }

    public Task<InvocationResult> InvokeAsync(string? input, CancellationToken cancellation) =>
        processor.InvokeAsync(MessageBody.Make(input ?? "", time.GetUtcNow()), cancellation);

    private async Task TakeMessagesAsync(CancellationToken stopping)
    {
        await CreateQueueAsync(stopping);
        while (true)
        {
            await _running.WaitUntilAtMostAsync(settings.NewBatchThreshold, stopping);
            stopping.ThrowIfCancellationRequested();
            var messages = await ReceiveAsync(stopping);
            if (stopping.IsCancellationRequested) await Task.WhenAll(messages.Select(GiveBackAsync));
            else if (messages.Length > 0) Array.ForEach(messages, message => _running.Start(() => ProcessAsync(message)));
            else await Task.Delay(_backoff.NextWait(), time, stopping);
        }
    }

    private async Task CreateQueueAsync(CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await queue.CreateIfNotExistsAsync(cancellationToken: stopping);
                outage.Succeeded(Function.Name);
                _backoff.Reset();
                return;
            }
            catch (Exception failure)
            {
                stopping.ThrowIfCancellationRequested();
                outage.Failed(Function.Name, failure);
            }

            await Task.Delay(_backoff.NextWait(), time, stopping);
        }
    }

    /// <returns>Nothing when the queue is empty or storage failed.</returns>
    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource();
        await using var _ = stopping.Register(() => patience.CancelAfter(LastLook));
        try
        {
            var messages = (await queue.ReceiveMessagesAsync(settings.BatchSize, lease, patience.Token)).Value;
            outage.Succeeded(Function.Name);
            if (messages.Length > 0) _backoff.Reset();
            return messages;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            Log.QueueIsGone(logger, queue.Name);
            await CreateQueueAsync(stopping);
            return [];
        }
        catch (Exception failure)
        {
            stopping.ThrowIfCancellationRequested();
            outage.Failed(Function.Name, failure);
            return [];
        }
    }

    private async Task ProcessAsync(QueueMessage message)
    {
        try
        {
            await processor.ProcessAsync(message);
        }
        catch (RequestFailedException gone) when (gone.IsMessageGone())
        {
            Log.TakenOver(logger, message.MessageId);
        }
        catch (Exception failure)
        {
            outage.Failed(Function.Name, failure);
            Log.Unsettled(logger, message.MessageId, StorageOutage.Describe(failure), lease.TotalMinutes);
        }
    }

    private async Task GiveBackAsync(QueueMessage message)
    {
        try
        {
            await processor.GiveBackAsync(message);
        }
        catch (Exception failure)
        {
            Log.Unsettled(logger, message.MessageId, StorageOutage.Describe(failure), lease.TotalMinutes);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The queue {Queue} is gone and is made anew.")]
        public static partial void QueueIsGone(ILogger logger, string queue);

        [LoggerMessage(Level = LogLevel.Debug, Message = "The message {MessageId} was taken over or deleted meanwhile.")]
        public static partial void TakenOver(ILogger logger, string messageId);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Storage did not take the outcome of the message {MessageId} ({Error}). It comes again within {Minutes:0.#} min.")]
        public static partial void Unsettled(ILogger logger, string messageId, string error, double minutes);
    }
}
