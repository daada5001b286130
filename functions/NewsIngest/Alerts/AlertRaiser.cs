using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.Messages;

namespace NewsIngest.Alerts;

/// <summary>
/// Records an alert and sends it on, once for each event however often and by whomever it is raised. The row comes before the messages and is
/// marked after them: cut off between, whoever raises it again sends them again.
/// </summary>
public sealed partial class AlertRaiser(AlertStore store, AlertSender sender, IOptions<AlertOptions> options, ILogger<AlertRaiser> logger)
{
    /// <param name="subject">The partition: a council's code, or a source.</param>
    /// <param name="key">Names the event within it.</param>
    /// <param name="about">What raises it: the same again is the same alert.</param>
    /// <param name="date">The event's date; two of one key no further apart than the settings say are one event.</param>
    internal async Task RaiseAsync(string subject, string key, string about, DateTimeOffset date, Alert alert, CancellationToken cancellationToken)
    {
        var row = new AlertStore.Row(subject, key, Id(subject, key, about), about, date, AlertJson.Write(alert with { Id = Id(subject, key, about) }));
        while (true)
        {
            var known = await store.FindAsync(subject, key, cancellationToken);
            if (known is not null)
            {
                if (known.AlertId == row.AlertId)
                {
                    if (known.Sent || known.Payload.Length == 0) return;
                    row = known;
                    break;
                }

                if ((known.Date - date).Duration() <= TimeSpan.FromDays(options.Value.EventDays)) return;
            }

            if (await store.TrySaveAsync(row with { Version = known?.Version ?? default }, cancellationToken)) break;
        }

        foreach (var webhook in options.Value.Webhooks)
            await sender.SendAsync(new DeliverAlertMessage(row.Subject, row.Key, row.AlertId, webhook.Id), TimeSpan.Zero, cancellationToken);
        if (options.Value.SendToQueue && alert.Kind != AlertKind.Source)
            await sender.PublishAsync(row.Payload, TimeSpan.FromDays(options.Value.QueueDays), cancellationToken);
        await store.MarkSentAsync(row, cancellationToken);
        Log.Raised(logger, alert.Kind.Word(), row.Subject, row.Key, row.AlertId);
    }

    private static string Id(string subject, string key, string about) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{key}\n{about}")).AsSpan(0, 12));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Alert of a {Kind}: {Subject} {Key} ({Alert})")]
        public static partial void Raised(ILogger logger, string kind, string subject, string key, string alert);
    }
}
