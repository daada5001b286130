using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Messages;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>
/// Posts one alert to one webhook and records how that ended. A webhook that does not take it is asked again later, and at last the message
/// is a failure that people see and can redrive. One that took it is not asked again; only a crash between its answer and our record can post twice.
/// </summary>
public sealed partial class AlertDelivery
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(12);

    private readonly AlertStore _store;
    private readonly AlertSender _sender;
    private readonly WebhookClient _client;
    private readonly FailureStore _failures;
    private readonly AlertOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<AlertDelivery> _logger;

    internal AlertDelivery(
        AlertStore store, AlertSender sender, WebhookClient client, FailureStore failures, IOptions<AlertOptions> options, TimeProvider time,
        ILogger<AlertDelivery> logger)
    {
        (_store, _sender, _client, _failures) = (store, sender, client, failures);
        (_options, _time, _logger) = (options.Value, time, logger);
    }

    public async Task RunAsync(DeliverAlertMessage message, CancellationToken cancellationToken)
    {
        var webhook = _options.Webhooks.FirstOrDefault(webhook => webhook.Id == message.Webhook);
        var row = await _store.FindAsync(message.Subject, message.Key, cancellationToken);
        if (webhook is null || row is not { Payload.Length: > 0 } || row.AlertId != message.AlertId)
        {
            Log.Dropped(_logger, message.AlertId);
            return;
        }

        if (await _store.DeliveredAtAsync(row, webhook.Id, cancellationToken) is not null) return;

        var answer = await _client.PostAsync(webhook, row.AlertId, row.Payload, cancellationToken);
        await _store.RecordAsync(row, webhook.Id, answer.Taken ? _time.GetUtcNow() : null, answer.Detail, cancellationToken);
        Log.Posted(_logger, row.AlertId, webhook.Id, answer.Detail);
        if (answer.Taken) return;

        if (message.Attempt < _options.Retries)
            await _sender.SendAsync(message with { Attempt = message.Attempt + 1 }, Pause(message.Attempt), cancellationToken);
        else await GiveUpAsync(message, answer.Detail, cancellationToken);
    }

    /// <summary>One minute, then four times the last, to twelve hours.</summary>
    internal static TimeSpan Pause(int attempt)
    {
        var pause = FirstRetry * Math.Pow(4, Math.Min(attempt, 10));
        return pause < LongestRetry ? pause : LongestRetry;
    }

    private async Task GiveUpAsync(DeliverAlertMessage message, string detail, CancellationToken cancellationToken)
    {
        var reason = $"Webhook {message.Webhook} did not take alert {message.AlertId} in {message.Attempt + 1} tries. Check the receiver, then redrive.";
        var failure = new Failure(_time.GetUtcNow(), QueueNames.Alerts, reason, MessageFormat.Write(message with { Attempt = 0 })) { LastError = detail };
        await _failures.RecordAsync(failure, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Alert {Alert}: dropped; its webhook is no longer set, or its article was forgotten.")]
        public static partial void Dropped(ILogger logger, string alert);

        [LoggerMessage(2, LogLevel.Information, "Alert {Alert} to webhook {Webhook}: {Detail}")]
        public static partial void Posted(ILogger logger, string alert, string webhook, string detail);
    }
}
