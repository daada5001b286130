using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying.Records;

/// <summary>How news and the official record stand to each other, in the order in which a person must look at them.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RecordMatchStatus>))]
public enum RecordMatchStatus
{
    /// <summary>The record says otherwise, or knows of no such judgement at a time that it covers.</summary>
    ContradictsRecord,

    /// <summary>The news is of a judgement newer than the record.</summary>
    AheadOfRecord,

    /// <summary>The record has a judgement that no stored article reports.</summary>
    NoNewsFound,

    /// <summary>Both say the same.</summary>
    Confirmed,
}

/// <summary>A grade as the official record has it.</summary>
/// <param name="Started">First day of the inspection, where the record gives it.</param>
/// <param name="Published">Day on which Ofsted published the report.</param>
public sealed record RecordedGrade(Judgement Judgement, InspectionType Framework, DateOnly? Started, DateOnly Published)
{
    internal static RecordedGrade? Of(OfstedOutcome outcome, Aspect aspect) =>
        outcome.Grades.TryGetValue(aspect, out var judgement) ? new(judgement, outcome.Framework, outcome.Started, outcome.Published) : null;
}

/// <summary>What the record says of a grade in the news.</summary>
/// <param name="Reason">One sentence for people.</param>
/// <param name="Record">The grade that it was held against; null where the record has none.</param>
/// <param name="Published">The report that the news was held against; null where there is none.</param>
public sealed record RecordMatch(RecordMatchStatus Status, string Reason, RecordedGrade? Record, DateOnly? Published);

/// <summary>
/// Holds current findings against the official record. A finding is about the newest report published up to seven days after the article
/// (councils announce before Ofsted publishes), and confirmed when that report, or the one that stood before it in those days, gives its
/// aspect the same grade, however long ago: news repeats the grade that stands. A different grade contradicts, unless the article is more than sixty
/// days younger than the report and no more than fourteen days older than the record's newest report: then it is news of an inspection that the
/// record does not have yet. Which aspects a report grades follows from its framework; ILACS reports on inspections from April 2026 have no overall grade.
/// </summary>
public sealed class RecordMatcher
{
    /// <summary>News may come so long before the report.</summary>
    private const int DaysBefore = 7;

    /// <summary>News so long after a report is taken to be about that report.</summary>
    internal const int DaysAfter = 60;

    /// <summary>So many days before its newest report the record may still lack one.</summary>
    private const int DaysBehind = 14;

    private readonly Dictionary<string, List<OfstedOutcome>> _byCouncil = [];
    private readonly CouncilRegister _register;
    private readonly DateOnly _knows;

    public RecordMatcher(RecordEdition edition, CouncilRegister register)
    {
        Edition = edition;
        _register = register;
        _knows = edition.Until.AddDays(-DaysBehind);
        foreach (var outcome in edition.Outcomes.OrderBy(outcome => outcome.Published))
        {
            var code = register.CodeNow(outcome.CouncilCode);
            if (!_byCouncil.TryGetValue(code, out var outcomes)) _byCouncil[code] = outcomes = [];
            outcomes.Add(outcome);
        }
    }

    public RecordEdition Edition { get; }

    /// <summary>The council's graded inspections, oldest first.</summary>
    public IReadOnlyList<OfstedOutcome> Of(string councilCode) => _byCouncil.GetValueOrDefault(_register.CodeNow(councilCode)) ?? [];

    public RecordMatch Match(string councilCode, Aspect aspect, Judgement judgement, DateOnly day)
    {
        var outcomes = Of(councilCode);
        var about = outcomes.LastOrDefault(outcome => outcome.Published <= day.AddDays(DaysBefore));
        var standing = outcomes.LastOrDefault(outcome => outcome.Published <= day);
        foreach (var outcome in (OfstedOutcome?[])[about, standing])
            if (outcome is not null && RecordedGrade.Of(outcome, aspect) is { } same && same.Judgement == judgement)
                return new(RecordMatchStatus.Confirmed, $"Ofsted's report of {same.Published:yyyy-MM-dd} gave the same grade.", same, same.Published);

        var recent = day >= _knows;
        if (about is null)
        {
            return recent
                ? new(RecordMatchStatus.AheadOfRecord, "The record holds no judgement of this council yet.", null, null)
                : new(RecordMatchStatus.ContradictsRecord, $"The record holds no judgement of this council before {day:yyyy-MM-dd}.", null, null);
        }

        var graded = RecordedGrade.Of(about, aspect);
        var ownReport = day.DayNumber - about.Published.DayNumber <= DaysAfter;
        if (recent && !ownReport)
            return new(RecordMatchStatus.AheadOfRecord,
                $"The record ends with reports of {Edition.Until:yyyy-MM-dd}; the last of this council is of {about.Published:yyyy-MM-dd}.", graded,
                about.Published);

        var said = graded is null
            ? $"Ofsted's report of {about.Published:yyyy-MM-dd} ({about.Framework.Word()}) has no grade for {aspect.Word()}."
            : $"Ofsted's report of {about.Published:yyyy-MM-dd} gave {graded.Judgement.Word()}, not {judgement.Word()}.";
        var reason = ownReport ? said : $"The record has no report between {about.Published:yyyy-MM-dd} and this article. {said}";
        return new(RecordMatchStatus.ContradictsRecord, reason, graded, about.Published);
    }
}
