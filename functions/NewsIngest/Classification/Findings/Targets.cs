namespace NewsIngest.Classification.Findings;

/// <summary>What a stretch of a sentence names that a grade could be given to.</summary>
internal struct Targets
{
    public AspectSet Aspects;
    public List<short>? Councils;

    /// <summary>Children's services.</summary>
    public bool Service;

    /// <summary>The council, its rating.</summary>
    public bool Institution;
    public bool Pronoun;

    /// <summary>"Their services".</summary>
    public bool Theirs;

    /// <summary>"We": the council that speaks.</summary>
    public bool We;

    /// <summary>"Its rating".</summary>
    public bool Rating;

    /// <summary>"Their experiences and progress": an aspect that an earlier sentence names.</summary>
    public bool HeadOnly;

    /// <summary>"The service", "support", and nothing that says whose or for whom.</summary>
    public bool HeadWord;

    /// <summary>In Ofsted's own words: "the experiences and progress of", "the impact of leaders".</summary>
    public bool Formal;
    public bool SomeAreas;

    /// <summary>"Three of the four areas": how many; 0 where that isn't said.</summary>
    public int AreaCount;

    /// <summary>"Everything else".</summary>
    public bool OtherAreas;

    /// <summary>"Each of the four", "both areas".</summary>
    public bool AllOfThem;

    /// <summary>Councils in general.</summary>
    public bool Everybody;

    /// <summary>Something else that is inspected.</summary>
    public bool Other;

    /// <summary>Something that isn't graded by Ofsted: "the quality of plans", "social workers".</summary>
    public bool Unknown;

    /// <summary>Words that name nothing known.</summary>
    public bool Words;

    public readonly bool HasCouncil => Councils is { Count: > 0 };

    public readonly bool Any => Aspects != 0 || HasCouncil || Service || Institution || HeadWord || Pronoun || Rating || SomeAreas || AllOfThem || HeadOnly;

    public readonly bool Empty => !Any && !Words && !Other && !Everybody && !Unknown;

    public readonly bool PronounOnly => Pronoun && Aspects == 0 && !HasCouncil && !Service && !Institution && !HeadWord;

    /// <summary>Nothing but a word that takes its meaning from elsewhere: "it", "the service", "its rating".</summary>
    public readonly bool Vague => (Pronoun || HeadWord || Rating) && Aspects == 0 && !HasCouncil && !Service && !Institution;

    /// <summary>The aspects that a grade of these targets is about.</summary>
    public readonly AspectSet Graded =>
        Aspects != 0 ? Aspects : Service || Institution || HeadWord || Pronoun || Rating || HasCouncil ? AspectSet.Overall : 0;
}
