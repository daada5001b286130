namespace NewsIngest.Classification.Findings;

/// <summary>Days from which reports grade other areas than before.</summary>
internal static class FrameworkDays
{
    /// <summary>Inspections under the single inspection framework, the first with one grade for the services of a council, began in November 2013.</summary>
    public static readonly DateOnly SingleInspectionFramework = new(2013, 11, 1);

    /// <summary>From this day reports have care leavers as an aspect of their own, so "all areas" includes them.</summary>
    public static readonly DateOnly CareLeaversApart = new(2023, 1, 1);

    /// <summary>Reports published from this day on may lack the overall grade: inspections since 27 April 2026 do.</summary>
    public static readonly DateOnly OverallEnds = new(2026, 5, 20);
}
