namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told about its schedule.</summary>
public class TimerInfo
{
    /// <summary>Null when the trigger keeps no monitor.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>This run makes good an occurrence that was missed while no host ran.</summary>
    public bool IsPastDue { get; set; }
}
