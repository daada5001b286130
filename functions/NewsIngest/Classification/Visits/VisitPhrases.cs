using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Visits;

/// <summary>
/// The words in which Ofsted and journalists tell of visits, in <see cref="PhrasePattern"/> notation. Topics are those of
/// Ofsted's ILACS framework for focused visits, with the names that councils give to the teams concerned.
/// </summary>
internal static class VisitPhrases
{
    public static IReadOnlyList<(VisitTopic Topic, string[] Names, string[] Themes)> Topics { get; } =
    [
        (VisitTopic.FrontDoor,
            [
                "front door", "safeguarding hub", "mash", "first (response|contact)", "initial (contact|contacts|response)",
                "(contacts|contact) and (referrals|referral)", "referral and assessment", "contact, referral and assessment",
                "single point of (access|contact)",
                "(duty|assessment) (team|teams|service|services)", "duty and assessment", "contact (centre|team|service)",
            ],
            [
                "contacts", "referral", "referrals", "(assessment|assessments) and", "initial (assessment|assessments)",
                "(quality|timeliness) of (assessment|assessments)", "(calls|contacts|concerns|worries) about children",
                "(worry|worried|concern|concerned) about (a child|children)", "(takes|take|answers|answer) calls",
                "when (someone|somebody|people|a concern|concerns|a child|children) (contact|contacts|is|are|first) [first] [raised|reported|referred|come]",
                "(children|families) (being|who are|are) [first] referred", "needs (first|are first)", "call handlers", "early help [hub]",
            ]),
        (VisitTopic.HelpAndProtection,
            [
                "(child|children) in need", "child protection", "protection (plan|plans)", "help and protection", "in need of (help|protection)",
                "(child|children) (who|that) (is|are) in need", "children who need (help|protection)", "pre proceedings", "public law outline",
            ],
            [
                "neglect", "domestic abuse", "(disabled children|children with disabilities)", "safeguarding teams",
                "(family|families) (support|safeguarding) [team|teams]", "edge of care", "children at risk of (harm|abuse|significant harm)", "court work",
            ]),
        (VisitTopic.VulnerableAdolescents,
            [
                "vulnerable (adolescents|adolescent|teenagers|young people)", "adolescents", "[child|sexual|criminal] exploitation", "county lines",
                "extra familial", "contextual safeguarding", "(go|goes|going|gone|went) missing", "missing children", "missing from (home|care)",
                "harm outside the (home|family)",
                "(risk|risks|harm) [from|of] [harm] (beyond|outside) (the|their) (home|family|homes|families)", "serious youth violence",
            ],
            ["teenagers", "exploited", "gangs", "missing"]),
        (VisitTopic.InCare,
            ["children in (care|its care|the council's care|the care of the council|their care|our care|public care)",
                "looked after (children|child|young people|teenagers)", "children looked after", "(children|young people) who are (looked after|in care)",
                "children and young people in care", "cared for children", "those in care", "children already in care", "care experienced children"],
            ["in care", "foster homes", "fostering", "corporate (parent|parenting)", "children in residential"]),
        (VisitTopic.Permanence,
            ["permanence", "permanency", "(permanent|lasting|forever|long term) (home|homes|family|families)"],
            ["adoption", "adopted", "special (guardianship|guardians)", "family finding"]),
        (VisitTopic.CareLeavers,
            ["care (leaver|leavers)", "leaving care", "(left|leave|leaves) care", "care experienced (young people|young adults|adults|people)",
                "young (people|adults) (with experience of care|with care experience)", "personal advisers", "pathway (plan|plans|planning)"],
            ["care experienced"]),
        (VisitTopic.PlacementDecisions,
            ["placement decisions", "placement decision making", "(decisions|decision making) (about|on) [the] (placements|placement)",
                "placements (of|for) older children", "older children's placements", "placement of older children"],
            ["where older (children|teenagers|young people) (live|are placed|should live|are to live)", "(homes|accommodation) for older (children|teenagers)",
                "(matching|matched)", "unregistered (homes|placements|accommodation|provision)", "(finding|choosing) (homes|placements)"]),
        (VisitTopic.Leadership,
            ["quality assurance"],
            [
                "leadership", "management oversight", "performance (management|information|data)",
                "(impact|effectiveness|grip|role|oversight) of [senior] (leaders|managers|leadership)", "leaders and managers", "senior leaders",
                "management and governance", "self evaluation", "workforce", "(staff|social work) supervision", "caseloads",
                "how (well|far) (leaders|the council's leaders|senior leaders)", "(auditing|audits|audit)",
            ]),
    ];

    public static IReadOnlyList<(VisitTerm Term, string[] Patterns)> Terms { get; } =
    [
        (VisitTerm.Inspectors,
            ["ofsted", "[ofsted] (inspectors|inspector)", "[ofsted's] (inspectors|inspectorate)", "(his|her) majesty's (inspector|inspectors)", "hmi",
                "watchdog", "inspectorate", "inspection team", "officials from ofsted"]),
        (VisitTerm.Visit,
            [
                "[monitoring|focused|focussed|focus|assurance|quarterly|inspection|virtual|ofsted|covid assurance] visit", "(focused|focussed) inspection",
                "[monitoring] letter", "monitoring (report|inspection)", "visitors",
            ]),
        (VisitTerm.Visits, ["[monitoring|focused|focussed|assurance|quarterly|such|ofsted] visits", "letters", "monitoring inspections"]),
        (VisitTerm.Earlier,
            ["(previous|earlier|prior|preceding) [monitoring|focused|ofsted|quarterly] (visit|visits|letter|letters|inspection)",
                "last [monitoring|focused|full] (inspection|visit)"]),
        (VisitTerm.Came,
            ["visited", "came", "came back", "come back", "been back", "has been back", "have been back", "returned", "return",
                "were (here|there|with us|with the|in|at)", "was (here|there|in|at)", "called (on|at|in)", "arrived", "went", "go back",
                "(has|have|had) been (to|in|at|with)", "dropped in", "were back", "back"]),
        (VisitTerm.Pronoun, ["they", "it", "the (pair|two|three|four)", "this time", "this one", "both"]),
        (VisitTerm.Council,
            ["council", "authority", "local authority", "director", "leaders", "managers", "councillors", "councillor", "members", "we", "our", "staff",
                "social workers", "committee", "board", "trust", "chairman", "chair", "officers", "commissioner", "minister", "ministers"]),
        (VisitTerm.Look,
            [
                "(look|looks|looked|looking) [again|closely|only|mainly|mostly|in particular|in depth|in detail|particularly|hard|specifically|carefully] (at|into)",
                "(focus|focused|focussed|focuses|focusing|focussing|concentrated|concentrates|concentrating|centred|zoomed in|homed in|honed in) [only|mainly|mostly|particularly|solely|in particular] on",
                "(examine|examines|examined|examining)", "(review|reviews|reviewed|reviewing)", "(evaluate|evaluates|evaluated|evaluating)",
                "(consider|considered|considering)", "(explore|explored|exploring)", "(scrutinise|scrutinised|scrutinising)",
                "(assessed|assess|assessing)", "(sampled|sampling)",
                "(test|tested|testing)", "(check|checked|checking) [on|up on|in on|whether|how]", "(covered|covering|covers)", "concerned", "concerning",
                "(wanted|want|came|went|there|here|keen|trying) to (know|see|find out|check|understand|hear)", "to (see|find out) (how|whether|what)",
                "read [the] [case] (records|files|notes|cases|plans) (of|on|about|for)",
                "spent [much of] (two|three|a|the|their|four|several|one) (day|days|week|time|visit|morning) (with|in|at|on|among)",
                "(turned|turning) [their|its] [attention|gaze|eyes] to", "took in", "dealt with", "followed up", "inspected the", "inquired into",
                "tracked",
            ]),
        (VisitTerm.About,
            ["(is|was|were|are) [mostly|mainly|all|only] (on|about|of|to)", "on", "about", "into", "of", "to [the|its]", "regarding", "relating to"]),
        (VisitTerm.Focus,
            ["[the|a|main|particular|sole|specific] focus",
                "[the|a|its|main] (theme|topic|scope|subject) of (the|this|that|their) [monitoring|focused] (visit|letter|inspection)",
                "under the (microscope|spotlight)", "in the spotlight"]),
        (VisitTerm.Result,
            [
                "(find|finds|found|finding)", "findings", "(say|says|said|saying)", "(conclude|concludes|concluded|concluding)", "(note|notes|noted|noting)",
                "(praise|praises|praised|praising)", "(report|reports|reported)", "(saw|see|sees)", "(ask|asks|asked|asking)", "(tell|tells|told|telling)",
                "(want|wants|wanted)", "(write|writes|wrote)",
                "(recommend|recommends|recommended)", "(describe|describes|described)", "(must|should|needs to|need to|has to)", "(warn|warns|warned)",
                "(identify|identifies|identified)", "(highlight|highlights|highlighted)", "but", "however", "(agree|agrees|agreed)",
                "(call|calls|called) for", "(urge|urges|urged)", "(criticise|criticises|criticised)", "(acknowledge|acknowledges|acknowledged)",
            ]),
        (VisitTerm.Next,
            [
                "(next|future|further|forthcoming) [monitoring|focused|ofsted|quarterly] (visit|visits|inspection)", "will", "would",
                "(is|are|be|was) [now|also|still|not] (expected|due|planned|scheduled|likely|to follow|anticipated)", "(expected|due|planned|scheduled)",
                "ahead of", "until", "(await|awaits|awaiting)", "(prepare|prepares|preparing) for", "before the", "to follow", "expects", "expect",
            ]),
        (VisitTerm.Time, ["time", "times"]),
        (VisitTerm.Adjective,
            ["such", "published", "public", "formal", "successive", "consecutive", "quarterly", "latest", "two day", "follow up", "positive", "encouraging",
                "and final", "and last", "recent", "official", "regular", "ungraded", "virtual", "on site", "remote", "of the", "unannounced", "separate",
                "critical", "monitoring", "focused", "focussed", "feedback", "outcome", "assurance"]),
        (VisitTerm.OfItsKind, ["of (its|this|that|the) (kind|sort|type)", "since", "of these"]),
        (VisitTerm.Among, ["of", "in a (series|run|string|sequence) of"]),
    ];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth"];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Ordinals and numbers, each with its value.</summary>
    public static IEnumerable<(VisitTerm Term, int Value, string Word)> Counts()
    {
        for (var i = 0; i < Ordinals.Length; i++)
        {
            yield return (VisitTerm.Ordinal, i + 1, Ordinals[i]);
            yield return (VisitTerm.Ordinal, i + 1, $"{i + 1}{Suffix(i + 1)}");
        }

        for (var i = 0; i < Numbers.Length; i++)
        {
            yield return (VisitTerm.Number, i + 1, Numbers[i]);
            yield return (VisitTerm.Number, i + 1, $"{i + 1}");
        }

        yield return (VisitTerm.Number, 2, "twice");
    }

    private static string Suffix(int number) => number switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
