namespace NewsIngest.Classification.Scanning;

/// <summary>What a word, a phrase or a mark is to the grammar. A span's <see cref="Span.Value"/> says which one of its kind.</summary>
public enum SpanKind : byte
{
    /// <summary>A word that the vocabulary doesn't know.</summary>
    Word,
    Number,
    Year,
    Month,

    Comma,
    Colon,
    Semicolon,
    Dash,
    Bar,
    OpenBracket,
    CloseBracket,
    Stop,

    /// <summary>An English authority; the value indexes <c>CouncilNames</c>.</summary>
    Council,

    /// <summary>A district, a council outside England, or a longer name that contains a council's.</summary>
    OtherPlace,

    /// <summary>A grade of the four-point scale; the value is a <see cref="Judgement"/>.</summary>
    Grade,

    /// <summary>A grade of an older scale, such as adequate: no finding.</summary>
    OldGrade,

    /// <summary>A judgement area; the value is an <see cref="NewsIngest.Classification.Aspect"/>.</summary>
    Aspect,

    /// <summary>A noun that stands before an aspect without changing it: "the experiences and progress of".</summary>
    AspectHead,

    /// <summary>"Children and families", with nothing that makes them an aspect.</summary>
    Young,

    /// <summary>"In all areas", "across the board".</summary>
    AllAreas,

    /// <summary>"Three out of four areas", "most areas".</summary>
    SomeAreas,

    /// <summary>"The other areas", "everything else".</summary>
    OtherAreas,

    /// <summary>"Each of the four", "both areas": what was named just before.</summary>
    AllOfThem,

    /// <summary>"Areas", "categories", before it is known how many.</summary>
    AreaNoun,

    /// <summary>All, every, each.</summary>
    All,

    /// <summary>Most, several: some of a number.</summary>
    Some,

    /// <summary>"Children's services", "children's social care".</summary>
    Service,

    /// <summary>"The council", "the authority", "the county".</summary>
    Institution,

    /// <summary>"Councils", "local authorities": nobody in particular.</summary>
    Councils,

    /// <summary>"The former", "both councils": councils that were named just before.</summary>
    TheseCouncils,
    Pronoun,

    /// <summary>"One of only five": makes a following "councils" transparent.</summary>
    OneOf,

    /// <summary>Ofsted, its inspectors, the watchdog.</summary>
    Inspectorate,

    /// <summary>"Rating", "grade", "judgement", "verdict".</summary>
    RatingNoun,
    Overall,

    Be,
    Have,

    /// <summary>A verb that puts a grade on something: rated, judged, graded, found.</summary>
    Rate,

    /// <summary>A verb that gives or gets a grade: awarded, handed, received.</summary>
    Award,

    /// <summary>Remain, retain, maintain, still.</summary>
    Keep,

    /// <summary>A verb of movement between grades: upgraded, slipped, moved.</summary>
    Move,

    /// <summary>"Two grades", "a notch": how far a grade moved; the value is their number.</summary>
    Steps,

    /// <summary>What somebody thinks of themselves, or their peers of them, and no inspectorate: "self-assessment", "peer review".</summary>
    OwnView,

    /// <summary>Stripped of, lost, shaken off: the grade that follows is past.</summary>
    Lose,
    Say,

    Not,
    NoLonger,
    Hypothesis,
    Modal,
    Target,

    /// <summary>"By the time", "by the end of": the grade before it is a target.</summary>
    Deadline,

    /// <summary>Avoided, escaped, narrowly missed: the grade that follows was not given.</summary>
    Avoid,

    /// <summary>"Less than", "better than", "close to": the grade that follows was not given.</summary>
    Comparison,

    /// <summary>Since, until: the year that follows isn't the grade's.</summary>
    Since,

    /// <summary>A cue of time past; the value is a <c>PastCue</c>.</summary>
    Before,

    /// <summary>A cue that the grade near it is new or stands.</summary>
    Now,

    /// <summary>"So is", "as was": what follows has the grade before it.</summary>
    SoIs,

    /// <summary>"The same grade", "the same verdict".</summary>
    Same,

    /// <summary>"The overall judgement has not changed".</summary>
    Unchanged,

    /// <summary>"As it was", "which is what it was": with a date or "before", the grade is also an earlier one.</summary>
    AsBefore,
    From,
    To,
    As,
    Of,
    By,
    With,

    /// <summary>A preposition that leads from a grade to what was graded: for, in, across.</summary>
    For,
    And,
    Or,

    /// <summary>"Include", "such as".</summary>
    Include,

    /// <summary>While, whereas, but, although.</summary>
    Contrast,
    Relative,
    Determiner,
    Adverb,
    Both,
    Except,
    Respectively,

    /// <summary>Something else that is inspected with the same words; the value is a <c>Regime</c>.</summary>
    OtherRegime,

    /// <summary>The name of an inspection; the value is an <see cref="NewsIngest.Classification.InspectionType"/>.</summary>
    Inspection,

    /// <summary>"Inspection", "report", "findings" without more.</summary>
    InspectionNoun,
    Ordinal,

    /// <summary>Words that make a council a bystander: neighbouring, former, seconded from.</summary>
    Bystander,
}
