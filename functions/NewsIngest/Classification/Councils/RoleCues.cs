namespace NewsIngest.Classification.Councils;

/// <summary>The phrases that tell a council's part in an article, in the notation of <see cref="Scanning.PhrasePattern"/>.</summary>
internal static class RoleCues
{
    /// <summary>Value of a cue that speaks of the name after it.</summary>
    public const short Before = 1;

    /// <summary>Value of a cue that speaks of the name before it.</summary>
    public const short After = 2;

    /// <summary>Value of a cue that speaks of the name after it, where one follows closely, else of the one before.</summary>
    public const short Either = 3;

    /// <summary>Value of a cue that speaks of the name before it, directly before it.</summary>
    public const short DirectlyAfter = 4;

    /// <summary>Value of a cue that speaks of the name after it, where one follows closely, else of one directly before it: "Leeds's neighbour".</summary>
    public const short Beside = 5;

    /// <summary>The same, but a sentence that opens with "Leeds's neighbours" and names no other council is about Leeds.</summary>
    public const short BesideSeveral = 6;

    public static IReadOnlyList<(RoleCue Cue, short Side, string[] Patterns)> Entries { get; } =
    [
        (RoleCue.Helper, Before,
        [
            "(help|support|advice|assistance|guidance|mentoring|coaching|managers|advisers|experts|peers|specialists|secondees|secondments|borrowed|seconded|poached|recruited|hired|headhunted|lured|tempted|drafted in|brought in|on loan|arrived|arrives|arriving|join|joins|joined|joining|comes|came|returns|moves|moved|switches) [to] [us|it|them|the (council|borough|city|county|authority|town|trust)] [last year|this year|in (january|february|march|april|may|june|july|august|september|october|november|december)] from",
            "(colleagues|counterpart|counterparts|peers|neighbours|friends|opposite numbers) (in|at|from|of)",
            "(neighbouring|nearby|adjoining|adjacent|bordering)",
            "(next door|across the (border|boundary|river|water)|over the border|down the road|up the road|along the coast|down the coast) (in|to|at|from)",
            "(poaches|lures|tempts|hires|recruits|headhunts|raids)",
            "(currently|presently|at present|now) [the|a|an|its] [deputy|assistant] (director|head|chief|chief executive|leader|deputy|boss|manager) [of (children's services|children's social care|social care|safeguarding)] (at|in|of|for|with)",
            "(turned to|turning to|approached|approaching|called on|calling on|looked to)",
            "(handed|handed over|transferred|passed|contracted out|outsourced) to",
            "(offered|mentored|advised|helped|supported|coached|lent|partnered|backed|taken over|employed|twinned|buddied) (by|with)",
            "(spell|stint|(her|his) time|year|years|months|decade|career|job|role|post|position|spells) (at|with|in|for)",
            "(similar|new|senior|equivalent|same|top) (role|job|post|position) (at|in|with)",
            "(previously|formerly) [worked|head|director|leader|chief executive|deputy director|assistant director] (at|of|with|for|in)",
            "(worked|works|working|served|trained) (at|for|in|with|under)",
            "(moves|moving|move|moved|off|decamps|heading|heads) to", "former (head|director|leader|chief executive|deputy|boss) (at|of)",
            "(share|shares|shared|sharing) [with|a (border|boundary|director|service|team|chief executive) with]",
            "(partnership|partnered|comparison|arrangement|swap) with", "(unlike|compared with|compared to|in contrast to|in contrast with|such as|as in)",
            "(is|was) true of", "(lead|example|footsteps) of",
            "(supporting|advising|mentoring|lending|lent to|helping|assisting)", "before that, (in|at|with)", "before that (in|at|with)",
            "(earlier|previously|once) (in|at|with)",
            "(is|was|been|became|becomes|once) [the|a|an] (director|assistant director|deputy director|head|chief executive|leader) [of children's services] (in|at|of|for)",
        ]),
        (RoleCue.Helper, After,
        [
            "(lending|lent|lends) (a|its|some|them|it|managers|staff|his|her|him)",
            "(is|are|was|were|been) (providing|offering|giving) (support|help|advice|assistance|mentoring|its help|its support)",
            "(helping|supporting|advising|mentoring|coaching|helped|supported|advised|mentored|coached) (it|them|the (council|authority|borough|city|county|service|department|trust)|staff there|managers there|its neighbour)",
            "(agreed|offered|chosen|appointed|hired|drafted in|brought in|called in|lined up|volunteered|commissioned|will|going|there) to (help|support|advise|mentor|assist)",
            "will (help|support|advise|mentor|assist) (it|them|the (council|authority|borough|city|county|service))", "sector led improvement partner",
            "partner in practice",
            "(sends|sending|sent) (its|people|staff|managers|social workers)", "(hand|hands|handed|handing) (over|back|the keys|its keys|the reins)",
            "(up|down|along|across|further up|further down) the (coast|road|river|line|motorway|water|valley|estuary)",
            "to the (north|south|east|west)", "(over|across) the (border|boundary)", "(has|had|have) already done (so|the same|likewise)",
            "(did|done) the same",
            "(expected|due|waiting|likely|set|hoping) to (get|have|hear|receive|learn|see|find out|be inspected|follow|be next) [its|their] [own]",
            "(will|must|can) (now|only) (watch|wait|look on)", "will be (watching|next|looking on|hoping|nervous|waiting)", "take note",
            "own (inspection|report|verdict|turn|inspectors) (is|begins|comes|will|can|should)", "(is|are) (next in line|still waiting|next)",
            "(head|director|chief|boss|manager|leader|deputy|executive) (to (lead|join|head|take|run|become|be)|(named|appointed|chosen|picked|unveiled|lined up|announced|selected) (as|to|for))",
            "(head|director|chief|boss|manager|deputy|executive) (named|appointed|chosen|hired|unveiled|picked) [as] (next|new)",
            "(is|are|was|,) [a|an|its|the|their|whose] [near|nearest|close|closest|next door|big|bigger|smaller|larger|northern|southern|eastern|western] (neighbour|neighbours)",
        ]),
        (RoleCue.Helper, Either, ["(improvement|delivery|peer) (partner|partners|adviser|advisers)", "critical friend", "borders", "adjoins", "next door"]),
        (RoleCue.Helper, Beside, ["neighbour", "neighbour's"]),
        (RoleCue.Helper, BesideSeveral, ["neighbours"]),
        (RoleCue.Helper, DirectlyAfter, ["for (help|advice|support|assistance|guidance)", "to (help|assist|advise|lend)", "to step in"]),
        (RoleCue.Topic, Before,
        [
            "(visit|visits|return|inspection|inspections|review|report|reports|letter|verdict) (to|of|on|in|into|at)",
            "(went|gone|go|going|been|came|come) back (to|in|at)", "(returned|return|returning) to",
            "(revisited|revisits|revisiting|revisit|visited|inspected|inspecting|reinspected)",
            "spent (a|one|two|three|four|five|several|some|[the] last) (day|days|week|weeks|fortnight|month|months) (in|at|with)",
            "(trust|commissioner|intervention|takeover|notice|direction|board) (for|in|at)", "(children's|childrens|family) services (in|at|for|of|across)",
            "services (in|at|for|across)", "social (work|workers|care) (in|at|across)",
            "(councillors|residents|voters|parents|social workers|staff|campaigners|politicians|opposition councillors) (in|at|from|across)",
            "(leader|leaders|members|cabinet|councillors) of",
            "(failings|failures|improvements|progress|change|changes) (in|at|by)", "(fault|faults) (with|by|at)",
            "(children|families|parents|teenagers|youngsters|young people|care leavers|foster carers|carers|siblings) [and (families|young people)] (in|from|across|at)",
        ]),
        (RoleCue.Owner, DirectlyAfter,
        [
            "improvement (plan|board|notice)", "corporate (parenting|parents)", "director of children's services", "fostering (service|team)",
            "(cabinet member|portfolio holder|lead member) for (children|families)", "social work (team|teams)",
        ]),
        (RoleCue.Place, DirectlyAfter,
            ["(charity|man|woman|mother|father|couple|businessman|restaurant|hotel|pub|band|fans|district|village|hamlet|seaside town|market town|suburb|countryside|farm|farmer|town)"]),
        (RoleCue.Place, Before,
        [
            "(outside|near|towards|beyond|toward|nr)", "(side|part|parts|half|edge|outskirts|corner|corners|suburb|suburbs|middle|centre) of",
            "(north|south|east|west) of",
            "(caravan|house|flat|bungalow|hotel|pub|court|sitting|road|street|lane|avenue|station|depot|warehouse|village|hospital|conference|born|raised|grew up|live|lives|lived|living|based|founded|headquartered|stadium|beach|restaurant|cafe|company|firm|group|chain|nursery|nurseries|shop|shops|match|game|hall|seaside|resort|marina|cathedral|market|prison|university|college|placement|placements|placed) (in|at|of|from|near|outside)",
            "(teach|taught|teaching|studied|studying|retired|retire|holidays|holidayed) (in|at|to)", "home (in|near|outside|at)",
            "as far [away|afield|north|south|east|west] (as|from)", "(constituents|constituency) in",
            "(conference|event|ceremony|match|held|meeting|hearing) [will be|is|was|to be|next year|this year] (in|at)",
            "(brought|drove|driven|driving|travelled|travelling|train|bus|coach|flight|trip|drive|miles|commute|commutes) [up|down|over] (from|to)",
            "(rivals|guests|visitors|delegates|runners|tourists) from",
            "nhs [in|for|across]", "(officers|detectives|patrols|hospitals|schools|school|gps|surgeries) in",
            "(match|game|win|draw|defeat|fixture|derby) (with|against|at|over)", "(road|street|lane|avenue|terrace|crescent|gardens|square)",
            "(operates|operating|trades|trading|restaurants|branches|shops|homes|offices|sites|settings|premises) (in|at|across)",
            "(train|bus|coach|road|motorway|line) to",
        ]),
    ];
}
