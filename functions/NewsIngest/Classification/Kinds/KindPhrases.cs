namespace NewsIngest.Classification.Kinds;

/// <summary>
/// The phrases that tell kinds of article apart, in <see cref="Scanning.PhrasePattern"/> notation. Unlike the grammar's
/// vocabulary they may overlap: every phrase of a sentence counts, and one phrase may stand in several rows.
/// </summary>
internal static class KindPhrases
{
    public static IReadOnlyList<(KindCue Cue, string[] Patterns)> Entries { get; } =
    [
        (KindCue.Inspector, ["ofsted", "ilacs", "inspector", "inspectors", "inspectorate", "watchdog", "hmi", "the regulator", "impact of leaders on social work practice", "experiences and progress of children"]),
        (KindCue.Report, ["report", "reports", "inspection", "inspections", "inspected", "inspects", "findings", "outcomes", "ilacs", "(judgement|judgment|verdict)", "(judgements|judgments|verdicts)", "reinspection", "(result|results|outcome) (is|are) [not] (expected|due)"]),
        (KindCue.Published,
        [
            "published", "publishes", "publication", "publishing", "released", "releases", "(report|reports|findings) [was|were|is|are] issued", "made public", "(came|come|comes) out", "put out", "brought out", "(is|are|was|were|now) out",
            "report out", "out (today|this morning|on)", "share the (outcome|findings|result)", "we (learnt|learned|heard)", "has landed", "(presented|introduced|considered|received) (the|a) report", "(have|has) the (results|result|outcome) of", "(handed|hands) down", "(reports|report|verdict|judgement) (is|are) in", "(report|inspection) has (been published|come out)", "revealed", "announced",
        ]),
        (KindCue.Today,
        [
            "today", "yesterday", "tonight", "this (morning|week|afternoon|evening|month|lunchtime)", "monday", "tuesday", "wednesday", "thursday", "friday", "just", "new", "newly", "latest",
        ]),
        (KindCue.Grade,
        [
            "outstanding", "good", "inadequate", "adequate", "(requires|require|required|requiring|needs|need) improvement", "(improvement|improvements) needed", "full house", "clean sweep", "top marks",
            "(top|highest|best|worst|lowest|bottom|harshest) [possible|available|overall] [ofsted|overall] (rating|grade|mark|marks|category|rung|accolade|level)",
            "(up|down|jumped|climbs|climbed|leap|leaps|lifted) (a|one|two|three) (grade|grades|notch|notches|rungs)", "(two|three) grades",
        ]),
        (KindCue.Came,
        [
            "spent", "visited", "visit", "visits", "came", "returned", "arrived", "met", "sat", "lasted", "took place", "taken place", "carried out", "were (here|with us|in|at|on)", "was here", "a week", "(two|three|four|five) weeks",
            "fortnight", "short (inspection|inspections)", "(full|standard) inspection", "inspected (in|last|from)", "in the (spring|summer|autumn|winter)",
            "(after|following) (an|a|the|its|our|this) [short|full|standard|two week|week long|recent] [ofsted] inspection",
        ]),
        (KindCue.Said,
        [
            "(says|said|say)", "(found|find|finds)", "(praise|praises|praised)", "(decide|decides|decided)", "(uncovered|commended|criticised|admired|warned)", "(note|notes|noted)", "(ask|asks|asked)", "(like|liked)", "(recommend|recommends|recommended)", "(describe|describes|described)",
            "(conclude|concludes|concluded)", "(highlight|highlights|highlighted)", "observed", "identified", "saw", "heard", "(write|writes|wrote)", "thought", "(judged|graded|rated|given|awarded|handed)", "told", "according", "impressed",
        ]),
        (KindCue.OtherNews,
        [
            // What government does about a council after its grade.
            "[statutory] (direction|directions)", "(commissioner|commissioners)", "notice", "(minister|ministers)", "secretary of state", "trust to", "(adviser|advisers)", "government",

            // Posts and people.
            "(appoint|appoints|appointed|reappoint|reappointed|reappointment|reappointments)", "(named|names)", "(new|next) (director|chief executive|chief|head)", "(step|steps|stepping) down", "to leave", "(quit|quits)", "(retire|retires|retired|resigns|resigned|resignation|departs|departure|departing)", "(loses|lost|lose) its (head|director|chief|chief executive|boss|leader)", "(is|was) off to", "successor", "(recruit|recruitment)", "looking for", "interview", "awards",
            "staff return",

            // Money and decisions.
            "to (end|scrap|close|launch|reopen)", "(budget|budgets|overspend|savings|bill)", "(cost|costs)", "(strike|ballot|balloted)", "(contract|transfer|merge|abolished|split)", "wound up", "(plan|plans|strategy|campaign|consultation)", "(hub|hubs)", "(share|shared)",
            "(adopts|agreed|agrees|signed|approved|approve|voted)", "(cabinet|council) members", "(petition|protest|candidates|hustings)", "foster (carers|families)", "(children's|specialist) home",

            // A letter to the editor.
            "your (leader|columnist|correspondent|editorial|writer|leading article)", "yours (faithfully|sincerely|truly|etc)",

            // Reviews, courts, figures and talk.
            "(learning|practice) review", "review", "(judge|court|ombudsman)", "freedom of information", "(correction|corrections|clarifications|corrects)", "(analysis|figures|statistics)", "annual (report|ratings)", "peer (challenge|review)", "struck off",
            "(speech|conference|commons)", "(bankrupt|bankruptcy|bankrupting)", "decade", "years (on|of|old)", "(look|looked) back", "whatever happened", "(rumour|rumours|leak)", "directors",
        ]),
        (KindCue.Recalled,
        [
            "since", "ago", "currently", "at present", "standing (judgement|rating|grade|verdict)", "last [full] (inspection|inspected|inspections)", "(grade|rating|judgement|verdict) [still] stands", "last (year|month|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring|winter)", "(day|days|week|fortnight|weeks|month|months|year|years) (after|later|since)",
            "had [been|also|already|previously|long] (judged|rated|graded|found|described|given|called|labelled|marked|declared|branded|considered|assessed|thought|deemed|classed)", "(recalled|reminded)", "(still|currently) (stands|stood)", "(grades|grade|rating|ratings) (has|have|had) (not|n't) (changed|shifted|moved)",
            "(is|are) [already] rated", "which is", "whose", "who is", "report of", "(it|this|that|move|decision|appointment|announcement|intervention|direction) (follows|comes after|came after)",
        ]),
        (KindCue.Pending,
        [
            "(will|to) be published", "nobody will know", "until (the|then)", "(is|are) due", "(result|results|findings|outcome|inspection) (come|comes) out", "(awaiting|await)", "(result|results|outcome|report|findings|verdict) (is|are) [not] (expected|due)", "waiting for the (result|outcome|report|findings)",
            "(leak|leaked|rumour|rumours|draft)", "about to be", "expects to",
        ]),
        (KindCue.OtherRegime,
        [
            "cqc", "care quality commission", "probation", "SEND", "special needs", "special educational needs", "(school|schools|primary|academy|nursery|nurseries|childminder|college|pupils)", "joint (inspection|targeted)", "(children's|childrens|care) (home|homes)", "(fostering|adoption) (agency|agencies)", "supported accommodation", "secure (centre|unit|home)",
            "adult [social] (care|services)", "(older|vulnerable|disabled|frail) adults", "(care|services|support) (for|of) adults", "adults' [social] (services|care)", "adult (learners|learning|education)", "older people", "care inspectorate", "estyn", "cafcass", "secure training centre", "youth (offending|justice)", "(maternity|hospital)", "constabulary", "police force",
        ]),
        (KindCue.If, ["if"]),
        (KindCue.Dated, ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"]),
        (KindCue.Letter,
        [
            "(their|its|ofsted's|inspectors|inspectors'|feedback|outcome|published) letter", "letter (says|said|from|published|also|adds|notes|praises|describes|finds|found|about|concerning|to the (council|authority|director))", "(in|by) a letter", "the letter",
            "letters (from|following|on)",
        ]),
        (KindCue.Ungraded,
        [
            "(not|doesn't|don't|didn't|won't) (change|result in|lead to|affect|carry|give|come with|bring|alter)",
            "no (grade|grades|rating|graded judgement|new grade|new rating|judgement is made|grades are given)", "(neither|no|none of the) (visit|visits|letter|letters) (resulted|results|led|leads|changes|changed|brought|gave|gives|ended|comes|came)", "(grade|grades|rating|ratings|judgement|judgements) (is|are) [only] given [only] (after|at|in|following) (a|an) full (inspection|inspections)", "ungraded", "not graded", "without (a|any) (grade|rating)", "rating has (not|n't) (moved|changed)", "rating has moved",
        ]),
        (KindCue.Service, ["(children's|childrens|child) (services|social care|social services|department|departments)", "services for children", "children and family services", "children and families services", "family services"]),
        (KindCue.Visit, ["visit", "visited", "visits", "(inspectors|ofsted|they) called", "two days", "(been|gone|went|came|come) back", "returned", "revisits", "revisited", "times since"]),
        (KindCue.Revisit,
        [
            "(revisit|revisits|revisited|revisiting)", "(latest|most recent|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) [such|of these|of those] visit",
            "(second|third|fourth|fifth|sixth|seventh|eighth|latest) (time|check|call) (that|they|inspectors|ofsted)", "to (monitor|check on|check up on) (it|the|its|progress|how)", "(the latest|the most recent), (published|in|which|last)",
        ]),
        (KindCue.OtherVisits,
        [
            "(after|since|despite|during|through|earlier|previous|years of|months of|end of|end to) [ofsted] (monitoring|focused) visits", "(several|two|three|four|five|six|seven|eight|nine|ten|series of|number of|run of|string of|regular|quarterly) [positive|further|ofsted] (monitoring|focused) visits",
            "(first|next|further) monitoring visit (is|will|expected|due)", "(next|future|regular) (monitoring|focused) (visit|visits)", "monitoring visits (will|are expected|are due|every|followed|since)", "(monitoring|focused) (visit|inspection) (will|would|is (due|expected|planned|likely|to))",
        ]),
        (KindCue.Comment, ["(policy|sector|legal|research) (update|briefing|round-up|roundup)", "(inspections|framework|reforms|changes|reports|grades|judgements) (mean|means) for", "what (i|i've) [have|'ve] learned", "can (teach|learn)", "(tells|told|tell|telling) (mps|peers)", "(evidence|inquiry) session"]),
        (KindCue.Retrospect, ["in review", "review of the year", "year in (numbers|pictures|reports|inspections)", "(look|looks|looking) back (at|on|over)", "the year (that|when)"]),
        (KindCue.National, ["adcs", "association of directors", "local government association", "children's commissioner", "councils", "authorities", "sector", "nationally", "england's councils", "across (england|the country)"]),
        (KindCue.Wall,
        [
            "page not found", "(can't|cannot|couldn't|could not) find (that|the|this) page", "page (that you|you) (wanted|requested|are looking for|were looking for|asked for)", "error 404", "404", "just a moment", "enable javascript", "javascript and cookies",
            "(checking|verify) [that] you are human", "security of your connection", "(sign in|log in) or register", "register [now] to (continue|read)", "subscribe to (continue|read)", "your free (story|stories|article|articles)",
            "(sign in|log in) to (continue|read|your account)", "register for free", "access denied", "too many requests", "story that you are looking for", "(temporarily|currently) unavailable", "accept cookies",
            "(value|respect|care about) your privacy", "information on your device", "(privacy|cookie) (settings|preferences|policy|choices)", "(can|may) change your (choice|choices|preferences) at any time", "limit of free articles", "free articles this month", "already a subscriber", "permission to access",
        ]),
        (KindCue.JobAdvert,
        [
            "join a service", "is looking for a", "social work england", "about the role", "about you", "what you will need", "you will need", "apply now", "how to apply", "closing date", "salary", "car allowance", "pension scheme",
            "days of leave", "(37|36|35) [hours] per week", "hours per week", "similar jobs", "(job|email) (alert|alerts)", "upload your cv", "save this search", "(job|jobs|roles|posts) closing", "latest (jobs|roles)", "(vacancies|jobs|roles) found", "we offer", "(vacancy|vacancies)", "is looking for an", "(enhanced|dbs) [dbs] check", "interviews will", "application form", "online form", "(full|part) time", "permanent", "fixed term", "you will lead", "job description", "person specification", "closing on", "after qualifying", "post qualifying", "market supplement", "per annum",
        ]),
        (KindCue.ListHead, ["category", "results for", "search results", "latest (stories|news)", "list of articles", "all (stories|articles|news)", "page (2|3|4|5|6|7|8|9|10)", "archive", "tagged", "news index"]),
        (KindCue.AreaOutcome, ["(area|local) partnership", "systemic failings", "inconsistent experiences", "positive experiences and outcomes", "local area", "written statement of action", "priority action plan"]),
        (KindCue.OtherInspectorate, ["cqc", "care quality commission", "care regulator", "inspectorate of probation", "probation (inspectors|inspectorate|watchdog)", "hmi probation", "hmip", "hmicfrs"]),
        (KindCue.SingleFramework, ["leadership, management and governance", "management and governance", "[local] safeguarding children (board|boards)", "lscb"]),
        (KindCue.Government, ["minister", "mps", "(select|education) committee", "parliament", "whitehall", "ministers", "secretary of state", "government", "department for education"]),
        (KindCue.OtherNation, ["care inspectorate", "estyn", "scotland", "scottish", "wales", "welsh", "northern ireland"]),
        (KindCue.AssessedService, ["adult [social] (care|services)", "adults", "older (people|residents)", "care act", "youth (justice|offending)"]),
    ];
}
