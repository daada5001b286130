using Microsoft.Azure.Functions.Worker;
using NewsIngest.Pipeline;
using NewsIngest.Storage;

namespace NewsIngest.Functions;

/// <summary>Posts one alert to one webhook.</summary>
public sealed class QueueDeliverAlert(MessageHandler handler)
{
    [Function(nameof(QueueDeliverAlert))]
    public Task RunAsync([QueueTrigger(QueueNames.Alerts)] string message, CancellationToken cancellationToken) =>
        handler.DeliverAlertAsync(message, cancellationToken);
}
