using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Queues;

/// <summary>
/// Keeps a message invisible while its function runs: renewed at half the lease and, after a failure, at a tenth.
/// </summary>
internal sealed partial class MessageLease : IAsyncDisposable
{
    private readonly QueueClient _queue;
    private readonly QueueMessage _message;
    private readonly TimeSpan _duration;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;

    public MessageLease(QueueClient queue, QueueMessage message, TimeSpan duration, TimeProvider time, ILogger logger)
    {
        _queue = queue;
        _message = message;
        _duration = duration;
        _time = time;
        _logger = logger;
        PopReceipt = message.PopReceipt;
        _renewing = RenewAsync();
    }

    /// <summary>The receipt that storage asks for next. Settled once the lease is disposed of.</summary>
    public string PopReceipt { get; private set; }

    /// <summary>Another consumer has the message, or it is gone.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Ends the renewal. A renewal under way is waited for: it changes the receipt.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
    }

    private async Task RenewAsync()
    {
        var wait = _duration / 2;
        while (true)
        {
            try
            {
                await Task.Delay(wait, _time, _end.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            try
            {
                var receipt = await _queue.UpdateMessageAsync(
                    _message.MessageId, PopReceipt, (string?)null, visibilityTimeout: _duration, cancellationToken: CancellationToken.None);
                PopReceipt = receipt.Value.PopReceipt;
                wait = _duration / 2;
                Log.Renewed(_logger, _message.MessageId);
            }
            catch (RequestFailedException gone) when (gone.IsMessageGone())
            {
                IsLost = true;
                Log.Lost(_logger, _message.MessageId);
                return;
            }

            // Storage that does not answer may do so before the lease runs out.
            catch (Exception)
            {
                wait = _duration / 10;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "The lease of the message {MessageId} is renewed.")]
        public static partial void Renewed(ILogger logger, string messageId);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "The message {MessageId} was taken over or deleted while its function ran. It may run twice.")]
        public static partial void Lost(ILogger logger, string messageId);
    }
}
