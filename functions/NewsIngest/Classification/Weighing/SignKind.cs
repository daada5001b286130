namespace NewsIngest.Classification.Weighing;

/// <summary>What is seen of the words around a grade. A sign of one kind says it of certain words: <see cref="Sign"/>.</summary>
internal enum SignKind
{
    /// <summary>Always seen: how likely the answer is before anything is known.</summary>
    Always,

    // Where the grade stands, and how it is written.
    Grade,
    GradeByLength,
    IsLong,
    IsCapital,
    IsQuoted,
    IsSpoken,
    Source,
    IsListItem,
    Paragraph,
    Position,
    SentenceLength,

    // What stands beside it.
    Left1,
    Left2,
    Left3,
    Right1,
    Right2,
    Right3,
    LeftWord1,
    LeftWord2,
    RightWord1,
    RightWord2,
    LeftPair,
    AroundPair,

    // What its clause and its sentence hold.
    ClauseLeft,
    ClauseRight,
    Sentence,
    SentenceWord,
    ClauseLeftWord,
    ClauseRightWord,

    // What the article has told so far, and tells elsewhere.
    NamesService,
    NamesOurs,
    NamesInspection,
    IsChildrensServices,
    IsOther,
    AspectsBefore,
    CouncilsBefore,
    ClaimedBefore,
    ClaimedAfter,
    Claims,
    TitleGrade,
    FirstGrade,
    Judgements,

    // Years, against the article's own.
    ParagraphYear,
    YearOfParagraphBefore,
    LeftYear1,
    RightYear1,
    ClauseLeftYear,
    ClauseRightYear,
    SentenceYear,

    // The other grades of its sentence.
    GradeOrder,
    SameAsGradeBefore,
    SameAsGradeAfter,
    SinceGradeBefore,
    WordSinceGradeBefore,
    WordUntilGradeAfter,

    // What the rules make of it.
    ClaimTime,
    ClaimIsPast,
    ClaimToldInPast,
    ClaimKeeps,
    ClaimRemains,
    ClaimYear,
    ClaimTimeAndYear,
    OtherIsNow,
    OtherGradeIsNow,
    ClaimTimeBesideOther,
    RuleTime,
    RuleTimeBesideOther,

    // From an aspect to the grade.
    Aspect,
    Where,
    Side,
    DistanceLeft,
    DistanceRight,
    BetweenLeft,
    BetweenRight,
    PathLeft,
    PathRight,
    GradesBetween,
    NearerAspects,
    IsListed,
    HasOpposite,
    OppositeIsNearer,
    OtherGradeIsNearer,
    AfterAspect,
    BeforeAspect,
    CarriedWithPronoun,
    CarriedToPosition,
    CarriedPastService,

    // To the services as a whole.
    AspectsOfSentence,
    NearestAspectLeft,
    NearestAspectRight,
    LeftOfOverall,
    RightOfOverall,
    BesideOverallLeft1,
    BesideOverallLeft2,
    BesideOverallRight1,
    BesideOverallRight2,
}
