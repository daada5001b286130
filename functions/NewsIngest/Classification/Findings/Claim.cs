namespace NewsIngest.Classification.Findings;

/// <summary>What a sentence says of when a grade was given.</summary>
internal enum ClaimTime : byte
{
    /// <summary>Nothing.</summary>
    Open,

    /// <summary>It is new, or stands.</summary>
    Now,

    /// <summary>It was given at some earlier time, and may stand still: "in 2018", "after being rated".</summary>
    Earlier,

    /// <summary>"Had been rated": earlier, unless the sentence only reports what was said.</summary>
    Pluperfect,

    /// <summary>It has been superseded: "previously", "up from", "no longer".</summary>
    Superseded,
}

/// <summary>How plainly a sentence gives a grade.</summary>
internal enum ClaimStrength : byte
{
    /// <summary>Only beside plainer claims in the same article: "leadership is good".</summary>
    Weak,
    Fair,
    Strong,
}

/// <summary>A grade that a sentence gives to something, before it is known to whom and whether it stands.</summary>
internal sealed record Claim
{
    /// <summary>Name of the rule for a grade that no other rule has taken.</summary>
    public const string WeighedGrade = "weighed-grade";

    /// <summary>Name of the rule for an aspect that the other rules have overlooked.</summary>
    public const string WeighedAspect = "weighed-aspect";

    public required int Sentence { get; init; }

    /// <summary>Index of the grade's span in the sentence.</summary>
    public required int Grade { get; init; }

    /// <summary>One past the last span that it uses up; 0 when it uses nothing after the grade.</summary>
    public int End { get; set; }

    public required Judgement Judgement { get; init; }

    public AspectSet Aspects { get; set; }

    /// <summary>What "all areas" leaves out.</summary>
    public AspectSet Except { get; set; }

    /// <summary>"All areas bar one", which another sentence may name.</summary>
    public bool HasUnnamedException { get; set; }

    /// <summary>"Three of the four areas": how many areas must be left for "the others" to be told; 0 for any number.</summary>
    public int AreaCount { get; set; }

    /// <summary>Where a word such as "the city" or "the council" stands that it is given to; -1 for none.</summary>
    public int Generic { get; set; } = -1;

    public int GenericEnd { get; set; }

    /// <summary>A lead-in whose list names councils.</summary>
    public bool IsForCouncils { get; init; }

    /// <summary>It stands in a relative clause, "which is rated good": told in passing.</summary>
    public bool InPassing { get; set; }

    /// <summary>"The inadequate rating", of nothing that the sentence names: counts only where the article says no more.</summary>
    public bool IsFallback { get; set; }

    /// <summary>It is another service's by the rules, or the article speaks of no children's services: no claim, unless it weighs enough.</summary>
    public bool IsWithheld { get; set; }

    /// <summary>No rule has made it: it gives way to what the rules read of its council.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether its grade is an earlier one is in doubt.</summary>
    public bool IsOfDoubtfulTime { get; init; }

    /// <summary>Weak only because the article names no inspection.</summary>
    public bool IsUnproven { get; set; }

    /// <summary>"Was", "were": the plain past tense.</summary>
    public bool IsPast { get; set; }

    /// <summary>As <see cref="IsPast"/>, "was rated" and "were found" too: history beside a grade that is "now" another.</summary>
    public bool ToldInPast { get; set; }

    /// <summary>"Leadership: good".</summary>
    public bool IsLabel => Rules is ["aspect-label", ..];

    /// <summary>"They are good now".</summary>
    public bool IsPlainlyNow => this is { Time: ClaimTime.Now, ToldInPast: false, Strength: not ClaimStrength.Weak };

    /// <summary>"Ofsted rated them inadequate", where another grade is told to be so now.</summary>
    public bool IsHistory(bool besideNow) => besideNow && ToldInPast && Time == ClaimTime.Open;

    /// <summary>The grade was kept: it is the one before as well.</summary>
    public bool Keeps { get; set; }

    /// <summary>"Again rated": given anew, so that it was the grade before as well, unless the article tells another.</summary>
    public bool Repeats { get; set; }

    /// <summary>"Remains": in news of an inspection it is the grade before as well.</summary>
    public bool Remains { get; set; }

    /// <summary>Values of the council spans that the sentence gives it to; empty when it names none.</summary>
    public List<short> Councils { get; set; } = [];

    public ClaimTime Time { get; set; }

    /// <summary>The year that the sentence puts the grade in; 0 for none.</summary>
    public int Year { get; set; }

    public ClaimStrength Strength { get; set; }

    /// <summary>The claim whose grade it repeats without a time of its own: "the same grade for leadership"; null for none.</summary>
    public Claim? Echoes { get; set; }

    /// <summary>How the time that the rules give it weighs against its words; null where nothing was weighed.</summary>
    public TimeOdds? Odds { get; set; }

    /// <param name="rules">The time that the rules give it.</param>
    /// <param name="all">The claims of the same council.</param>
    public FindingTime Weighed(FindingTime rules, List<Claim> all) => Odds?.Overrule(this, rules, all) ?? rules;

    public List<string> Rules { get; init; } = [];

    /// <summary>A plain claim gives one of the aspects of the same council, or of one that a sentence doesn't name, another grade for now.</summary>
    public bool Contradicts(Claim other) =>
        other.Judgement != Judgement && other.Aspects.Has(Aspects) && other is { Time: ClaimTime.Open or ClaimTime.Now, Strength: not ClaimStrength.Weak };

    /// <summary>The grade that this one took the place of, given to the same.</summary>
    public Claim Before(Judgement judgement, params List<string> rules) =>
        this with { Judgement = judgement, Time = ClaimTime.Superseded, Keeps = false, Repeats = false, Remains = false, Rules = rules };
}
