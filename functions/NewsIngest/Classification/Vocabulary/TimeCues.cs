using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>How much a cue of time past says of the grade beside it.</summary>
internal enum PastCue : byte
{
    /// <summary>It has been superseded: "previously".</summary>
    Superseded,
    /// <summary>It was given earlier and may stand: "at its last inspection".</summary>
    Earlier,
    /// <summary>As <see cref="Earlier"/>, but only for a grade that follows it: "after being".</summary>
    EarlierAhead,
    /// <summary>As <see cref="Earlier"/>, but only for a grade before it: "inadequate before the merger".</summary>
    EarlierBehind,
    /// <summary>As <see cref="Superseded"/>, with "not" before the grade: "not inadequate any more".</summary>
    Ended,
    /// <summary>"Had": earlier, unless the sentence only reports what was said.</summary>
    Had,
    /// <summary>As <see cref="Superseded"/>, but a grade on either side: what follows ended what stood before.</summary>
    Until,
}

/// <summary>Words that tell a superseded grade from one that stands.</summary>
internal static class TimeCues
{
    /// <summary>Value of an adverb that tells what has just happened: "on Monday".</summary>
    public const int Fresh = 1;

    /// <summary>Value of an adverb that names the inspection behind the news.</summary>
    public const int OfInspection = 2;

    /// <summary>Value of an adverb that counts time on from what was told before: "three years later".</summary>
    public const int Later = 4;

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Word, WordSense.Series, "[a|the] (string|run|series|succession|sequence|catalogue|litany) of", "successive", "repeated", "back to back"),
        new(SpanKind.Before, (int)PastCue.Earlier,
            "(under|by|in) (the|an|its|ofsted's) (old|former|previous|outgoing|discarded|abandoned) [single] [inspection] (framework|regime|system|arrangements)"),
        new(SpanKind.Before, (int)PastCue.Superseded,
            "previous", "previously", "prior", "once", "former", "formerly", "used to be",
            "last time [it|they|inspectors|ofsted|the inspectors] [was|were|visited|called|inspected|came]", "originally", "historically", "the then",
            "[its|their|the|a] (previous|earlier|prior) [full|ofsted|graded|standard|short|ilacs|single|sif|children's services] (inspection|inspections|report|review|visit|rating|judgement|judgment|grade|assessment|verdict)",
            "initially", "before that", "long (at|on|rated|judged|graded|stuck at|stuck on)", "previous ofsted", "preceding", "at that inspection",
            "back then", "in the past", "behind", "before then", "one of the worst", "for (years|a decade|decades)",
            "(years|year|months|decade|spell|period) as (a|an)",
            "(the|its|their) (inspection|report|review|time|visit|one) before [(this|that|the latest|the present|the new)] [(one|inspection|report)]",
            "hitherto", "as (recently|late) as", "as (long ago|far back) as", "until (now|then|recently)", "up (to|until) (now|then)", "beforehand",
            "on that occasion", "(its|the|their) predecessor [council|authority]", "abolished", "defunct"),
        new(SpanKind.Before, (int)PastCue.Superseded,
            "(the|an|its|their) end (of|to) [(two|three|four|five|six|seven|eight|nine|ten|many|several|long|some)] (years|a decade|decades|months) (of|at|as|in)",
            "(spent|spending) (the better part of|the best part of|most of|much of|all of|nearly|almost|more than|over) (a decade|the decade|the last decade|two decades|(two|three|four|five|six|seven|eight|nine|ten|many|several|long|some) years|a year) [being] (rated|judged|graded|classed|branded|labelled) [as]"),
        new(SpanKind.Word, "(inspected|visited|judged|graded|rated) [just|only] once"),
        new(SpanKind.With, "behind [it|them|us] with"),
        new(SpanKind.Word,
            "back in (council|public|local|local authority|house|charge|court|our|its|their|his|her|school|work|business|control|contention|the fold|the black|the news|the spotlight|the classroom|the hands)"),
        new(SpanKind.Before, (int)PastCue.EarlierAhead,
            "(after|following) (two|three|four|five|six|seven|eight|nine|ten|many|several|long|some) (years|decades|months) (of|at|as|on)"),
        new(SpanKind.Before, (int)PastCue.Until, "until", "up until",
            "up to (january|february|march|april|june|july|august|september|october|november|december|last (week|month|year|spring|summer|autumn|winter)|this (week|month|year|spring|summer|autumn|winter))"),
        new(SpanKind.Before, (int)PastCue.Earlier,
            "(at|on|by) (the|its|their) last (count|look|outing|attempt|visit|showing|time of asking)", "last time (round|around|out)", "had just been",
            "had last been", "had recently been", "earlier", "when [it|they|we|the council|the service] (was|were) last [fully] inspected",
            "when (inspectors|ofsted) (last|previously) (visited|called|came|inspected)", "when last inspected",
            "when [the|its] (inspectors|inspection team) [were] last (in|at|there|here|visited|called|came|inspected|looked|reported)",
            "when ofsted [was] last (in|at|there|here|visited|called|came|inspected|looked|reported)", "last inspected",
            "[was|were|been] last [fully] inspected", "at the time", "at that time", "[in] that year's (inspection|report|judgement|judgment)",
            "that year", "back in",
            "[its|their|the|our] last [full|ofsted|graded|standard|short|ilacs|single|sif|children's services] (inspection|inspections|report|review|rating|judgement|judgment|grade|assessment|verdict)",
            "(years|year|months|decade|decades|weeks) (ago|earlier|before|previously)", "a decade earlier", "first inspected",
            "under (the|its|ofsted's) (old|previous|former|earlier) [inspection|grading|inspecting] (arrangements|system|framework|regime|rules|approach|format|style|scheme|method|model)",
            "in the old (style|format|regime|system)", "ago", "last", "(was|were) told then", "long standing",
            "[the|its|their] last (one|rating|grade|judgement|verdict) [that] (it|they|the council|the authority|the city|the county|the borough) (was|were|had been) given",
            "[the|its|their] last (one|rating|grade|judgement|verdict) [that] (it|they|the council|the authority) (received|got|had)"),
        new(SpanKind.Before, (int)PastCue.EarlierAhead,
            "after (being|its|an|a|it was|they were|receiving|getting|years of|decades of|the|children's services|inspectors|ofsted)",
            "since (being|it was|they were|last)", "following (its|an|a|the|their|years of)", "(years|year|months|decade) after",
            "(years|year|months|decade) on from (a|an|the|its|their)", "since then"),
        new(SpanKind.Before, (int)PastCue.EarlierBehind, "before (the|it|its|their|being)", "under the (council|former council|old regime)"),
        new(SpanKind.Before, (int)PastCue.Ended, "any more", "anymore", "any longer"),
        new(SpanKind.Before, (int)PastCue.Had, "had"),
        new(SpanKind.Now,
            "now", "currently", "today", "latest", "new", "newly", "this time", "present", "presently", "at present", "this week",
            "this (morning|afternoon|evening|lunchtime)", "tonight", "has now", "have now", "as of (today|now|this morning|this week|yesterday)"),
        new(SpanKind.Adverb, Later, "later", "(years|year|months|decade|decades) (later|on)"),
        new(SpanKind.Adverb, "one of the last", "at [long] last"),
        new(SpanKind.Adverb, Fresh, "last night", "[of|in] this (year|month)",
            "[on] (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [morning|afternoon|evening]",
            "earlier (this|in the) (year|month|week|summer|spring|autumn|winter|today)"),
        new(SpanKind.Adverb, Fresh,
            "(in|over|during|within) the (past|last) [(two|three|four|five|six|nine|twelve|eighteen|12|18|24|few|couple of)] (months|month|weeks|week|fortnight|year|years)",
            "last (january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday)",
            "this (spring|summer|autumn|winter)"),
        new(SpanKind.Adverb, "after a (week|two week|two weeks|fortnight|three week) [long] inspection",
            "(after|following) (an|a|the|this|its) [two week|week long|recent|in depth|full|standard|short|unannounced|rigorous|latest|two week long|fortnight long] (inspection|visit) (in|by|last|carried|between|over|that|which|of|at|this|earlier|lasting)",
            "(after|following) inspectors (found|visited|spent|said|came)"),
        new(SpanKind.Adverb, OfInspection,
            "(after|following) (an|a|the|this|its) [two week|week long|recent|in depth|full|standard|short|unannounced|rigorous|latest|two week long|fortnight long] ofsted (inspection|visit) (in|by|last|carried|between|over|that|which|of|at|this|earlier|lasting)"),
        new(SpanKind.Month,
            "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "aug", "sept",
            "oct", "nov", "dec", "(spring|summer|autumn|winter) [of]"),
    ];
}
