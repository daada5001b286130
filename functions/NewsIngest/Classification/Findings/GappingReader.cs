using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// "Ofsted gave Kent a good and Essex an outstanding", "Kent's are good, according to Ofsted, and Essex's outstanding": a council and its grade, with the verb
/// left out.
/// </summary>
internal static class GappingReader
{
    public static void Read(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        if (claims.Count == claimsBefore) return;
        var model = claims[claimsBefore];
        if (claims.Count == claimsBefore + 1) AddAreas(spans, model, claims);
        if (model.Time is not (ClaimTime.Open or ClaimTime.Now))
        {
            MendSubjects(spans, claimsBefore, claims);
            return;
        }

        // "It has Kent inadequate for help and protection and Essex good"
        if (model.Aspects != AspectSet.Overall && model.Councils.Count == 0) return;
        if (model.Aspects == AspectSet.Overall) AddToo(spans, model, claims);
        var pairs = 0;
        for (var at = model.Grade + 1; at < spans.Length; at++)
        {
            if (spans[at].Kind != SpanKind.Grade || PairedWith(spans, at) is not { } council) continue;
            if (model.Aspects != AspectSet.Overall && model.Councils.Contains(spans[council].Value)) continue;
            pairs++;
            if (claims.FindIndex(claimsBefore, claim => claim.Grade == at) is >= 0 and var known)
            {
                // Read as the grade of the council before.
                if (claims[known].Aspects == AspectSet.Overall && claims[known].Councils.SequenceEqual(model.Councils))
                    claims[known].Councils = [spans[council].Value];
                continue;
            }

            claims.Add(model with
            {
                Grade = at,
                Judgement = (Judgement)spans[at].Value,
                Aspects = AspectSet.Overall,
                Councils = [spans[council].Value],
                Rules = ["verb-left-out"]
            });
        }

        // "Gave Kent a good for its children's services and Essex an outstanding": what follows "and" is no part of what the first was given for.
        if (pairs > 0 && model.Aspects == AspectSet.Overall && PairedWith(spans, model.Grade) is { } first) model.Councils = [spans[first].Value];
    }

    /// <summary>"Kent was judged good in May; Essex, in a report out last week, outstanding": no grade of Kent's.</summary>
    private static void MendSubjects(ReadOnlySpan<Span> spans, int claimsBefore, List<Claim> claims)
    {
        foreach (var claim in CollectionsMarshal.AsSpan(claims)[claimsBefore..])
            if (claim.Grade < spans.Length && spans[claim.Grade].Kind == SpanKind.Grade && AfterSemicolon(spans, claim.Grade - 1) is { } council)
                claim.Councils = [spans[council].Value];
    }

    /// <summary>"Swindon is good, Wiltshire too": the grade just given, of another council.</summary>
    private static void AddToo(ReadOnlySpan<Span> spans, Claim model, List<Claim> claims)
    {
        for (var at = model.Grade + 2; at + 2 < spans.Length; at++)
        {
            if (spans[at - 1].Kind is not (SpanKind.Comma or SpanKind.And) || spans[at].Kind != SpanKind.Council
                || spans[at + 1] is not { Kind: SpanKind.Adverb, Length: TooLength }
                || spans[at + 2].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon)) continue;
            claims.Add(model with { Grade = at, Councils = [spans[at].Value], Rules = ["verb-left-out"] });
        }
    }

    /// <summary>"They grade work with children in care as good, and work with care leavers too": the grade just given, of another area.</summary>
    private static void AddAreas(ReadOnlySpan<Span> spans, Claim model, List<Claim> claims)
    {
        if (model.Aspects.Has(AspectSet.Overall | AspectSet.AllAreas | AspectSet.OtherAreas)) return;
        AspectSet areas = 0;
        for (var at = model.Grade + 1; at < spans.Length; at++)
        {
            if (spans[at].Kind == SpanKind.Aspect) areas |= ((Aspect)spans[at].Value).ToSet();
            else if (spans[at] is { Kind: SpanKind.Adverb, Length: TooLength or AsWellLength } && areas != 0
                && (at + 1 == spans.Length || spans[at + 1].Kind is SpanKind.Stop or SpanKind.Semicolon or SpanKind.Comma))
            {
                if ((areas & ~model.Aspects) is not 0 and var added) claims.Add(model with { Aspects = added, Rules = ["verb-left-out"] });
                return;
            }
            else if (spans[at].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Dash or SpanKind.Determiner or SpanKind.AspectHead or SpanKind.For
                or SpanKind.Of)
                && !(areas == 0 && spans[at].Kind == SpanKind.Council && spans[at - 1].Kind == SpanKind.For)) return;
        }
    }

    /// <summary>How long the words "as well" are, among adverbs.</summary>
    private const int AsWellLength = 7;

    /// <summary>How long the word "too" is, among adverbs.</summary>
    private const int TooLength = 3;

    /// <summary>"Kent is good; Essex, good; Surrey, in a report out last week, outstanding".</summary>
    private static int? AfterSemicolon(ReadOnlySpan<Span> spans, int comma)
    {
        if (comma < 2 || spans[comma].Kind != SpanKind.Comma) return null;
        var at = comma - 1;
        if (spans[at].Kind != SpanKind.Council)
        {
            while (at > 1 && spans[at].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Grade or SpanKind.Council)) at--;
            if (spans[at].Kind != SpanKind.Comma || spans[at + 1].Kind != SpanKind.For) return null;
            at--;
        }

        return spans[at].Kind == SpanKind.Council && spans[at - 1].Kind == SpanKind.Semicolon ? at : null;
    }

    /// <summary>The council that stands before a grade, after "and", a comma or a verb, with nothing but an article between.</summary>
    private static int? PairedWith(ReadOnlySpan<Span> spans, int grade)
    {
        var at = grade - 1;
        if (AfterSemicolon(spans, at) is { } named) return named;
        // "For Kent it gave good; for Essex, outstanding"
        if (at > 2 && spans[at].Kind == SpanKind.Comma && spans[at - 1].Kind == SpanKind.Council && spans[at - 2].Kind == SpanKind.For
            && spans[at - 3].Kind is SpanKind.Semicolon or SpanKind.Comma or SpanKind.And) return at - 1;
        if (at > 0 && spans[at].Kind == SpanKind.Determiner) at--;
        if (at < 1 || spans[at].Kind != SpanKind.Council
            || grade + 1 < spans.Length
                && spans[grade + 1].Kind is not (SpanKind.Stop or SpanKind.Comma or SpanKind.And or SpanKind.For or SpanKind.Semicolon or SpanKind.By
                    or SpanKind.Relative))
        {
            return null;
        }

        return spans[at - 1].Kind is SpanKind.And or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Rate or SpanKind.Award ? at : null;
    }
}
