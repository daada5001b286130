using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Findings;

/// <summary>A grade in a line that ends in a colon, and the aspects it is given to in the list below.</summary>
internal static class ListReader
{
    /// <summary>Reads a list's line that names aspects and no grade under a lead-in line that gives one.</summary>
    public static bool Read(ReadOnlySpan<Span> spans, int index, in Sentence sentence, Discourse discourse)
    {
        if (discourse.LeadIn.Count == 0) return false;
        var targets = TargetReader.Read(spans, 0, spans.Length);
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Grade || !sentence.IsListItem && !PointsBack(spans) && spans.Length > 14)
            {
                discourse.IsAfterListItem |= span.Kind == SpanKind.Grade && discourse.LeadIn.Exists(claim => claim.IsForCouncils);
                discourse.LeadIn.Clear();
                return false;
            }
        }

        if (targets.Aspects == 0 && targets.HasCouncil && discourse.LeadIn.Exists(claim => claim.IsForCouncils))
        {
            discourse.Claims.Add(discourse.LeadIn[0] with
            {
                Sentence = index,
                Councils = targets.Councils!,
                Strength = ClaimStrength.Strong,
                Rules = ["councils-under-grade"]
            });
            return true;
        }

        // "They have looked after 64 children in care."
        // "This is its first report under the new rules, so it has no overall grade."
        if (targets.Aspects == 0 || spans is [{ Kind: SpanKind.Pronoun }, { Kind: SpanKind.Have }, ..] || spans.Holds(SpanKind.Not)) return false;
        if (!sentence.IsListItem && spans.Length > 14 && !PointsBack(spans)) return false;
        foreach (var claim in discourse.LeadIn)
            discourse.Claims.Add(claim with
            {
                Sentence = index,
                Grade = 0,
                Aspects = targets.Aspects,
                Strength = ClaimStrength.Strong,
                Rules = ["list-under-grade"]
            });
        return true;
    }

    /// <summary>Remembers the claims of a sentence that ends in a colon, and takes back what they would mean without their list.</summary>
    public static void Open(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        discourse.LeadIn.Clear();
        // "Outstanding", as a heading over a list of areas.
        if (spans is [{ Kind: SpanKind.Grade } heading])
        {
            if (discourse.Last?.Sentence == index) return;
            Lead(discourse, index, (Judgement)heading.Value, isForCouncils: true);
            return;
        }

        if (spans is not [.., { Kind: SpanKind.Colon }])
        {
            // "Three were said to require improvement. They were …"
            if (Unnamed(spans) is { } judgement) Lead(discourse, index, judgement, ComparisonReader.IsOfSeveral(spans));
            return;
        }

        if (OfCouncils(spans) is { } ofCouncils)
        {
            Lead(discourse, index, ofCouncils, isForCouncils: true);
            return;
        }

        for (var i = discourse.Claims.Count - 1; i >= 0 && discourse.Claims[i].Sentence == index; i--)
        {
            var claim = discourse.Claims[i];
            var isOfRest = claim.Aspects == AspectSet.OtherAreas && spans[^1].Kind == SpanKind.Colon;
            if (claim.Aspects != AspectSet.Overall && !isOfRest || claim.Rules.Contains("grade-overall")) continue;
            discourse.LeadIn.Insert(0, claim);
            if (LeadsInto(spans, claim.Grade)) discourse.Claims.RemoveAt(i);
        }
    }

    /// <summary>A grade that what follows is given.</summary>
    private static void Lead(Discourse discourse, int sentence, Judgement judgement, bool isForCouncils) =>
        discourse.LeadIn.Add(new Claim { Sentence = sentence, Grade = 0, Judgement = judgement, Aspects = AspectSet.Overall, IsForCouncils = isForCouncils });

    /// <summary>"The authorities rated inadequate are:".</summary>
    private static Judgement? OfCouncils(ReadOnlySpan<Span> spans)
    {
        Judgement? judgement = null;
        var everybody = false;
        foreach (var span in spans)
        {
            everybody |= span.Kind == SpanKind.Councils;
            if (span.Kind is SpanKind.Council or SpanKind.Aspect || span.Kind == SpanKind.Grade && judgement is not null) return null;
            if (span.Kind == SpanKind.Grade) judgement = (Judgement)span.Value;
        }

        return everybody ? judgement : null;
    }

    /// <summary>"They were help and protection and …", "That goes for leadership and …".</summary>
    private static bool PointsBack(ReadOnlySpan<Span> spans) =>
        spans[0].Kind is SpanKind.Pronoun or SpanKind.Same || spans[0].Kind is SpanKind.Determiner && spans.Length > 1 && spans[1].Kind is SpanKind.Be;

    /// <summary>"These are Norfolk and Shropshire.", "They are Kent, Essex and Surrey.".</summary>
    public static bool NamesCouncils(ReadOnlySpan<Span> spans)
    {
        if (spans is not [{ Kind: SpanKind.Pronoun or SpanKind.Determiner }, { Kind: SpanKind.Be }, _, ..]) return false;
        foreach (var span in spans[2..])
            if (span.Kind is not (SpanKind.Council or SpanKind.Institution or SpanKind.And or SpanKind.Comma or SpanKind.Stop or SpanKind.Determiner
                or SpanKind.Bystander))
            {
                return false;
            }
        return true;
    }

    /// <summary>The grade of "three", "two of them" or "everything else", which the next sentence names.</summary>
    private static Judgement? Unnamed(ReadOnlySpan<Span> spans)
    {
        var at = 0;
        while (at < spans.Length && spans[at].Kind is SpanKind.Determiner or SpanKind.Contrast or SpanKind.And) at++;
        if (at >= spans.Length) return null;
        var counts = spans[at].Kind is SpanKind.Number or SpanKind.Some;
        foreach (var span in spans) counts |= span.Kind is SpanKind.OtherAreas or SpanKind.SomeAreas;
        if (!counts) return null;
        Judgement? judgement = null;
        for (var i = at; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Aspect || spans[i].Kind == SpanKind.Grade && judgement is not null) return null;
            if (spans[i].Kind != SpanKind.Grade) continue;
            if (OrdinarySense.IsAdjective(spans, i)) return null;
            judgement = (Judgement)spans[i].Value;
        }

        return judgement;
    }

    /// <summary>"Rated good for:", "judged good in these areas:": the grade is for the list alone.</summary>
    private static bool LeadsInto(ReadOnlySpan<Span> spans, int grade)
    {
        for (var i = grade + 1; i < spans.Length; i++)
            if (spans[i].Kind is SpanKind.For or SpanKind.AreaNoun or SpanKind.SomeAreas) return true;
        for (var i = 0; i < grade; i++)
            if (spans[i].Kind is SpanKind.AreaNoun or SpanKind.SomeAreas) return true;
        return false;
    }
}
