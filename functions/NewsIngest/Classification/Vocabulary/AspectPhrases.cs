using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>
/// The judgement areas in the wording of the single inspection framework (2013–17), of ILACS (2018–22, 2023–26 and since April 2026),
/// and in everyday words.
/// </summary>
internal static class AspectPhrases
{
    /// <summary>Value of <see cref="SpanKind.OtherAreas"/> where it means every area that isn't named.</summary>
    public const int AllOthers = 1;

    /// <summary>Value of <see cref="SpanKind.AreaNoun"/> that means grades as well as what they are given to.</summary>
    public const int Grades = 1;

    /// <summary>Value of the <see cref="SpanKind.AspectHead"/> that is all of the service at the head of a paragraph: "the same service".</summary>
    public const int SameService = 4;

    /// <summary>Value of <see cref="SpanKind.Young"/> for those whom a council no longer looks after: "young people who have left Kent's care".</summary>
    public const int Leaving = 1;

    /// <summary>Value of <see cref="SpanKind.AllOfThem"/> that no framework has so few areas for.</summary>
    public const int Two = 2;

    /// <summary>Value of <see cref="SpanKind.OtherAreas"/> where it may stand for councils as well; with their number added, where it is said.</summary>
    public const int TheOthers = 10;

    /// <summary>Value of the <see cref="SpanKind.All"/> that is a subject of its own: "everything was inadequate".</summary>
    public const int Everything = 1;

    private const string Young = "(children|child|young people|children and young people|those|young person|people|families|young children)";

    /// <summary>Whose work it is.</summary>
    private const string Body = "(it|they|we|the council|the authority|the local authority|the city|the county|the borough|the town|the department|the service|the trust)";

    /// <summary>Who is helped, before a clause says when.</summary>
    private const string Helped = "(young people|those|them|children|teenagers|young adults|people|youngsters)";

    /// <summary>Said of those whom a council no longer looks after, with no need of the word care.</summary>
    private const string Gone = "((once|when|after|as) they (leave|leave it|leave care|leave its care|leave their care|have left|have left it|have left care|move on|have moved on|grow up)|who (leave|leave it|leave care|leave its care|have left|have left it|have left care))";

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Aspect, (int)Aspect.HelpAndProtection,
            Young + " [and families] (who need|who needed|needing|in need of|requiring|who require|that need|who are in need of|receiving) [early] (help|support) [and|or|and or] (protection|protecting) [and care]",
            Young + " [and families] (who need|who needed|needing|in need of|requiring|who require|that need|who are in need of) (protection|protecting|safeguarding|help|support)",
            "[early] help and protection [of children|for children|services|work]",
            "(child|children) protection [services|service|work|arrangements|system]",
            "[how well] [(it|they|the council|the authority|the local authority)] (protection|protecting|protects|protect|safeguarding|safeguards) [of] [vulnerable] (children|young people|children and young people)",
            "(keep|keeps|keeping|kept) [vulnerable] (children|young people|children and young people|them) safe",
            "[how well] [(it|they|we|the council|the authority)] (help|helps|helping) and (protect|protects|protecting) [(children|young people|families|children and young people|children and families)]",
            "[the] way [in which] [(it|they|the council|the authority)] (help|helps) and (protect|protects) [children]",
            "[how] (it|the council|the authority|they|we) (protects|protect) children",
            "[the] (way [in which]|way that) children are helped and protected",
            "how [well] [children|children and young people|they] are helped and protected",
            "[the] help and protection (that|which) (it|they|the council|the authority) (gives|provides|offers|give|gave|gives) [to children]",
            "[the] help and protection (given to|of|for|that children receive|which children receive|offered to) [children|families]",
            "help for children in need of protection", "safeguarding [services]",
            "children's safeguarding",
            "[the] (protection|safeguarding) of [vulnerable] (children|young people)",
            "[the] way [that|in which] " + Body + " (protects|protect|protected|safeguards|keeps|kept|keep) [vulnerable] children [safe]",
            "how [well] " + Body + " (protects|protect|protected|safeguards|keeps|kept|keep) ([vulnerable] children|them) [safe]",
            "how [well] (children|vulnerable children|children and families|families|youngsters|children at risk) are (helped|protected|kept safe|safeguarded) [(and|or) (helped|protected|kept safe|safeguarded|supported)]",
            "how [well] " + Body
                + " (protects|protect|protected|safeguards|helps|help|keeps|kept|keep) (youngsters|young people|those|families|children) [who are] (at risk|in danger|in trouble) [safe]",
            "how [well] children at risk are looked after",
            "[the] (help and protection|protection) [that|which] children (get|receive|are given|are offered) [when they are at risk]",
            "help for children who need protection",
            "help, protection", "help & protection",
            "[the] (help|support|protection|help and support|services) (for|of|given to|offered to|provided to) children [who are] at risk [of (harm|abuse|neglect|abuse and neglect|abuse or neglect)]",
            "children [who are] at risk [of (harm|abuse|neglect|abuse and neglect|abuse or neglect)]",
            "(boys and girls|youngsters|children and teenagers) (who need|needing|in need of) [help and] (protection|help)",
            "(protecting|safeguarding) (vulnerable children|those at risk)", "(help|support) for (families|children and families) who need it",
            "how it (helps|protects) children",
            "how [well] " + Body
                + " (helps|help|supports|support) (families|children|children and families) (in trouble|in need|in difficulty|at risk|who need it|who need help|that need help|who are struggling)",
            "what " + Body
                + " (does|do) (for|to help) (families|children|children and families|vulnerable children) [who are] (in trouble|in need|in difficulty|at risk|in danger|in need of protection|who need help)",
            "what " + Body + " (does|do) to (protect|safeguard|help and protect) [vulnerable] children",
            "what " + Body + " (does|do) to keep [vulnerable] children safe",
            "[the] help [that|which] (children|families|children and families) (get|receive|are given|are offered) [when they are at risk|when they need it]",
            "keeping (children at risk|those at risk|them|vulnerable children) safe"),
        new(SpanKind.Aspect, (int)Aspect.InCare,
            Young + " [who are] in [(its|their|the council's|council|our|local authority)] care [of the (council|local authority|authority)]",
            "(children|young people|children and young people|those) in the care of",
            "(children|young people|those) [that|whom|who] " + Body + " (look after|looks after|looked after|care for|cares for|cared for)",
            "[the] care of those " + Body + " (looks|look) after",
            "[children and young people who are] looked after (children|young people|children and young people)",
            Young + " [who are] looked after [by (the council|the local authority|the authority)] [and achieving permanence]",
            "looked after services", "looked after", "achieving permanence", "(looked after|in care) [and] [achieving] permanence",
            "cared for (children|young people|children and young people)", "(children|those|young people) who are looked after",
            "children (it|they|we|the council|the authority|the city|the county|the borough) (has|have) in (its|their|our) care",
            "(children|those|youngsters|young people) (still|now|currently|already) in [its|their|our|the council's] care",
            "(children|those|boys and girls|youngsters|young people) [who are|who live] (in care|in foster care|in its care|in their care|in our care)",
            "(children|those|young people) who (live with|are living with) foster (carers|families|parents) [(and|or) [in] (our|its|their|children's|residential) homes]",
            "(children|those|young people) who (live|are living) in (foster care|children's homes|residential homes) [(and|or) (with foster (carers|families|parents)|[in] (foster care|children's homes|residential homes))]",
            "(children|those|young people) [who] (cannot|can not|can't|are unable to) live (at home|with their (families|parents|own families))",
            "how [well] (it|the council|the authority|they|we) (looks after|look after|cares for|care for) (those|children|young people) [who are] [in its|in their|in our] [care]",
            "those in its care",
            "(those|children|young people|youngsters) [who] (live|are living|grow up|are growing up|living|growing up|have to live|brought up) (away from|apart from) (home|their parents|their families|their birth families|their own families)",
            "children and young people in care", "(children|those|young people) (of you|among them) who are in care",
            "(children|those|young people|children and young people) [who are] (seeking|needing|awaiting|waiting for) permanence",
            "(those|children) for whom permanence is (planned|sought|the plan)", "permanence planning", "(children|young people) being looked after",
            "permanence",
            "how [well] " + Body
                + " (looks after|look after|cares for|care for|brings up|bring up|raises|raise) (children|those|young people|the children|boys and girls|youngsters) [who are] (in care|in its care|in their care|in our care|it looks after|they look after|we look after)",
            "how [well] " + Body
                + " (looks after|look after|cares for|care for) (those it looks after|those they look after|those in care|those in their care|those in our care)",
            "what " + Body
                + " (does|do|offers|offer|provides|provide) for (children|those|young people|the children|youngsters) [who are] (in care|in its care|in their care|in our care|it looks after|they look after|we look after)",
            "life in [its|their|the council's] care",
            "(children|boys and girls|youngsters|those|young people) (for whom it is|for whom they are|to whom it is|to whom they are) (a corporate parent|the corporate parent|corporate parents|corporate parent)"),
        new(SpanKind.Aspect, (int)Aspect.CareLeavers,
            "care leaver", "care leavers", "leaving care [services|service|team|support]",
            "(young people|young adults|children|those) [who are|who have] (leaving|left) [local authority|council|the council's] care [services|service|team]",
            "care experienced (young people|young adults|adults|people)", "care experienced",
            "(former|previously) looked after (children|young people)", "young people who have left care", "those who have left care",
            "(young people|those|young adults|teenagers|people) [who are|who have|who had] (leave|leaves|leaving|left) [(its|their|the council's|our|the authority's|local authority|council)] care",
            "(young people|young adults|those|they) (when|as|once|after) (they|who) (leave|left|have left) [(its|their|our|the council's)] care",
            "(young adults|young people|adults|those) who (grew up|were brought up|have grown up|had grown up) in [(its|their|our|the council's|local authority)] care",
            "when (they|young people|children) leave (care|it)", "(young people|young adults) moving on from care", "former children in care",
            "those who (have|had) left it", "those who are leaving it", "those leaving it", "(young people|those|children) once they (have|had) left care",
            "(those|children|young people|people) [of you] who [have|had] moved on [from care|to a place of their own|to homes of their own|to their own homes]",
            "who have moved on to (a place|homes|a home) of (your|their) own", "(young people|those) [who are] leaving care",
            "what " + Body + " (does|do|offers|offer|provides|provide|gives|give) (for|to) " + Helped + " " + Gone,
            "how [well] " + Body + " (supports|support|helps|help|prepares|prepare|looks after|look after|treats|treat) " + Helped + " " + Gone,
            Helped + " after care",
            "(preparing|preparation of) " + Helped
                + " (for adulthood|for adult life|for life after care|to leave care|for leaving care|to live on their own|for independence)",
            "(those|young people|young adults) (it|they|the council) used to look after",
            "life after care", "(young people|those|young adults|people) " + "who used to be in [its|their] care"),
        new(SpanKind.Aspect, (int)Aspect.Leadership,
            "[the] (impact|difference) [that|which] [its|their|our|the council's] leaders (have|make|are making|had) [on|to] [social work] [practice] [with (families|children|children and families)]",
            "[the] way [in which|that] [its|their|our|the council's|senior] (leaders|managers) (influence|shape|affect|support) [social work] [practice|practice with families]",
            "how [well] [its|their|our|the council's|senior] (leaders|managers) (support|supported|lead|run|manage|oversee|influence|shape) [social work|social workers|staff|practice|the service|services]",
            "(work|role) of [its|their|our|those] leaders",
            "[the] impact of [its|their|the council's|senior|our|those] (leaders|leadership|managers) [and managers] [on [social work] practice] [with children [and (families|young people)]]",
            "[(its|their|the)] leadership", "leadership, management and governance", "leadership, management & governance",
            "leadership, governance and management", "leadership and management", "leadership and governance",
            "leaders impact", "(its|their|whose) impact [on (practice|social work|social work practice)]",
            "(the people|those) (in charge|at the top|who run (it|the service|services))",
            "[(its|the|their)] (managers|bosses|top team|senior (managers|officers|team)) (impact|work|performance)",
            "(work|performance|effect|influence) of [its|their|our|the council's|those|senior|the] (leaders|managers|leadership)",
            "how (it|the service|they) is led",
            "[the] way [in which] (it is|the service is|services are|they are) (led|run|managed) [and (managed|governed|led)]",
            "[the] way [in which] (it is|the service is|services are|they are) led, managed and governed",
            "how (it is|the service is|services are|they are) (led and managed|led, managed and governed)", "leaders and managers",
            "management and (governance|leadership)", "leaders",
            "how [well] [its|their|our|the council's|senior] leaders (perform|performed|are doing|do their job)",
            "(quality|effectiveness) of [its|their|our|the council's|senior] (leadership|leaders|management)", "senior (leaders|leadership)",
            "leadership of (children's services|the service|services)",
            "how [well] (it is|it's|they are|the service is|the council is|services are) (led|run|managed)",
            "impact of (its|their|our|the) (top|senior) (team|managers)", "leadership (judgement|judgment|grade|rating)",
            "(how|how well|the way|the way in which) (the department|the authority|the council|the borough|the county|the city|the trust|children's services|its services|their services|our services|its children's services) (is|are|was|were|has been|have been) (led|run|managed|governed|overseen)",
            "[the] way [in which|that] (it|they|we) (is|are) (led|run|managed|governed)",
            "(its|their) (top brass|top table|most senior managers|most senior officers)",
            "the (person|people|team|officers|managers) (in charge|at the top|at the helm)", "management of (children's services|the service|services)"),
        new(SpanKind.Aspect, (int)Aspect.Adoption,
            "adoption", "adoption (services|performance|service|work|support|provision)", "the performance of adoption services"),
        new(SpanKind.Aspect, (int)Aspect.Overall,
            "overall (effectiveness|rating|grade|grading|judgement|judgment|verdict|score|result|outcome|mark|quality|performance)",
            "overall effectiveness [of (children's services|the service)]",
            "overall effectiveness (rating|grade|judgement|judgment)"),

        new(SpanKind.Word, WordSense.Protection, "protection"),
        new(SpanKind.Word, WordSense.CouncilLeaders, "council leaders"),

        // A longer phrase that only contains an aspect.
        new(SpanKind.Word,
            "[senior|corporate|strategic] (leadership|management) (team|teams|development|group|roles|role|programme|structure|changes|capacity|arrangements)",
            "[under|thanks to|during] (her|his|my) leadership", "(political|party|group|faith|community|business|school|civic|religious) leaders",
            "leadership of the council", "adoption of", "adoption panel",
            "child protection (plan|plans|conference|conferences|case conference|case conferences|register|concerns|enquiry|enquiries|medicals|procedures|concern|investigations|investigation)",
            "(well|better|badly|poorly) looked after", "children with protection plans",
            "number of (children in care|looked after children|care leavers|children looked after)",
            "children in care council", "leader of", "(its|their|whose) impact on",
            "(head|heads|director|lead|manager|minister|chief) (of|for) [children's] (safeguarding|adoption|child protection|care leavers|leaving care|children in care|looked after children|permanence)",
            "care leaver (offer|forum|covenant)", "care leavers' (offer|forum)",
            "safeguarding (partnership|adults|hub|concerns|concern|partners|children partnership|review|reviews|lead|issues)",
            "multi agency safeguarding (hub|arrangements|partnership)", "safeguarding and (review|quality|assurance)", "children in need"),
        new(SpanKind.AspectHead, 1, "[the] (experience|experiences) and progress [of]", "[the] (experience|experiences) [of]",
            "(this|that|an) [one|single|same|particular] area", "their experiences", "this (work|support|practice|provision)", "[the] lives of", "life for",
            "(this|that) (part|side|area|aspect|strand|element) [of (our|its|the|their) (service|services|work|inspection|report)]",
            "(this|that) (strand|group|theme|heading)", "(their|its) (part|side|share) of (the|its) (service|services|work|department|inspection|report)",
            "the (experiences|lives) and progress of this group"),
        new(SpanKind.AspectHead, SameService, "the same service"),
        new(SpanKind.AspectHead,
            "[the] progress of",
            "services", "service",
            "(services|service|support|provision|work|help|care|arrangements|outcomes|offer|response|practice) (for|to|with|given to|provided to|provided for|around|of|offered to|that protect|which protect)",
            "its work (with|on|for)", "(work|that) [that is] (done|carried out) (with|for)"),
        new(SpanKind.AspectHead, 2,
            "(support|provision|work|help|care|arrangements|outcomes|offer|practice|performance|department|performance on|performance in)",
            "[the] (quality|effectiveness|standard|level) of", "how [well] [it|they|the council] (helps|supports|looks after|cares for|help|support)",
            "the way [it|they|the council] (helps|supports|looks after|cares for)", "(looking after|caring for)"),
        new(SpanKind.AspectHead, 3, "impact", "experience", "experiences", "lives", "start in life"),
        new(SpanKind.Young,
            "[local|vulnerable|disabled|most vulnerable] (children|young people|children and young people|children and families|families|children, young people and families|children and their families|youngsters|kids)"),
        new(SpanKind.Young, Leaving, "(young people|young adults|those|teenagers|people|children|youngsters) [who are|who have|who had] (leave|leaving|left)",
            "(young people|young adults|those|teenagers|people|children|youngsters) (who|when they|once they|as they|after they) (leave|leaving|left|have left)"),
        new(SpanKind.Word, "(every|each) (part|element) of the (country|county|city|borough|region|system|town|north|south|nation|process|journey)"),
        new(SpanKind.AllAreas, "(every|each) (part|element) [of (its|the|their|our) (service|services|work|department)]",
            "[a] (clean sweep|full house|full set) of", "[right] across the board", "throughout", "all round",
            "(on|in|for|by) (all|every|each) (count|counts|respect|measure|measures|score|front|fronts|yardstick|test)", "under every heading", "in every way",
            "every one of (the|its|their) (three|four|3|4) (areas|strands|judgements|judgments|categories|headings)",
            "[(on|for|in)] everything (it was|they were) inspected for",
            "everything (inspectors|ofsted|they|the inspectors) (looked at|inspected|examined|graded|judged|assessed)"),
        new(SpanKind.OtherAreas, TheOthers, "the others"), new(SpanKind.OtherAreas, TheOthers + 2, "the other (two|2)"),
        new(SpanKind.OtherAreas, TheOthers + 3, "the other (three|3)"), new(SpanKind.OtherAreas, TheOthers + 4, "the other (four|4)"),
        new(SpanKind.OtherAreas, AllOthers, "everything else", "everywhere else", "all else", "in every other way",
            "the (rest|remainder) [of (the|its|their) (council's|children's|city's|county's|borough's) (children's services|services|service|department)]",
            "the (rest|remainder) of (the|its|their) (service|services|areas|department|judgements|grades) [for children]", "the other (two|three|four)",
            "(all|every|each of) [the|its] (other|remaining) [two|three|four|2|3|4] (area|areas|heading|headings|judgement|judgements|judgments|category|categories|aspects)",
            "[(in|for)] (the (other|remaining) [two|three|2|3]|every other|each other) (respect|respects|regard|field|fields|areas|headings|judgements|judgments|categories|aspects|area|heading|judgement|category|aspect)"),
        new(SpanKind.OtherAreas,
            "[(in|for|under|on)] [(all|every|each|each of)] [the|its] (other|remaining) [two|three|four|five|1|2|3|4] (area|areas|heading|headings|judgement|judgements|judgments|category|categories|aspects)",
            "the others", "elsewhere"),
        new(SpanKind.AreaNoun,
            "areas", "area", "heading", "headings", "strand", "strands", "boxes", "categories", "category", "[inspection|judgement|judgment|key] areas",
            "aspects", "aspect", "criteria", "respects",
            "areas of (inspection|practice|work|the inspection|the service|its work)", "service areas"),
        new(SpanKind.SomeAreas, 2, "(on|in) (the other two|two other|both other) (counts|scores|fronts)"),
        new(SpanKind.SomeAreas, 3, "(on|in) (the other three|three other) (counts|scores|fronts)"),
        new(SpanKind.AreaNoun, Grades, "judgements", "judgments", "ones"),
        new(SpanKind.AllOfThem, Two, "each [one] of (the|those|these) (two|2)", "both of (the|those|these)", "(those|these) two"),
        new(SpanKind.AllOfThem, "the (grade|rating|mark|verdict|judgement|judgment) (for|on|in) each",
            "each [one] of (the|those|these) (three|four|five|3|4|5)", "all of (them|these|those)", "all (three|four|3|4) of (them|these|those)",
            "each of (them|these|those)",
            "every one of (them|these|those)", "both of (them|these|those)", "both areas", "both aspects", "each one"),
        new(SpanKind.All, Everything, "everything"),
        new(SpanKind.All, "all", "every", "each"),
        new(SpanKind.Number, 2, "two", "2"), new(SpanKind.Number, 3, "three", "3"), new(SpanKind.Number, 4, "four", "4"), new(SpanKind.Number, 5, "five", "5"),
        new(SpanKind.Some, "most", "some", "several", "many", "certain", "one"),
    ];
}
