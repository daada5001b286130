using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>A sentence with a grade as the rules read it, for what is weighed when all are read.</summary>
internal sealed class GradedSentence
{
    /// <summary>Index of the sentence in the article.</summary>
    public required int Index { get; init; }

    /// <summary>Its spans, put together.</summary>
    public required Span[] Spans { get; init; }

    /// <summary>The spans of the sentence before in the paragraph.</summary>
    public required Span[] Before { get; init; }

    /// <summary>The spans of the sentence after in the paragraph.</summary>
    public required Span[] After { get; init; }

    /// <summary>Aspects named in the sentence before.</summary>
    public required AspectSet AspectsBefore { get; init; }

    /// <summary>Aspects named last in the paragraph.</summary>
    public required AspectSet AspectsInParagraph { get; init; }

    /// <summary>The sentence before names a council.</summary>
    public required bool FollowsCouncil { get; init; }

    /// <summary>The year that the paragraph looks back to; 0 for none.</summary>
    public required int Year { get; init; }

    /// <summary>The year that the paragraph before looked back to; 0 for none.</summary>
    public required int YearOfParagraphBefore { get; init; }

    /// <summary>Indexes of the grades that a rule holds to be none, or none of the council's.</summary>
    public List<int> Refused { get; } = [];

    /// <summary>What the rules would claim, were it not another service's, or of an article that speaks of no children's services.</summary>
    public List<Claim> Withheld { get; } = [];

    /// <summary>The claims that the rules made of it.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The claim that the rules made of a grade; null for none.</summary>
    /// <param name="at">Index of the grade's span.</param>
    public Claim? ClaimOf(int at) => Claims.Find(claim => claim.Grade == at && claim.Judgement == (Judgement)Spans[at].Value);

    /// <summary>The claim that the rules withhold of a grade; null for none.</summary>
    /// <param name="at">Index of the grade's span.</param>
    public Claim? WithheldOf(int at) => Withheld.Find(claim => claim.Grade == at);
}
