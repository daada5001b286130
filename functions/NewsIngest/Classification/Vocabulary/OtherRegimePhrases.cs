using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>Who else is inspected with the same words.</summary>
internal enum Regime : byte
{
    School,
    EarlyYears,
    AdultCare,
    YouthJustice,
    ChildrensHome,
    FosteringAgency,
    AdoptionAgency,
    SafeguardingBoard,
    Send,
    Police,
    OtherNation,
    OtherService,
}

/// <summary>Bodies and services whose grades are not the council's children's social care.</summary>
internal static class OtherRegimePhrases
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.OtherRegime, (int)Regime.School,
            "[(primary|secondary|special|junior|infant|high|grammar|independent|boarding|faith|state|maintained|free|local|catholic)] (school|schools|academy|academies)",
            "multi academy trust", "headteacher", "headteachers", "head teacher", "head teachers", "sixth form", "college", "colleges", "pupils",
            "pupil referral unit", "university", "universities", "primary", "secondary", "(adult|further) (education|learning)",
            "adult and community learning", "apprenticeship", "apprenticeships", "training (provider|providers)",
            "quality of education", "behaviour and attitudes", "quality of teaching, learning and assessment", "personal development, behaviour and welfare",
            "outcomes for pupils"),
        new(SpanKind.OtherRegime, (int)Regime.EarlyYears,
            "nursery", "nurseries", "childminder", "childminders", "pre school", "pre schools", "preschool", "preschools", "playgroup",
            "early years [provider|providers|setting|settings]", "childcare [provider|providers]", "kindergarten", "children's centre",
            "children's centres", "day nursery"),
        new(SpanKind.OtherRegime, (int)Regime.AdultCare,
            "[the] care quality commission", "cqc", "adult [social] (care|services)", "adults services", "adults social care",
            "[care (for|of)] (adults|older people|older adults|the elderly)", "care home", "care homes", "nursing home", "hospital", "hospitals", "nhs",
            "nhs trust", "home care", "domiciliary care", "hospice", "gp", "gps", "gp surgery", "ambulance", "mental health trust",
            "maternity [unit|units|services|care]", "midwifery", "(hospital|foundation) trust", "(nhs|health) (trust|board)"),
        new(SpanKind.OtherRegime, (int)Regime.YouthJustice,
            "youth (justice|offending) [service|services|team|teams|partnership]", "(hm|his majesty's|her majesty's) inspectorate of probation",
            "hmi probation", "yos", "yot", "probation [service]"),
        new(SpanKind.OtherRegime, (int)Regime.ChildrensHome,
            "(children|childrens|child) (home|homes|residential home|residential homes|care home|care homes)",
            "residential (home|homes|children's home|children's homes|unit|units|care home)", "secure (children's|childrens) (home|homes)", "secure unit",
            "secure (home|homes)", "secure training (centre|centres)", "young offender institution", "prison", "prisons",
            "supported accommodation [provider|providers]", "the home", "the centre", "(a|one|another) home (that|which|where|run|rated|graded|judged)",
            "(private|care) home", "(private|independent|care) (company|companies|firm|firms|provider|providers|operator|operators)",
            "the (provider|firm|operator)", "home for (two|three|four|five|six) (children|teenagers|young people|boys|girls)",
            "short breaks (service|home|unit)", "respite (home|centre|unit)", "residential special school", "social care common inspection framework",
            "sccif"),
        new(SpanKind.OtherRegime, (int)Regime.FosteringAgency,
            "fostering (agency|agencies|service|services|provider|providers)", "fostering", "independent fostering (agency|agencies|provider|providers)",
            "foster care agency"),
        new(SpanKind.OtherRegime, (int)Regime.AdoptionAgency,
            "[regional|voluntary] adoption (agency|agencies|partnership)"),
        new(SpanKind.OtherRegime, (int)Regime.SafeguardingBoard,
            "[local] safeguarding children (board|boards|partnership)", "lscb", "lscbs", "[local] children's safeguarding board", "safeguarding board",
            "safeguarding children's board"),
        new(SpanKind.OtherRegime, (int)Regime.Send,
            "SEND", "area send", "special needs", "special educational needs [and disabilities|and disability|and or disabilities|or disabilities]",
            "local area partnership", "local area", "ehcp", "ehcps", "education, health and care (plan|plans)"),
        new(SpanKind.OtherRegime, (int)Regime.Police,
            "hmicfrs", "police", "constabulary", "police force", "fire service", "fire and rescue service", "hmic"),
        new(SpanKind.OtherRegime, (int)Regime.OtherNation,
            "estyn", "care inspectorate wales", "care inspectorate", "education scotland", "ciw", "cssiw", "care and social services inspectorate wales",
            "rqia", "scotland", "wales", "northern ireland", "scottish", "welsh"),
        new(SpanKind.OtherRegime, (int)Regime.OtherService,
            "housing [service|services|department|stock]", "regulator of social housing", "planning (department|service)", "auditor", "auditors",
            "external auditors", "leisure (services|centre|centres|trust)", "music (service|hub|education hub)", "arts council",
            "theatre", "orchestra", "choir", "library", "libraries", "hotel", "restaurant", "food hygiene", "hospitality",
            "museum", "financial management", "value for money", "waste", "highways", "transport", "roads", "street"),
    ];
}
