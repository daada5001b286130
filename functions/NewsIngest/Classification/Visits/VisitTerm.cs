namespace NewsIngest.Classification.Visits;

/// <summary>What a word or phrase is to the reading of a visit.</summary>
internal enum VisitTerm : byte
{
    /// <summary>A word that says nothing here.</summary>
    None,

    /// <summary>A <see cref="VisitTopic"/> by name, wherever it stands.</summary>
    Topic,

    /// <summary>The same, by a word that means it only where inspectors say what they looked at.</summary>
    Theme,

    /// <summary>Ofsted and its inspectors.</summary>
    Inspectors,

    /// <summary>One visit, or the letter that tells of it.</summary>
    Visit,

    /// <summary>Several visits.</summary>
    Visits,

    /// <summary>A visit before this one.</summary>
    Earlier,

    /// <summary>Inspectors came, came back, were here.</summary>
    Came,

    /// <summary>They, it.</summary>
    Pronoun,

    /// <summary>The council and its people: what they look at is not what the inspectors did.</summary>
    Council,

    /// <summary>Looked at, focused on, sampled: what follows is the topic.</summary>
    Look,

    /// <summary>"Is on", "was about", "on": the topic follows where a visit or a letter stands directly before.</summary>
    About,

    /// <summary>"The focus", "the theme": the topic stands on either side.</summary>
    Focus,

    /// <summary>Found, said, asked: the topic of the visit ends here, and what somebody else does begins.</summary>
    Result,

    /// <summary>What is still to come.</summary>
    Next,

    /// <summary>First, second, 3rd; the value is the number.</summary>
    Ordinal,

    /// <summary>Two, three; the value is the number.</summary>
    Number,

    /// <summary>"Time" and "times", as in "for the third time", "three times".</summary>
    Time,

    /// <summary>An adjective that may stand between an ordinal and its noun.</summary>
    Adjective,

    /// <summary>"Of its kind", "since".</summary>
    OfItsKind,

    /// <summary>"Of", "in": "the third of four visits".</summary>
    Among,
}
