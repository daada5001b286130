using Azure;
using Microsoft.Extensions.Logging;
using NewsIngest.Alerts;
using NewsIngest.Messages;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Pipeline;

/// <summary>
/// Takes a queue message's text to its stage. A message that nobody can read is recorded as a failure and completes: retrying it would
/// only delay the news. Everything else that fails throws, so that the queue brings the message back; its error is noted for people to see.
/// </summary>
public sealed partial class MessageHandler(
    PageFetchStage fetch,
    ArticleClassifyStage classify,
    AlertDelivery alerts,
    IMessageSender queue,
    FailureStore failures,
    TimeProvider time,
    ILogger<MessageHandler> logger)
{
    /// <summary>A message of a newer program waits this long for that program's instances to come up.</summary>
    private static readonly TimeSpan PutOff = TimeSpan.FromMinutes(15);

    public Task FetchPageAsync(string message, CancellationToken cancellationToken) =>
        HandleAsync(QueueNames.FetchPage, message, text => fetch.RunAsync(MessageFormat.ReadFetchPage(text), cancellationToken), cancellationToken);

    public Task ClassifyArticleAsync(string message, CancellationToken cancellationToken) =>
        HandleAsync(QueueNames.ClassifyArticle, message, text => classify.RunAsync(MessageFormat.ReadClassifyArticle(text), cancellationToken),
            cancellationToken);

    public Task DeliverAlertAsync(string message, CancellationToken cancellationToken) =>
        HandleAsync(QueueNames.Alerts, message, text => alerts.RunAsync(MessageFormat.ReadDeliverAlert(text), cancellationToken), cancellationToken);

    /// <summary>Records a message that the host gave up on after <c>maxDequeueCount</c> tries, so that people see it and can send it again.</summary>
    public async Task PoisonAsync(string queueName, string raw, CancellationToken cancellationToken)
    {
        var message = MessageText.Decode(raw);
        var reason = $"It failed as often as host.json's maxDequeueCount allows. The log of {queueName}'s function says why each time.";
        await failures.RecordAsync(new Failure(time.GetUtcNow(), queueName, reason, message), cancellationToken);
        PipelineMetrics.MessageGivenUp(queueName);
        Log.Poisoned(logger, queueName, message.Cut(200));
    }

    private async Task HandleAsync(string queueName, string raw, Func<string, Task> stage, CancellationToken cancellationToken)
    {
        var message = MessageText.Decode(raw);
        using var run = StageRun.OfMessage(queueName, message, time);
        try
        {
            await stage(message);
            run.Done();
        }
        catch (NewerMessageException exception)
        {
            await queue.PutOffAsync(queueName, message, PutOff, cancellationToken);
            Log.Newer(logger, queueName, exception.Message);
            run.Failed(exception);
        }
        catch (MessageFormatException exception)
        {
            await failures.RecordAsync(new Failure(time.GetUtcNow(), queueName, exception.Message, message), cancellationToken);
            Log.Unreadable(logger, queueName, exception.Message, message.Cut(200));
            run.Failed(exception);
        }
        catch (Exception exception)
        {
            run.Failed(exception);
            if (!cancellationToken.IsCancellationRequested) await TryNoteAsync(queueName, message, ErrorText.Of(exception), cancellationToken);
            throw;
        }
    }

    /// <summary>Storage may be the very thing that failed: the error itself must reach the host.</summary>
    private async Task TryNoteAsync(string queueName, string message, string error, CancellationToken cancellationToken)
    {
        try
        {
            await failures.NoteAsync(queueName, message, error, time.GetUtcNow(), cancellationToken);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
        {
            Log.NotNoted(logger, queueName, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Queue}: unreadable message, recorded in table Failures. {Reason} It begins: {Beginning}")]
        public static partial void Unreadable(ILogger logger, string queue, string reason, string beginning);

        [LoggerMessage(2, LogLevel.Warning, "{Queue}: put off for a newer version of this program. {Reason}")]
        public static partial void Newer(ILogger logger, string queue, string reason);

        [LoggerMessage(3, LogLevel.Error, "{Queue}: given up, recorded in table Failures. The message begins: {Beginning}")]
        public static partial void Poisoned(ILogger logger, string queue, string beginning);

        [LoggerMessage(4, LogLevel.Warning, "{Queue}: a try failed, and that could not be noted in table Failures. {Error}")]
        public static partial void NotNoted(ILogger logger, string queue, string error);
    }
}
