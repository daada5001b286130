using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>
/// Ofsted's four-point scale as Ofsted, councils and journalists write it, and the words of older scales.
/// The longest phrase wins, so "requires improvement to be good" is never read as "good".
/// </summary>
internal static class GradePhrases
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Grade, (int)Judgement.Outstanding,
            "outstanding", "outstandings",
            "[(its|Ofsted's|their)] (top|highest|best) [possible|available|achievable|overall] [Ofsted|overall] (rating|grade|grading|mark|marks|judgement|judgment|ranking|accolade|score|category|verdict)",
            "clean sweep of top marks", "the (first|highest|top|best) of (the|its|ofsted's) four (grades|ratings|categories|judgements|marks)",
            "[(its|Ofsted's|their)] (top|highest) (bracket|tier|rung)",
            "(highest|top|best) [overall] (grade|rating|mark) (there is|going|on offer|open to it|it can get|it could get|it could have had)",
            "[at] the top of (ofsted's|its|their|the) [four point|grading|ratings] scale",
            "[(its|Ofsted's|their|the)] (top|highest) band", "grade 1"),
        new(SpanKind.Grade, (int)Judgement.Good, "good", "goods", "grade 2", "[the] second band",
            "the second of (its|ofsted's) four (grades|ratings|categories|judgements|marks)", "(its|ofsted's) second (best|highest)",
            "second (best|highest) of (the|its|ofsted's) [four] (grades|ratings|categories|judgements|marks)",
            "(second|next) (highest|best|top) [possible|available] (rating|grade|grading|judgement|judgment|mark|category|score|verdict)"),
        new(SpanKind.Grade, (int)Judgement.RequiresImprovement,
            "(requires|require|required|requiring|needs|need|needed|needing) [further|some|significant] (improvement|improvements|improving) [in order] [to (be|become|get to|reach) [rated] good]",
            "(requires|require|required|requiring|needs|need|needed|needing) to (improve|be improved) to be good",
            "in need of (improvement|improving) [to be good]",

            "RI", "the third of (its|ofsted's) four (grades|ratings|categories|judgements|marks)", "(its|ofsted's) second (worst|lowest)",
            "second (worst|lowest) of (the|its|ofsted's) [four] (grades|ratings|categories|judgements|marks)", "requires improvements",
            "(its|their|ofsted's|the watchdog's|the inspectorate's) third (best|highest)",
            "(second|next) (lowest|worst|bottom|poorest) [possible|available] (rating|grade|grading|judgement|judgment|mark|category|score|verdict)",
            "third (highest|best|top) [possible|available] (rating|grade|grading|judgement|judgment|mark|category|score|verdict)",
            "(improvement|improvements) (is|are|was|were) (required|needed)", "(is|are|was|were) improvement (required|needed)"),
        new(SpanKind.Grade, (int)Judgement.Inadequate,
            "inadequate", "inadequates",
            "[(its|Ofsted's|their)] (lowest|worst|bottom|poorest) [possible|available|overall] [Ofsted|overall] (rating|grade|grading|mark|judgement|judgment|ranking|score|category|verdict|rung)",
            "[at|in] [the] (bottom|foot) of (ofsted's|its|their|the) [four point|grading|ratings] (scale|pile|ladder)",
            "(lowest|worst|bottom|poorest) [overall|possible] (grade|rating|mark) (there is|going|on offer|open to it|it can give|it could give)",
            "(lowest|worst) [overall] (grade|rating) (available|possible)",
            "[(its|Ofsted's|their|the)] bottom band", "grade 4", "[(its|ofsted's|their)] (bottom|lowest) (bracket|tier)",
            "[the] (lowest|bottom|worst) of [(ofsted's|its|the|their)] [four] (categories|grades|ratings|rungs|judgements)",
            "[the] (lowest|bottom) rung of (the|its|ofsted's) [four point|ratings] (ladder|scale)"),
        new(SpanKind.OldGrade,
            "adequate", "adequately", "satisfactory", "poor", "performs (poorly|well|adequately|excellently)",
            "performing (poorly|adequately|well|excellently)",
            "excellent", "grade 3", "unsatisfactory"),

        // Words of the scale in their ordinary sense.
        new(SpanKind.Word,
            "(make|makes|making|made) [very|generally|mostly] good (judgements|judgments|decisions|choices)",
            "good (order|practice|progress|quality|enough|news|understanding|knowledge|work|example|examples|start|relationship|relationships|job|care|outcomes|time|standard|standards|partnership|attendance|foundations|reason|idea|use|way|oversight|evidence|day|morning|afternoon|health|thing|people|hands|attention|life|lives|friend|friends|homes|home|mental|social)",
            "good or (outstanding|better)", "harm than good", "(do|does|did|doing|done) [(more|some|any|much|little|no|us|them)] good", "feel good",
            "good riddance",
            "outstanding (practice|commitment|work|contribution|progress|achievement|achievements|example|examples|issue|issues|balance|debt|actions|action|questions|question|people|young|staff|team|dedication|efforts|effort|individuals|actions|assessments|cases|natural|beauty|care|practitioner|practitioners)",
            "inadequate (support|supervision|staffing|resources|resource|funding|response|responses|planning|oversight|management|assessments|assessment|evidence|housing|care|attention|protection|consideration|training|recording|provision|information|systems|staff|accommodation|scrutiny|explanation|action)",
            "(require|requires|required|needs|need|needed|requiring) (improvement|improvements) (in|to|across) (recording|supervision|planning|practice|consistency|quality|timeliness)",
            "(require|requires|required|need|needs|needed) improvement (champions|champion|partners|partner|advisers|adviser|officers|managers|plan|plans|board|boards|funding|support)",
            "requirements for improvement", "(improvement|improvements) (is|are|was|were) (required|needed) (in|to|on|at|across|if|so|before)",
            "(inadequate|outstanding|good) by any (measure|standard|standards|yardstick)",
            "(woefully|wholly|totally|completely|hopelessly|utterly|grossly|shamefully) inadequate", "as good as it", "too good", "no good", "good luck",
            "very good", "really good", "common good", "good friday", "good will", "good faith", "good governance",
            "(good|outstanding|inadequate) in (scope|quality|detail|places|parts|length)", "outstanding natural", "most outstanding"),
    ];
}
