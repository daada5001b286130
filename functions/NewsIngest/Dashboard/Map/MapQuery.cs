using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;

namespace NewsIngest.Dashboard.Map;

/// <summary>What a person asks the map for.</summary>
/// <param name="At">First day of the month at whose end grades are shown; null for now, news included.</param>
internal sealed record MapQuestion(Aspect Aspect, DateOnly? At);

/// <summary>The grades that stood at a time, by present council code.</summary>
internal sealed record MapGrades(
    MapQuestion Question,
    DateOnly Newest,
    RecordMatcher Record,
    IReadOnlyList<StandingEntry> Now,
    IReadOnlyDictionary<string, Judgement> Grades);

/// <summary>Reads one range of table Standing for all councils and aspects; the past is the official record's alone.</summary>
internal sealed class MapQuery(StandingQueries standing, OfficialRecord record, TimeProvider time)
{
    /// <summary>The first inspections under the single inspection framework were published early in 2014; it began in November 2013.</summary>
    public static DateOnly First { get; } = new(2013, 11, 1);

    public async Task<MapGrades> ReadAsync(MapQuestion question, CancellationToken cancellationToken)
    {
        var now = standing.ReadAsync(new ClassificationQuery(), cancellationToken);
        var matcher = await record.MatcherAsync(cancellationToken);
        var entries = await now;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var newest = new DateOnly(today.Year, today.Month, 1);
        var grades = question.At is { } at && at < newest
            ? At(question.Aspect, at.AddMonths(1).AddDays(-1), matcher)
            : entries.Where(entry => entry.Aspect == question.Aspect).ToDictionary(entry => entry.CouncilCode, entry => entry.Judgement);
        return new MapGrades(question, newest, matcher, entries, grades);
    }

    private static Dictionary<string, Judgement> At(Aspect aspect, DateOnly day, RecordMatcher matcher)
    {
        var grades = new Dictionary<string, Judgement>();
        foreach (var council in TileLayout.Tiles.Select(tile => tile.Council))
        {
            // The newest report replaces all grades of the one before.
            if (matcher.Of(council.Code).LastOrDefault(outcome => outcome.Published <= day) is { } outcome && outcome.Grades.TryGetValue(aspect, out var grade))
                grades[council.Code] = grade;
        }

        return grades;
    }
}
