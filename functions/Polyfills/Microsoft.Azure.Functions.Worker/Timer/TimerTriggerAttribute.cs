using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function on a schedule.</summary>
/// <param name="schedule">An NCRONTAB expression in UTC, or <c>%setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public string Schedule { get; } = schedule;

    /// <summary>Keep the last and the next occurrence in storage, so that a missed one is made good after a restart.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Also run when the host starts.</summary>
    public bool RunOnStartup { get; set; }
}
