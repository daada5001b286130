using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>What a council's children's services, the council itself and the inspectorate are called.</summary>
internal static class ServicePhrases
{
    /// <summary>Value of <see cref="SpanKind.InspectionNoun"/> for a visit.</summary>
    public const int Visit = 1;

    /// <summary>Value of <see cref="SpanKind.Inspectorate"/> for Ofsted by its name.</summary>
    public const int Ofsted = 1;

    /// <summary>Value of <see cref="SpanKind.RatingNoun"/> where the inspectorate is named with it: "Ofsted's verdict".</summary>
    public const int OfInspectorate = 1;

    /// <summary>Value of <see cref="SpanKind.TheseCouncils"/> for the first of two; 0 is for both.</summary>
    public const int Former = 1;

    /// <summary>Value of <see cref="SpanKind.TheseCouncils"/> for the second of two.</summary>
    public const int Latter = 2;

    /// <summary>Value of the <see cref="SpanKind.OneOf"/> that is a verb: "joined the".</summary>
    public const int Joining = 4;

    /// <summary>Value of the <see cref="SpanKind.Institution"/> that someone moves to: "Vance's new employer".</summary>
    public const int NextEmployer = 2;

    /// <summary>Value of a <see cref="SpanKind.Institution"/> that stands for whatever service was named before: "the service".</summary>
    public const int TheService = 3;

    /// <summary>Value of the <see cref="SpanKind.Institution"/> that may be those of children just spoken of: "their services".</summary>
    public const int TheirServices = 4;

    /// <summary>Value of a <see cref="SpanKind.Institution"/> that belongs to the council just before: "Swindon, whose services".</summary>
    public const int Whose = 1;

    /// <summary>Value of a <see cref="SpanKind.Pronoun"/> that means who speaks, and never what was named before.</summary>
    public const int We = 1;

    /// <summary>Value of the <see cref="SpanKind.Pronoun"/> that holds its verb: "they're".</summary>
    public const int TheyAre = 2;

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Service,
            "(children|childrens|child|children and young people|children and family|children and families|family|children, young people and families|children and young person) (services|service|department|directorate) [department|directorate|team|provision|provider]",
            "(children|childrens|child) (social care|social services|social work|care services|social work services|social care and education|safeguarding) [services|service|department|provision]",
            "children and young people (social care|social services)",
            "(children|childrens) and (young people|families|family) (services|service|social care|department|directorate)",
"social work with children and families",
            "social work services",
            "social (services|care) [department|services]", "childrens services", "family services", "social work (services|with children and families)",
            "[the way it|how it|the way] (looks after|treats|supports|cares for|protects) [its] vulnerable (children|young people|children and young people|youngsters)",
            "effectiveness of children's services",
            "[services for] children in need of help and protection, children looked after and care leavers",
            "[services for] (children|children and young people|those) (in need of|who need|needing) (help, protection and care|help and protection and care|help, care and protection)",
            "the same services"),
        new(SpanKind.Institution, Whose, "whose (service|services)"),
        new(SpanKind.Institution, TheirServices, "their (service|services)"),
        new(SpanKind.Institution, TheService, "the (service|services)"),
        new(SpanKind.Institution, NextEmployer, "(new|next|future|prospective) (employer|employers)"),
        new(SpanKind.Institution,
            "council", "authority", "local authority", "(county|city|borough|unitary|metropolitan|town) (council|authority)", "borough", "county", "city",
            "district", "trust", "department", "directorate", "town", "island", "islands",
            "town hall", "county hall", "civic centre", "unitary", "[seaside] resort", "(our|its|these) (service|services)", "corporation",
            "children's trust", "(council|authority) (bosses|chiefs|leaders|officials|officers)"),
        new(SpanKind.Councils,
            "councils", "authorities", "local authorities", "unitaries", "(county|city|borough|unitary|metropolitan) (councils|authorities)", "boroughs",
            "counties", "trusts", "[councils|authorities] nationally", "(english|london) (councils|authorities|boroughs)",
            "children's services departments", "(some|many|other|several|most|few) places"),
        new(SpanKind.TheseCouncils, "the pair", "(the|these) (two|2) (councils|authorities|boroughs|counties|cities)", "each (council|authority|borough)",
            "each [one] of the [two|new|unitary|successor] (councils|authorities|boroughs|counties|cities)", "in each case", "in (both|either) (cases|case)",
            "[of] both [of the|the] (councils|authorities|boroughs|counties|cities)"),
        new(SpanKind.TheseCouncils, Former, "the former", "the first of (these|them|the two|the pair)"),
        new(SpanKind.TheseCouncils, Latter, "the latter", "the second of (these|them|the two|the pair)"),
        new(SpanKind.OneOf, 1, "first"), new(SpanKind.OneOf, 2, "second"), new(SpanKind.OneOf, 3, "third"),
        new(SpanKind.OneOf, Joining, "(joins|joined|joining|join) the (list|ranks|band|club|group|family) of [the]",
            "(joins|joined|joining|join) [the|a|an] [ranks of|elite|small|select|exclusive|group of|growing|handful of|band of|only|few|number of] [group of|number of|other]"),
        new(SpanKind.OneOf,
            "one of [(just|only|the|the only|just the|a|few)] [(a|handful|small|few|only)] [(number|handful|group)] [of] [two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|few|first|dozen|several|many|very few]",
            "(among|amongst) [the|only] [a] [first|few|handful of|small number of|number of|best|top|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen]",
            "(only|first|second|third|fourth|fifth|sixth|latest|sole)", "alone"),
        new(SpanKind.Pronoun, "its own", "their own", "it", "they", "them", "it's", "itself", "themselves", "theirs"),
        new(SpanKind.Pronoun, TheyAre, "they're"),
        new(SpanKind.Pronoun, We, "we", "us", "we're", "ours"),
        new(SpanKind.Inspectorate, Ofsted, "ofsted"),
        new(SpanKind.Inspectorate, "[ofsted] (inspectors|inspector|inspectorate|inspection team)", "ofsted report",
            "[education|schools|children's services|government] (watchdog|watchdogs|regulator)",
            "(his|her) majesty's (inspector|inspectors)", "office for standards in education", "hmi"),
        new(SpanKind.RatingNoun,
            "(rating|ratings|grade|grades|grading|gradings|judgement|judgements|judgment|judgments|verdict|verdicts|mark|marks|ranking|score|scores|label|status|outcome|result|conclusion|classification|category|assessment|finding|opinion|view|word|summing up|scorecard)",
            "(rating|grade|grading|judgement|judgment|verdict|ranking|result)",
            "the word (they|inspectors|ofsted|it) (chose|used|use|uses|wrote)"),
        new(SpanKind.RatingNoun, OfInspectorate, "ofsted (rating|grade|grading|judgement|judgment|verdict|ranking|result)"),
        new(SpanKind.Overall, "overall", "the whole lot", "taken as a whole", "as a whole", "in general", "on the whole"),
        new(SpanKind.InspectionNoun, Visit, "visit", "visits"),
        new(SpanKind.InspectionNoun,
            "inspection", "inspections", "report", "reports", "[inspection] findings", "review", "inspected", "assessment report"),
    ];
}
