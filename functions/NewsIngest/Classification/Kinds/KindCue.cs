namespace NewsIngest.Classification.Kinds;

/// <summary>What a sentence's words say of the sort of news that it belongs to.</summary>
[Flags]
internal enum KindCue : uint
{
    None = 0,

    /// <summary>Ofsted, its inspectors, the watchdog.</summary>
    Inspector = 1 << 0,

    /// <summary>An inspection, its report, its verdict.</summary>
    Report = 1 << 1,

    /// <summary>Something has come out.</summary>
    Published = 1 << 2,

    /// <summary>A day or a week so near that the sentence tells news.</summary>
    Today = 1 << 3,

    /// <summary>A grade, of whatever scale, or a step between grades.</summary>
    Grade = 1 << 4,

    /// <summary>Inspectors came, stayed and looked.</summary>
    Came = 1 << 5,

    /// <summary>What a report or an inspector does with words: says, finds, praises, asks.</summary>
    Said = 1 << 6,

    /// <summary>News of some other sort: a direction, a plan, an appointment, a budget, a court.</summary>
    OtherNews = 1 << 7,

    /// <summary>A grade that is recalled: since, currently, last year.</summary>
    Recalled = 1 << 8,

    /// <summary>A result that is still to come.</summary>
    Pending = 1 << 9,

    /// <summary>Another service or inspectorate that is graded in the same words.</summary>
    OtherRegime = 1 << 10,

    /// <summary>"If": nothing has happened.</summary>
    If = 1 << 11,

    /// <summary>A month or a year.</summary>
    Dated = 1 << 12,

    /// <summary>An inspectors' letter, which is how visits are reported.</summary>
    Letter = 1 << 13,

    /// <summary>A visit, not said which.</summary>
    Visit = 1 << 14,

    /// <summary>Visits of the past or the future: "after six monitoring visits", "the next monitoring visit".</summary>
    OtherVisits = 1 << 15,

    /// <summary>Councils in general.</summary>
    National = 1 << 16,

    /// <summary>What stands on error pages and on walls.</summary>
    Wall = 1 << 17,

    /// <summary>What stands in job adverts.</summary>
    JobAdvert = 1 << 18,

    /// <summary>What stands over lists of articles.</summary>
    ListHead = 1 << 19,

    /// <summary>What only an area SEND inspection finds.</summary>
    AreaOutcome = 1 << 20,

    /// <summary>An inspectorate other than Ofsted.</summary>
    OtherInspectorate = 1 << 21,

    /// <summary>A service of councils that other inspectorates assess: adult social care, youth justice.</summary>
    AssessedService = 1 << 22,

    /// <summary>A visit that gives no grade.</summary>
    Ungraded = 1 << 23,

    /// <summary>Children's services by name.</summary>
    Service = 1 << 24,

    /// <summary>Scotland, Wales, Northern Ireland and their inspectorates.</summary>
    OtherNation = 1 << 25,

    /// <summary>Ministers and their department, who write letters too.</summary>
    Government = 1 << 26,

    /// <summary>What only the single inspection framework judged, by its own wording.</summary>
    SingleFramework = 1 << 27,

    /// <summary>Inspectors have been before, since the last grade: "the fourth time that they have been back".</summary>
    Revisit = 1 << 28,

    /// <summary>What stands over comment and evidence: lessons, updates, what something means for whom, what MPs were told.</summary>
    Comment = 1 << 29,

    /// <summary>A look back over a year or more: "2024 in review".</summary>
    Retrospect = 1 << 30,
}
