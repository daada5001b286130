using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>Verbs that carry a grade, and the small words that say how it is meant.</summary>
internal static class VerbPhrases
{
    /// <summary>Value of <see cref="SpanKind.Be"/> in the plain past tense.</summary>
    public const int Past = 1;

    /// <summary>Value of <see cref="SpanKind.Be"/> for "had been".</summary>
    public const int Pluperfect = 2;

    /// <summary>Value of the <see cref="SpanKind.Keep"/> verbs that say that the grade was the same before.</summary>
    public const int Retained = 1;

    /// <summary>Value of the <see cref="SpanKind.Move"/> verbs to a better grade.</summary>
    public const int Up = 1;

    /// <summary>Value of the <see cref="SpanKind.Move"/> verbs to a worse grade.</summary>
    public const int Down = 2;

    /// <summary>Value of the <see cref="SpanKind.Move"/> verbs whose subject is the old grade: "has been replaced by".</summary>
    public const int Replaced = 3;

    /// <summary>Value of an <see cref="SpanKind.Include"/> that leads to all that are meant: "namely".</summary>
    public const int Namely = 1;

    /// <summary>Value of an <see cref="SpanKind.AsBefore"/> that needs no date: "as before".</summary>
    public const int Undated = 1;

    /// <summary>Value of the <see cref="SpanKind.Unchanged"/> that after an aspect means another's grade: "for leadership the verdict was the same".</summary>
    public const int SameVerdict = 1;

    /// <summary>Value of an <see cref="SpanKind.AsBefore"/> that may open a clause about what it follows: "leadership, where it was good".</summary>
    public const int WhereItWas = 2;

    /// <summary>Value of the <see cref="SpanKind.And"/> that also points back in time: "outstanding then".</summary>
    public const int Then = 1;

    /// <summary>Value of the <see cref="SpanKind.Keep"/> verbs that say that the grade is given anew: "again", "for the second time".</summary>
    public const int Anew = 2;

    /// <summary>Value of the <see cref="SpanKind.Relative"/> words that open a clause of time or place.</summary>
    public const int When = 1;

    /// <summary>Value of the <see cref="SpanKind.Rate"/> verbs that mean nothing but giving a grade.</summary>
    public const int Grading = 1;

    /// <summary>Value of the other <see cref="SpanKind.Rate"/> verbs in the plain past tense.</summary>
    public const int RatedThen = 2;

    /// <summary>Value of the <see cref="SpanKind.Award"/> verbs whose object is as somebody else left it: "took on an inadequate service".</summary>
    public const int Inherit = 11;

    /// <summary>Value of the <see cref="SpanKind.Same"/> that is of the service as a whole: "the same overall grade as in 2019".</summary>
    public const int SameOverall = 9;

    /// <summary>Value of a <see cref="SpanKind.Same"/> that may open a sentence about an aspect named before: "that judgement".</summary>
    public const int ThatGrade = 1;

    /// <summary>Value of the <see cref="SpanKind.Same"/> that only answers a question: "Leaders? The same."</summary>
    public const int Ditto = 2;

    /// <summary>Value of the <see cref="SpanKind.Same"/> that means one grade below: "was marked a rung lower".</summary>
    public const int StepLower = 4;

    /// <summary>Value of the <see cref="SpanKind.Same"/> that means one grade above: "did a notch better".</summary>
    public const int StepHigher = 5;

    /// <summary>Value of the <see cref="SpanKind.Same"/> that needs an aspect after it: "good overall and the same in each area".</summary>
    public const int TheSameIn = 8;

    /// <summary>Value of <see cref="SpanKind.Stop"/> for a question mark.</summary>
    public const int Question = 1;

    /// <summary>Value of a <see cref="SpanKind.Rate"/> verb that holds its object: "grades them".</summary>
    public const int OfPronoun = 4;

    /// <summary>Value of <see cref="SpanKind.Be"/> for "is": of one thing only.</summary>
    public const int Singular = 3;

    /// <summary>Value of the <see cref="SpanKind.Not"/> that denies its whole sentence: "neither of the two".</summary>
    public const int Neither = 1;

    /// <summary>Value of the <see cref="SpanKind.Except"/> that also says "all".</summary>
    public const int AllBut = 1;

    /// <summary>Value of the <see cref="SpanKind.For"/> that points back in time where nothing follows it: "they were good before".</summary>
    public const int Beforehand = 1;

    /// <summary>Value of the <see cref="SpanKind.For"/> that tells what came first: "after".</summary>
    public const int After = 2;

    /// <summary>Value of the <see cref="SpanKind.Adverb"/> that points at what the sentence before was about.</summary>
    public const int Here = 3;

    /// <summary>Value of the <see cref="SpanKind.Keep"/> that is no verb: "still".</summary>
    public const int Still = 4;

    /// <summary>Value of <see cref="SpanKind.Have"/> for "having": the grade that follows is past.</summary>
    public const int Having = 1;

    /// <summary>Value of the <see cref="SpanKind.Keep"/> before a grade that counts how often it was given: "has twice been rated".</summary>
    public const int Twice = 3;

    /// <summary>Value of <see cref="SpanKind.Award"/> for "left": "left the council with a grade of", or "left the inadequate category".</summary>
    public const int Leave = 2;

    /// <summary>Value of <see cref="SpanKind.Award"/> for "used": in "used to require improvement" no verb that gives a grade.</summary>
    public const int Used = 1;

    /// <summary>Value of <see cref="SpanKind.Be"/> for "having been": a grade told in passing.</summary>
    public const int HavingBeen = 4;

    private const string GradeNoun = "(grade|form of words|rating|verdict|judgement|judgment|mark|word|words|phrase|term|terms|label|adjective|bracket|category|level|score|result|outcome|way|conclusion|finding|description)";

    /// <summary>The commonest nouns for a grade, where a phrase multiplies with others.</summary>
    private const string PlainGrade = "(grade|rating|verdict|judgement|judgment|mark|result)";

    private const string View = "(view|conclusion|verdict|judgement) (on|about|for|of|in)";

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Be, Past, "was", "were"),
        new(SpanKind.Be, Singular, "is"),
        new(SpanKind.Be, Pluperfect, "had been", "had then been", "had previously been", "had already been", "had once been", "had last been"),
        new(SpanKind.Be, HavingBeen, "having [twice|once|already|previously|long|only] been"),
        new(SpanKind.Be,
            "are", "be", "been", "being", "stuck (on|at|with)",
            "(lags|lag|lagged|lagging|trails|trail|trailed|trailing) [behind|behind the rest] (on|at|with)",
            "(languishes|languish|languished|sits|sit|sat) (on|at)", "is seen", "become", "becomes", "becoming", "'re", "get", "gets", "getting", "got"),
        new(SpanKind.Have, "has", "have", "had", "it's", "we've", "they've"),
        new(SpanKind.Have, Having, "having"),
        new(SpanKind.Rate, Grading, "rated", "judged", "graded", "ranked", "classed", "classified", "categorised", "deemed", "branded", "labelled", "adjudged",
            "rerated", "re rated", "regraded", "singled out as", "picked out as", "marked [(up|down|lower|higher)]", "scored"),
        new(SpanKind.Rate, RatedThen, "(was|were) (said|reported) to [(be|have been)]", "found [to be|to have been]", "declared", "called", "concluded",
            "pronounced", "condemned"),
        new(SpanKind.Rate, OfPronoun, "(rating|grades|grading) (it|them|us)", "(had|has|have) (it|them) down as", "(put|puts|marked|marks) (it|them) down as"),
        new(SpanKind.Rate,
            "rate", "rates", "(rating|grades|grading) (the|its|their|his)", "judge", "judges", "judging", "call", "calls",
            "deems", "deeming", "finds", "finding", "find", "brands", "brand", "branding", "labels", "declares", "declaring", "assessed", "considered",
            "considers", "described", "describes",
            "scores", "scoring", "dubbed", "regarded", "recognised", "recognises", "recognising", "confirmed", "confirms", "confirming", "ruled", "certified",
            "held to be", "placed in", "put in", "put", "puts", "placed", "places",
            "named", "set at", "settle on", "settled on", "settled for", "settles for", "settle for", "(is|are) (said|reported) to (be|have been)",
            "(said|reported|held|considered|shown) to",
            "(came|come|comes|coming|emerged|emerges) (out of|from) (it|them|the inspection|the latest inspection|this one|that|the visit) [as|with]",
            "calling", "pronounces", "pronouncing", "condemning", "condemns", "came out as", "came out at", "come out as", "put at", "registered", "told",
            "seen", "viewed", "inspected and [found|rated|judged]", "praised", "praises", "hailed", "hails", "slammed"),
        new(SpanKind.Award,
            "handed down", "hands down", "can expect", "(did|do|does) not rise above", "rose no higher than",
            "(regained|regains|regain|regaining|recovered|recovers|reclaimed|reclaims|recaptured|recaptures|won back|wins back|win back|got back)",
            "awarded", "awards", "awarding", "award", "given", "gave", "gives", "giving", "give", "handed", "hands", "handing", "received", "receives",
            "receiving", "receive", "achieved", "achieves", "achieving", "achieve", "earned", "earns", "earning", "earn", "gained", "gains",
            "secured", "secures", "securing", "secure", "won", "wins", "winning", "win", "scooped", "scoops", "obtained", "attained", "attains", "landed",
            "lands", "bagged", "celebrates", "celebrated", "celebrating", "celebrate", "boasts", "boasted", "holds", "held", "hold", "holding", "carries",
            "carried", "saw", "seen", "sees", "met",
            "repeated", "applied", "(ended|ends|concluded|closed|finished) (in|with)", "came away with", "comes away with", "(walked|walks) away with",
            "(ended|ends|finished|finishes) up with", "clinched", "clinches", "garnered", "netted", "(notched|notches) up", "(chalked|chalks) up", "drew",
            "draws", "attracted", "attracts", "merited", "stand at", "stands at", "stood at", "sits at", "resulted in", "manage", "managed", "manages",
            "issued", "delivered", "returned", "got [a|an|its|their]", "hit with", "slapped with", "welcomed", "welcomes", "welcoming", "welcome",
            "delighted with", "pleased with", "proud of", "enjoys", "enjoyed", "enjoy", "enjoying", "collected", "takes", "picked up", "lands", "gets",
            "get", "reached", "reaches", "reach", "reaching", "hit", "(benefit|benefits|benefited|benefiting) from", "produced", "produces", "yielded",
            "result in", "resulted in", "led to", "resulting in", "leading to", "earning (it|them|the)", "giving (it|them|the)", "leaving"),
        new(SpanKind.Award, Leave, "leaves", "leave", "left"),
        new(SpanKind.Award, Used, "used"),
        new(SpanKind.Keep, Retained, "(will|gets to|is to) (keep|retain|hold on to|hang on to)", "unchanged (at|as)", "retain", "retains", "retained",
            "retaining", "maintain", "maintains", "maintained", "maintaining",
            "keep", "keeps", "kept", "keeping", "holds on to", "hold on to", "held on to", "held onto", "hangs on to", "reaffirmed",
            "for the (second|third|fourth|fifth) (time|inspection|report) (running|in a row|in succession)",
            "for the (second|third|fourth|fifth) (consecutive|successive|straight) (time|inspection)",
            "for a (second|third|fourth) (consecutive|successive|straight) (time|inspection)", "in a row", "on the trot", "in succession",
            "[for] (the|a) (second|third|fourth|fifth) [full|consecutive|successive|straight|ofsted|standard] (time|inspection|report) (running|in a row|in succession)",
            "[for] (the|a) (second|third|fourth|fifth) (consecutive|successive|straight) [full] (time|inspection|report|occasion)",
            "(makes|made) it a hat trick of", "(second|third|fourth|fifth) (time|inspection|report) (running|in a row|in succession)",
            "(two|three|four) times (running|in a row|in succession)",
            "(it is|it's|it was|this is|this was|that is|that was) the (second|third|fourth|fifth) [consecutive|successive|straight|full] (time|inspection|report|occasion)",
            "[(for|at|over)] (two|three|four|five) [full|consecutive|successive|straight] (inspections|reports) (running|in a row|in succession)",
            "[(for|at|over)] (two|three|four|five) (consecutive|successive|straight) (inspections|reports)", "hangs onto", "hang on to", "hung on to",
            "holds onto", "hold onto", "clung on to", "clings on to", "preserved", "preserves", "protected its", "sustained", "sustains", "has not lost its",
            "defended", "defends"),
        new(SpanKind.Keep,
            "remain", "remains", "remained", "remaining", "stay", "stays", "stayed", "staying", "(continue|continues|continued|continuing) to",
            "continue to be", "continues to be", "continued to be", "continuing to be", "continues", "continue", "continuing",
            "(has|have|had) not (budged|moved|shifted|changed|stirred) from",
            "(hasn't|haven't|did not|didn't) (budged|moved|shifted|changed|budge|move|shift|change) from", "(stuck|unmoved) at",
            "(survives|survived) [intact|unscathed] [at|as]", "(holds|held|stands|stood) (firm|steady) [at|as]", "(stays|stayed) put [at|as]",
            "consistently"),
        new(SpanKind.Keep, "unchanged"),
        new(SpanKind.Keep, Still, "still"),
        new(SpanKind.Word, "(twice|two times|three times) (as|a|the|more|over)"),
        new(SpanKind.Keep, Twice, "twice", "two times", "three times"),
        new(SpanKind.Keep, Anew, "on (two|2|three|3|both) occasions", "again", "once again", "once more", "yet again",
            "for a (second|third|fourth|fifth) time",
            "for the (second|third|fourth|fifth) time [in (two|three|four|five|six|seven|eight|nine|ten|as many) (years|inspections)]"),
        new(SpanKind.Move,
            "became", "moved", "moves", "move", "moving", "gone", "went", "goes", "going", "go", "transformed", "taken", "takes", "taking", "take", "took",
            "turned around", "turned", "shifted", "bumped", "emerged", "changed", "changes", "brought", "journeyed", "journey", "turnaround",
            "transformation", "come", "came"),
        new(SpanKind.Move, Replaced, "(has been|have been|was|were|is|are) (replaced|superseded|succeeded|overtaken) (by|with) [one of|a|an]",
            "(gives|gave|giving|has given|have given) way to [one of|a|an]", "(makes|made|has made) way for [one of|a|an]"),
        new(SpanKind.Move, Up,
            "edged up", "crept up", "inched up", "graduated", "graduates", "surged", "surges", "rebounded", "rebounds", "ups", "upped", "upgraded", "upgrades",
            "upgrade", "upgrading", "improved", "improves", "improving", "improve", "moved up", "rose", "rises", "rise", "risen", "rising", "jumped",
            "jumps", "jump", "jumping", "leapt", "leap", "leaps", "leaping", "climbed", "climbs", "climb", "climbing", "lifted", "lifts", "lift",
            "lifting", "raised", "raises", "raise", "elevated", "promoted", "boosted", "progressed", "progresses", "progress", "stepped up", "soared",
            "soars", "advanced", "increased", "up", "bounced back", "an improvement on", "improvement on", "an improvement from", "improvement from",
            "(gone|went|goes|going|go|moved|moves|move|moving|come|came|risen|rose|jumped|leapt|climbed|raised|lifted|taken|stepped|bumped|pushed) up",
            "vaulted", "vaults", "bounds", "bounded", "leapfrogged", "hops", "hopped", "hauled up", "hauled itself up", "catapulted", "rocketed",
            "rockets"),
        new(SpanKind.Move, Down,
            "dip", "dips", "dipped", "dipping", "backslid", "stumbled", "stumbles", "nosedived", "nosedives", "retreated", "retreats", "sagged",
            "went backwards", "downgraded", "downgrades", "downgrade", "downgrading", "moved down", "slipped", "slips", "slip", "slipping", "dropped",
            "drops", "drop", "dropping", "fell", "falls", "fall", "fallen", "falling", "plunged", "plunges", "plummeted", "slumped", "slump", "slumps",
            "slumping", "sunk", "sank", "declined", "declines", "deteriorated", "relegated", "demoted", "regressed", "lowered", "down", "reduced",
            "(gone|went|goes|going|go|moved|moves|move|moving|come|came|dropped|marked|slid|slipped|taken|knocked) down", "slid", "slides", "slide",
            "sliding", "tumbled", "tumbles", "tumble", "tumbling", "crashed", "crashes", "crash", "sinks", "plunge", "plunging", "worsened", "marked down"),
        new(SpanKind.Lose,
            "(replaces|replaced|supersedes|superseded) the " + PlainGrade, "stripped [of]",
            "(moved|moves|moving|lifted|lifts|come|came|comes|pulled|pulls|climbed|climbs|hauled|risen|rises|rose|got|gets) [itself|themselves] (off|clear of)",
            "come off", "coming off", "taken off", "(come|came|comes|coming|taken|removed) off the list of", "(no longer|not) [on|among] the list of",
            "lost", "loses", "lose", "losing", "shaken off", "shakes off", "shook off", "shed", "sheds", "shrugged off", "shrugs off", "out of",
            "escaped from", "exits", "exited", "exit", "leave behind", "left behind", "leaves behind", "leaving behind", "put behind", "a far cry from",
            "far cry from", "emerged from", "replaces", "replaced", "replacing", "supersedes", "superseded", "overturns", "overturned", "moved on from",
            "moved away from", "comes off", "came off", "compared with", "compared to", "in contrast to", "ditches", "ditched", "sheds", "casts off",
            "dropped its", "drops its", "an improvement on", "improvement on", "improving on", "improved on", "up from", "down from",
            "an improvement from", "improvement from", "an increase from", "a rise from", "a step up from", "a step down from", "one step up from",
            "two grades up from", "moving from", "moved from", "rising from", "thrown off", "throws off", "threw off",
            "(climbed|climbs|lifted|lifts|come|came|pulled|crawled|hauled|moved|moves|brought|dragged) [it|itself|them|themselves|its services] out of",
            "rid (itself|themselves) of", "shakes", "one up from", "a big jump from", "betters", "bettered", "bettering", "improves on", "improves upon",
            "improved upon", "improving upon", "an advance on",
            "(one|two|three|a|1|2) (step|steps|grade|grades|notch|notches|rung|rungs|level|levels) (up|down|above|below|better than|worse than|higher than|lower than) [from|on|than]",
            "beats", "surpasses", "surpassed", "eclipses", "trumps", "erases", "wipes out",
            "(swapped|swaps|trades|traded|exchanged|exchanges) (its|their|a|an|the)", "(takes|took|taking|taken) the place of",
            "(entered|enters|entering|went into|goes into|going into|came into|comes into|started|began) (the|its|this|that|an) inspection (as|with|on|rated)",
            "shake off", "strip", "strips", "stripping", "a leap from", "leap from", "a drop from", "a fall from", "a sharp drop from", "a slide from",
            "a climb from", "a jump from", "a marked improvement (on|from)"),
        new(SpanKind.Say,
            "(found|finds|find|finding) out [that]", "(learnt|learns) [that]", "said", "says", "say", "saying", "added", "adds", "that", "noted", "notes",
            "stated", "states", "reported", "reports that", "revealed", "reveals", "announced", "announces", "explained", "explains", "warned", "warns",
            "highlighted", "showed", "shows", "show", "heard", "agreed", "because", "meaning", "means", "known", "learned", "insisted", "admitted",
            "acknowledged", "told", "judged that", "concluded that", "concludes that", "found that", "finds that", "ruled that", "confirmed that",
            "confirms that", "as the", "after which", "commented", "wrote", "discovered", "identified", "concludes", "published", "conducted",
            "carried out", "which saw", "praising"),
        new(SpanKind.Not, "(wrong|unfair|misleading|untrue|inaccurate|premature|tempting|too early) to (say|call|describe|claim|suggest|conclude) [that]",
            "not", "never", "nor", "wasn't", "weren't", "aren't", "haven't", "hasn't", "hadn't", "didn't", "doesn't", "don't", "nowhere near", "far from",
            "without", "not yet", "cannot", "can't", "isn't", "yet to be", "yet to", "fails to", "failed to", "unable to", "hardly", "no"),
        new(SpanKind.Not, Neither, "neither"),
        new(SpanKind.Keep, Retained,
            "(did|has|have) not (move|moved|budge|budged|shift|shifted|change|changed) [,] [and|but] (remains|remain|remained|stays|stay|stayed) [still] [at|on|in]"),
        new(SpanKind.Award, Inherit, "(took|take|takes|taken|taking) (on|over)", "inherited", "inherits", "inheriting", "inherit"),
        new(SpanKind.Adverb, "in particular", "above all", "most of all", "in the main"),
        new(SpanKind.NoLonger, "no more .", "no more ,"),
        new(SpanKind.NoLonger, "no longer", "no longer (in|within|at|stuck (at|in)|languishing (at|in)) [the]",
            "no longer (among|one of) [the|those] (authorities|councils) [that are|which are|in|rated|judged|graded]", "not any longer", "ceased to be",
            "ceases to be", "stopped being", "is not now", "are not now"),
        new(SpanKind.Hypothesis, "it (takes|can take|normally takes|usually takes|often takes)", "(introduces|introduced|introducing) (a|the)", "in place of",
            "an earlier version", "earlier version of", "(insufficient|no|not enough) evidence (to|that)", "if", "suppose", "supposing", "imagine", "unless",
            "whether", "should it", "in order to", "in case", "were it to", "were they to", "assuming", "provided that", "either", "can only", "any",
            "whenever", "either by", "in the event (of|that)", "for example", "e.g"),
        new(SpanKind.Word, "(think|thinks|thought|thinking) (about|of|again|twice)"),
        new(SpanKind.OwnView, "believe", "believes", "believed", "(think|thinks|thought) [that]",
            "[considers|regards] (itself|themselves|ourselves) [as|to be]", "[in] (our|its|their) own (view|judgement|assessment|evaluation|opinion)",
            "self (assessment|assessments|evaluation|evaluations)", "(self assessment|self evaluation) (document|report|form)",
            "peer (review|reviews|challenge|challenges|reviewers)",
            "(serious case|[child] safeguarding practice|practice|learning|independent|domestic homicide) (review|reviews)", "ombudsman", "coroner",
            "local government association", "lga", "mock (inspection|inspections)", "(feels|feel|felt) [that]", "(the|award|awards|competition|our) judges",
            "judging panel",
            "(scored|scores|score|scoring|rates|rated|rate|rating|grades|graded|grade|grading|judges|judged|judge|judging|marks|marked|mark|marking) (itself|themselves|ourselves)",
            "(per cent|percent) (called|call|rated|rate|thought|think|said|say|described|describe|judged|found|find|considered|consider)",
            "(officers|managers|staff|bosses|councillors|directors|the council|the authority) (consider|considers|considered) [that]", "claims to be",
            "claim to be", "poll", "survey"),
        new(SpanKind.Modal, "would", "could", "should", "might", "may", "must", "can", "will", "shall", "won't", "wouldn't", "couldn't", "we'll", "they'll",
            "it'll", "(we'd|they'd|it'd|you'd|i'd|she'd|he'd) (be|become|get|have|reach|win|earn)", "ought to"),
        new(SpanKind.Target, "tipped [to]", "in the running for", "aim", "aims", "aiming", "aimed", "want", "wants", "wanted", "aspire", "aspires", "aspiring",
            "aspiration", "aspirations", "ambition", "ambitions", "ambitious", "ambition to (be|become)",
            "[on] [a|our|its|the|their] (journey|path|road|way|route|trajectory) (to|towards|to becoming|towards becoming|to be)", "[on] track", "target",
            "targets", "goal", "goals", "hope", "hopes", "hoping", "hoped", "vision", "determined to", "plan to", "plans to", "planning to", "strive",
            "strives", "striving", "towards", "working to", "works to", "work to", "next inspection", "on course", "expects", "expected", "expect", "mission",
            "bid to", "drive to", "seeking", "seeks", "pledged", "pledges", "vowed", "vows", "deserve", "deserves", "promise", "promises", "promised",
            "committed to", "deliver", "delivering", "going to be", "about to be", "become a", "becoming a", "becoming an", "to become", "to get to",
            "predicted", "predicts", "forecast", "likely", "wish", "wishes", "intends", "intend", "intention"),
        new(SpanKind.Avoid, "(is|are|was|were|been) denied", "avoid", "avoids", "avoided", "avoiding", "escape", "escapes", "escaped", "escaping", "missed",
            "[narrowly|just] (miss|missed|misses|missing) [out] [on]", "fell short of", "falls short of", "falling short of", "short of", "just short of",
            "dodged", "denied", "spared", "fear", "fears", "feared", "averted", "staved off", "in favour of", "out of reach",
            "(rests|rest|rested|hinges|hinge|hinged|depends|depend|depended) on", "replaced by", "to be replaced", "will be replaced", "scrap", "scrapped",
            "scrapping", "abolish", "abolished", "did away with", "do away with", "dropped in favour of", "threat", "prevent", "prevents", "prevented", "stop",
            "stopped", "within touching distance of", "verge of", "brink of"),
        new(SpanKind.Comparison, "anything (other than|but|except|less than|short of|worse than|better than)",
            "(one|a|1|two|2) (grade|grades|step|steps|notch|rung|rungs) (away from|short of|shy of|off)", "shy of", "instead of", "rather than", "less than",
            "better than", "lower than", "higher than", "worse than", "close to", "closer to", "more than", "or better", "above", "below", "at least",
            "at best", "at worst", "equivalent to", "similar to", "nearly", "almost", "as good as", "just as", "borderline"),
        new(SpanKind.Steps, 1, "[by] (a|one|1|a single|another|a full) (notch|step|rung|grade|level|rating)", "[by] [a|one] (notch|rung)"),
        new(SpanKind.Steps, 2, "[by] (two|2|double) (notches|steps|rungs|grades|levels|ratings|whole grades|full grades)"),
        new(SpanKind.Steps, 3, "[by] (three|3) (notches|steps|rungs|grades|levels|ratings|whole grades|full grades)"),
        new(SpanKind.From, "from"),
        new(SpanKind.To, "to", "into", "up to", "down to", "onto", "to being", "to become"),
        new(SpanKind.With, "with"),
        new(SpanKind.As, "as", "as being", "to be", "as a", "as an", "as to be"),
        new(SpanKind.Of, "of"),
        new(SpanKind.By, "by"),
        new(SpanKind.By, "by the (beginning|start|middle|close|turn) of"),
        new(SpanKind.For, "for", "in", "across", "on", "at", "around", "regarding", "concerning", "in relation to", "when it (comes|came) to",
            "with regard to", "in terms of", "in respect of", "with respect to", "in the case of", "as regards", "as to", "as far as", "on account of",
            "(early|late|earlier|later) in", "in the area of", "in the areas of", "over", "within", "in its", "about", "including", "in (early|late|mid)",
            "under", "against", "towards", "through", "during", "among", "between"),
        new(SpanKind.For, After, "after", "following"),
        new(SpanKind.For, Beforehand, "before"),
        new(SpanKind.Unchanged, "(overall|the) (judgement|judgment|grade|rating|verdict) (has not|hasn't|did not|had not) (changed|change|moved|shifted)",
            "(judgement|judgment|grade|rating|verdict) (is|was|remains|stays|remained|stayed) (unchanged|where it was)",
            "(judgement|judgment|grade|rating|verdict) (remains|stays|remained|stayed) the same", "no change in (the|its) [overall] (grade|rating|judgement)"),
        new(SpanKind.Unchanged, SameVerdict, "(judgement|judgment|grade|rating|verdict) (is|was) the same"),
        new(SpanKind.Or, "or"),
        new(SpanKind.Include, Namely, "namely"),
        new(SpanKind.Include, "include", "includes", "included", "such as", "among them"),
        new(SpanKind.And, "and", "plus", "as well as", "along with", "together with", "alongside", "and also"),
        new(SpanKind.And, Then, "then"),
        new(SpanKind.AsBefore, Undated, "[just|exactly] as before", "as it was before", "as they were before", "as last time"),
        new(SpanKind.AsBefore, WhereItWas, "where (it|they) (was|were)"),
        new(SpanKind.AsBefore,
            "[and] so (it|they) (did|was|were|had)", "as (it|they|we|ofsted|inspectors) (was|were|did|had|had been|had done|gave)",
            "which is what (it|they) (was|were)",
            "just as (it|they) (was|were)", "what (it|they) (was|were)",
            "[(at|with|in)] the same (grade|rating|verdict|judgement|judgment|mark|level|score|result|outcome) (as|that|it|they|its|which)",
            "[is|was|are|were] [exactly|much] the same as",
            "[the] (judgement|judgment|grade|rating|verdict) (is|was|remains|stays|remained|stayed) unchanged (since|from)",
            "(is|was) the (one|grade|verdict) [that] (it|they|the county|the council|the city|the borough|the authority) (had|got|was given|received)",
            "the (grade|rating|verdict|judgement|mark) (it|they|that it|that they|its services|its children's services|which it) [also] (had|was given|were given|received|got|carried|held|won|earned|also carried|achieved)",
            "(had|held) [also] the same (grade|rating|verdict|judgement|mark) (in|at|when)", "unchanged (since|from)", "no change (since|from)", "as at",
            "as in", "that (it|they) (won|received|earned|gained|got|was given|were given|achieved|first achieved|first received|secured)",
            "(which|that) (it|they) [also|first] (held|had|won)",
            "(that|this|it|which) (is|was) [also|exactly|just] what (it|they|we|the council|the county|the city|the borough|the authority) (was|were|had been|got|had|received) [given]",
            "(matches|matched|equals|equalled) the " + GradeNoun + " [it] (won|got|given|received|awarded|earned|was given|had)", "repeats",
            "no better (and|or|nor) [no] worse than", "no worse (and|or|nor) [no] better than", "neither better nor worse than",
            "no (higher|better) or (lower|worse) than",
            "(repeating|matching|equalling|mirroring|echoing) (its|the|their|that|what) [last|previous|earlier] [result|grade|rating|verdict|judgement|outcome|mark]"),
        new(SpanKind.AsBefore,
            "(is|was|are|were) also (its|their|the|our) [overall] (grade|rating|verdict|judgement|result|mark) (in|at|from|of|when|last)",
            "(grade|rating|verdict|judgement|judgment|mark|result|outcome) (is|was|remains) that of",
            "(is|are|was|were) (no|little) different (from|to) (the one|that|what)",
            "(repeated|repeats|repeating|equalled|matched) (the|its|their) [overall|last|previous|earlier] (grade|rating|verdict|judgement|result|mark) (from|of|in|at)",
            "(its|their|our) [overall] (grade|rating|judgement|verdict) since", "back in the (category|bracket|band)", "same as (in|at|last)"),
        new(SpanKind.SoIs, "[and] so (is|are|was|were|did|do|does|has|have|had|too is|too are|too was|too were)",
            "[and] so, (too|therefore|then|finally|also|now|at last|crucially|importantly|notably|remarkably|in turn|inevitably|as a result|consequently|accordingly|naturally), (is|are|was|were|do|does|did)",
            "[and] so (therefore|consequently) (is|are|was|were)", "as (is|are|was|were|do|does|did|has|have) [also]", "nor (is|was|are|were)"),
        new(SpanKind.Same,
            "[is|was|are|were] [exactly|precisely|much] the same [high|low|final] " + GradeNoun,
            "[(in|at|into|with|by)] [exactly|precisely|much] the same [high|low|final] " + GradeNoun,
            "(that|this|it|which) (is|was) [also] (the|its|their) (grade|verdict|judgement|judgment|rating|mark|word|view|finding|conclusion|overall verdict)",
            "(are|were|is|was) [all|both|each|also|exactly|much] (the same|identical|no different)", "(came|come|comes) out [exactly|much] the same",
            "(the|that|this) (grade|mark|word|verdict|judgement) (has been|was|is) [also] (given|applied|used|awarded)",
            "(got|gets|received|receives|was given|were given|earned|earns|won) the same (in|last|this|from|for|on|too|.)", "same again",
            "(is|are|was|were) (too|as well) .", "(is|was|are|were) (graded|rated|judged|marked) (likewise|similarly|identically|the same)",
            "[and] (did|does) the same", "that (was|is) [also] the (finding|verdict|judgement|grade|conclusion|story)",
            "that (goes|went|holds|held|is true|was true|applies|applied) [too|also] (for|of|to)",
            "the same (goes|went|is true|was true|applies|applied|holds|held|can be said|could be said) [for|of|to]",
            "the same [thing] (happened|occurred|was so) (in|at|to)", "(it was|it is|it's) the same [story] (in|at|for|with)",
            "the (story|picture|news) (is|was) the same (in|at|for|with|from)",
            "(that|this|the|the same) (judgement|judgment|grade|rating|verdict|mark|word|finding|conclusion) [also|too] (applies|applied|extends|extended|goes|went|holds|held|covers|covered|was repeated|is repeated) [also|too]",
            "(it|they) (applies|applied) [also|too] the same (grade|word|judgement|verdict)", "(is|are|was|were) in line with (that|it|this)",
            "(match|matches|matched|mirror|mirrors|mirrored|echo|echoes|echoed) (it|that|this)",
            "(judgements|grades|verdicts|ratings|marks) (for|on|about|of) [these] (are|were) (the same|identical|no different)",
            "(say|says|said|saying|think|thought) [exactly|just|much] the same (about|of)",
            "[an|the] identical (grade|grades|rating|ratings|judgement|judgements|verdict|verdicts|mark|marks|score|scores)",
            "the same (grades|marks|ratings|judgements|verdicts)", "(shares|shared|share) (that|the|this) " + GradeNoun,
            "(is|are|was|were) (no exception|not an exception|not exceptions|no exceptions)", "(isn't|wasn't|aren't|weren't) (an exception|exceptions)",
            "(held|holds|hold|holding|hung|hangs) (on to|onto) (the|that|this) (rating|grade|judgement|accolade)",
            "(kept|keeps|keeping|retained|retains|retaining|maintained|maintains) (the|that|this) (rating|grade|judgement|accolade)"),
        new(SpanKind.Same, "(that|this|the) (very same|selfsame|self same) " + GradeNoun, "(that|this) same " + GradeNoun),
        new(SpanKind.Same, ThatGrade, "(that|this) (grade|rating|verdict|judgement|judgment|mark|word|phrase|term|label|description)"),
        new(SpanKind.Same, SameOverall, "[is|was|are|were] [exactly|precisely|much] the same overall " + GradeNoun,
            "[(in|at|into|with|by)] [exactly|precisely|much] the same overall " + GradeNoun),
        new(SpanKind.Same, "the same (was|were|is|has been|had been) (said|found|concluded|reported|written|true) (of|about|for|in)",
            "[they|inspectors|it|ofsted] (said|found|concluded|reported|wrote) the same (of|about|for)"),
        new(SpanKind.Word, "(do|does|did|doing|done) the same (job|work|thing|things|kind|sort|task)"),
        new(SpanKind.Same, StepLower, "(a|one|1) (rung|grade|notch|step|level|rating) (lower|worse)", "the (grade|rung|rating) below",
            "the next (grade|rung|rating) down"),
        new(SpanKind.Same, StepHigher, "(a|one|1) (rung|grade|notch|step|level|rating) (higher|better)", "the (grade|rung|rating) above",
            "the next (grade|rung|rating) up"),
        new(SpanKind.Same, TheSameIn, "(is|was|are|were) (repeated|echoed|mirrored|matched) (for|in|on|across|under)"),
        new(SpanKind.Same, Ditto, "ditto", "the same ."),
        new(SpanKind.Same, TheSameIn, "the same (for|in|on|at|under|across)"),
        new(SpanKind.Same, TheSameIn,
            "(it|that|this|which) [also] (applies|applied|extends|extended) [also|too|equally] (to|for)", "(it|that|this|which) also (goes|went) (to|for)",
            "(it|that|this|which) (goes|went) also (to|for)",
            "(it|inspectors|ofsted|they|which) [also] (applies|applied|extends|extended|gives|gave) (that|it|the same) [also] to",
            "[overall] " + PlainGrade + " (applies|applied|extends|extended) [also|too|equally] (to|for)",
            "[overall] " + PlainGrade
                + " (is|was) (matched|shared|repeated|mirrored|echoed|reflected) (by|in|across) [the (grades|ratings|judgements|verdicts) for]",
            "[overall] " + PlainGrade + " (is|was) the same (for|in|across|on|at|with|down|all the way down|right down|throughout)",
            "(it is|it's|that is|that's|this is|which is) also the " + PlainGrade + " (for|on|of|in)",
            "(that|this|it|which) (is|was) also how (they|ofsted|inspectors|the inspectors) (rated|judged|graded|marked|described|rate|judge|describe)",
            "(took|takes|take|taking) the same view (of|on|about)", "(came|come|comes|coming) to the same " + View,
            "(reached|reach|reaches|drew|formed) the same " + View,
            "(used|uses|use|using|chose) the same (word|words|phrase|term|label|language) (of|for|about|on|to describe)"),
        new(SpanKind.Same,
            "[(at|with)] the same " + PlainGrade + " as (the|its|their) (service|services|department|whole) [overall|as a whole|itself|generally]",
            "[(at|with)] the same " + PlainGrade + " as (the|its) (council|authority|borough|county|city|trust) (overall|as a whole|itself)",
            "the same " + PlainGrade + " as (the|its|their) (overall|headline|top) [one|line|grade|rating|judgement|verdict]",
            "(carry|carries|carried|share|shares|shared|have|has|had|got|get) (the|that) " + PlainGrade + " (too|as well|also)",
            "[all|both|each] (say|says|said) the same", "[(marked|graded|rated|judged|placed|put|set)] at (that|the same) level"),
        new(SpanKind.Same, Ditto, "likewise ."),
        new(SpanKind.Contrast, "while", "whilst", "whereas", "but", "although", "though", "however", "yet", "despite", "even though",
            "with the exception that"),
        new(SpanKind.Relative, "which", "(all|both|each|all three|all four) of (which|whom)", "who", "whom", "whose", "by which"),
        new(SpanKind.Relative, When, "when", "where"),
        new(SpanKind.Determiner, "a", "an", "the", "its", "their", "our", "his", "her", "this", "these", "those", "another", "some", "my", "your", "such",
            "every", "each", "all", "ofsted's"),
        new(SpanKind.Since, "since"),
        new(SpanKind.Deadline, "by the time", "by the end of", "by next", "when inspectors next", "next time"),
        new(SpanKind.Adverb, "no (better|higher|more) than", "(nothing|no) less than", "nothing short of", "merely", "barely", "as well", "can now", "did",
            "also", "apiece", "just", "only", "officially",
            "formally", "now", "recently", "subsequently", "finally", "then", "therefore", "largely", "generally", "consistently", "similarly", "likewise",
            "further", "too", "jointly", "separately", "individually", "collectively", "simply", "all", "firmly", "even", "clearly", "solidly", "rightly",
            "overwhelmingly", "straight", "effectively", "together", "today", "yesterday", "this week", "last week", "last month", "this month", "this year",
            "earlier this year", "earlier this month", "each", "solid", "coveted", "overall", "mostly", "first", "very", "new", "impressive", "glowing",
            "damning", "highly", "prestigious", "strong", "respectable", "well deserved", "hard earned", "current", "latest", "second", "consecutive", "fresh",
            "formal", "official", "published", "surprise", "positive", "disappointing", "sought after"),
        new(SpanKind.Adverb, Here, "here", "there", "(in|on) this (respect|point|score|count|front)"),
        new(SpanKind.Both, "both", "both the", "both of", "alike", "equally"),
        new(SpanKind.Except, "bar", "except", "except for", "apart from", "other than", "with the exception of", "save (one|two|in)", "save for", "excluding",
            "with one exception", "aside from", "barring", "but for",
            "(save|except|apart from|other than|bar) (that|those|the one) (for|on|of|in)"),
        new(SpanKind.Except, AllBut, "all but", "everything (but|bar|except|except for|apart from|other than|save|save for)"),
        new(SpanKind.Respectively, "respectively", "in that order"),
        new(SpanKind.Ordinal, "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "final", "initial"),
        new(SpanKind.Bystander, "neighbouring", "neighbour", "(our|its|their) neighbours", "nearby", "adjoining", "formerly of", "previously at",
            "seconded from", "support from", "adviser from", "buddied with", "partnered with", "partnership with", "mentored by", "improvement partner",
            "employed by", "worked (for|at|in)", "works (for|at)", "working (for|at)", "previous (employer|post|job|role) (at|in|with)", "joins from",
            "joined from", "(brought in|recruited|poached|hired|lured) from", "comes from", "came from", "arrives from", "arrived from", "moves from",
            "borrowed from", "on loan from", "lent by", "advice from", "help from", "advisers from", "advised by", "supported by",
            "former (director|head|chief executive|leader) (of|at)", "headhunted from", "(down|up|along) the road from", "[a] (mile|miles) from",
            "next door to"),
        new(SpanKind.Word, "family", "assembly", "elderly", "friendly", "monthly", "weekly", "supply", "timely", "orderly", "costly", "lonely", "lovely",
            "unlikely", "quarterly", "yearly", "homely"),
        new(SpanKind.Comma, ","), new(SpanKind.Colon, ":"), new(SpanKind.Semicolon, ";"), new(SpanKind.Dash, "-"), new(SpanKind.Bar, "|"),
        new(SpanKind.OpenBracket, "("),
        new(SpanKind.CloseBracket, ")"), new(SpanKind.Stop, ".", "!"), new(SpanKind.Stop, Question, "?"),
    ];
}
