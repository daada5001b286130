using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>
/// Ofsted's frameworks for councils' children's services by the days of their reports. Reports on inspections of the last
/// weeks of a framework come out after the next has begun.
/// </summary>
internal static class Frameworks
{
    /// <summary>Inspections under ILACS began in January 2018; what was reported until the middle of February was inspected before.</summary>
    private static readonly DateOnly Ilacs = new(2018, 2, 15);

    /// <summary>Councils found inadequate were inspected again under the single framework until the end of 2018: later news only looks back at it.</summary>
    private static readonly DateOnly SingleFrameworkOver = new(2019, 1, 1);

    /// <summary>The framework of the judgement that an article tells, by its name or else by its day.</summary>
    public static InspectionType OfJudgement(ArticleCues cues, InspectionType? named, IReadOnlyList<Finding> findings)
    {
        var reading = cues.Reading;

        // Before the single framework nobody could be judged under it, only look forward to it.
        var day = reading.Article.Published is { } published ? DateOnly.FromDateTime(published.Date) : (DateOnly?)null;
        if (day < FrameworkDays.SingleInspectionFramework) return InspectionType.Other;
        if (day >= SingleFrameworkOver && named is InspectionType.Ilacs or InspectionType.Sif) return InspectionType.Ilacs;
        if (named is InspectionType.Ilacs or InspectionType.Sif or InspectionType.Other) return named.Value;
        if (!(day >= SingleFrameworkOver) && InspectionNames.Names(reading, InspectionType.Sif)
            && !(day >= Ilacs && InspectionNames.Names(reading, InspectionType.Ilacs)))
        {
            return InspectionType.Sif;
        }

        // Only the single framework judged adoption.
        if (day is null && findings.Any(finding => finding is { Aspect: Aspect.Adoption, When: FindingTime.Current })) return InspectionType.Sif;
        if (day is null && LatestYear(reading) < FrameworkDays.SingleInspectionFramework) return InspectionType.Other;
        if (day is null && LatestYear(reading) is { } year && year < Ilacs && cues.CountOf(KindCue.SingleFramework) > 0) return InspectionType.Sif;
        return day < Ilacs ? InspectionType.Sif : InspectionType.Ilacs;
    }

    /// <summary>The end of the latest year that the article names; null when it names none.</summary>
    private static DateOnly? LatestYear(Reading reading)
    {
        var year = 0;
        foreach (var span in reading.AllSpans)
            if (span.Kind == SpanKind.Year) year = Math.Max(year, span.Value);
        return year == 0 ? null : new DateOnly(year, 12, 31);
    }
}
