using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// The earlier report that a paragraph tells of: "At the last inspection, in 2019, the council was inadequate. Leadership was inadequate too."
/// What its next sentences grade without a time of their own was graded then.
/// </summary>
internal sealed class ReportFrame
{
    /// <summary>What leads on to a later time after the grade: "rated inadequate in 2019 but has since improved".</summary>
    private static readonly SpanKindSet LeadingOn = new(SpanKind.Contrast, SpanKind.Now, SpanKind.Move, SpanKind.Since, SpanKind.Lose);

    private Claim? _opening;
    private AspectSet _told;
    private bool _isDated;

    public void Clear() => _opening = null;

    /// <summary>Remembers what a sentence has told: a grade of before opens or carries on the frame, anything else ends it.</summary>
    /// <param name="claimsBefore">How many claims earlier sentences made.</param>
    public void Leave(ReadOnlySpan<Span> spans, List<Claim> claims, int claimsBefore)
    {
        if (claims.Count == claimsBefore || claims.FindIndex(claimsBefore, claim => !IsOfBefore(claim)) >= 0)
        {
            Clear();
            return;
        }

        var last = claims[^1];
        if (_opening is null)
        {
            // "It was given the same grade in 2018. Its leaders were praised as outstanding": told of before, and on with now.
            if (last.Rules.Contains("same-grade")) return;
            if (IsToldOfNow(spans)) return;
            if (last.InPassing || last.Grade >= spans.Length || spans[(last.Grade + 1)..].HoldsAny(LeadingOn)) return;
            (_opening, _told) = (last, 0);
            _isDated = last.Year != 0 || spans[0].Kind == SpanKind.Before
                || spans.Length > 2 && spans[0].Kind == SpanKind.For && (spans[1].Kind == SpanKind.Before || spans[2].Kind == SpanKind.Before);
        }

        for (var i = claimsBefore; i < claims.Count; i++) _told |= claims[i].Aspects;
    }

    /// <summary>
    /// Dates a claim without a time of its own; one that the frame does not plainly hold counts as before only where the article grades the aspect anew.
    /// </summary>
    public bool Date(Claim claim)
    {
        if (_opening is not { } opening || (claim.Aspects & _told) != 0 || claim.Councils.Count > 0 && !claim.Councils.SequenceEqual(opening.Councils))
            return false;
        (claim.Time, claim.Year) = _isDated ? (opening.Time, opening.Year) : (ClaimTime.Pluperfect, 0);
        return true;
    }

    /// <summary>"It's a step up from 2019, when they were inadequate, and confirms the grade of 2022": of what is reported now.</summary>
    private static bool IsToldOfNow(ReadOnlySpan<Span> spans) =>
        spans is [{ Kind: SpanKind.Pronoun }, { Kind: SpanKind.Determiner } or { Kind: SpanKind.Be, Value: VerbPhrases.Singular }, ..];

    private static bool IsOfBefore(Claim claim) => claim.Time is ClaimTime.Earlier or ClaimTime.Superseded or ClaimTime.Pluperfect;
}
