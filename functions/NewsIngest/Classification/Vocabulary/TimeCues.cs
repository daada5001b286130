using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>Words that tell a superseded grade from one that stands.</summary>
internal static class TimeCues
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Before,
            "previous", "previously", "prior", "past", "once", "former", "formerly", "earlier", "had been", "having been", "had", "used to be", "last inspected", "was last inspected", "were last inspected", "last time", "last time [it|they|inspectors|ofsted] [was|were|visited|called|inspected]", "originally", "historically", "at the time", "back in", "back then", "at that time", "then rated", "the then", "(last|previous|earlier|prior) [full|ofsted|graded|standard|short|ilacs] (inspection|inspections|report|review|visit|rating|judgement|judgment|grade|assessment|verdict)", "its last [full|ofsted|standard] inspection", "initially", "years ago", "year ago", "months ago", "decade ago", "first inspected", "a decade earlier", "years earlier", "year earlier", "years before", "year before", "long standing", "after (years|a decade|decades) of", "before that", "previous ofsted", "first rated", "old", "preceding", "the last", "a succession of", "ended", "ends", "ending", "end", "successive", "following (its|an|a|the|their)", "after (being|its|an|a|it was|they were|receiving|getting)", "since (being|its|an|a|it was|they were|the|last)", "ago", "lifted out of"),
        new(SpanKind.Now,
            "now", "currently", "today", "latest", "new", "newly", "this time", "present", "presently", "at present", "this week", "has now", "have now"),
        new(SpanKind.Month,
            "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "(spring|summer|autumn|winter) [of]"),
    ];
}
