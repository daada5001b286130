using System.Globalization;
using Microsoft.Extensions.Options;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>Raises an alert when a source fails for long: one for each spell of failures.</summary>
public sealed class SourceAlerts(AlertRaiser raiser, IOptions<AlertOptions> options, TimeProvider time)
{
    /// <param name="state">After a poll.</param>
    public async Task RaiseAsync(SourceState state, CancellationToken cancellationToken)
    {
        if (!options.Value.AnyTarget || state.FailureStreak < options.Value.SourceFailures) return;

        // The last success tells one spell of failures from the next.
        var spell = state.LastSucceeded?.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture) ?? "never";
        var alert = new Alert(
            Id: "",
            AlertKind.Source,
            time.GetUtcNow(),
            Source: new FailingSource(state.Name, state.Outcome?.Word() ?? "unknown", state.OutcomeDetail, state.FailureStreak, state.LastSucceeded));
        await raiser.RaiseAsync($"source-{SourceStore.Key(state.Name)}", $"source-failing-{spell}", spell, state.LastSucceeded ?? DateTimeOffset.UnixEpoch,
            alert, cancellationToken);
    }
}
