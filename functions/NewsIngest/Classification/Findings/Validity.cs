using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Tells a grade that was given from one that is denied, hoped for, feared, compared with or explained.</summary>
internal static class Validity
{
    /// <summary>How long the word "being" is.</summary>
    private const int Being = 5;

    public static bool Rejects(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        if (g + 1 < spans.Length && spans[g + 1].Kind == SpanKind.Or || g > 0 && spans[g - 1].Kind is SpanKind.Or or SpanKind.Comparison
            || g > 1 && spans[g - 1].Kind is SpanKind.Determiner && spans[g - 2].Kind is SpanKind.Comparison) return true;
        if (IsAim(spans, g) || IsOutOfReach(spans, g)) return true;
        var start = left.Start;
        while (start > 0 && IsVerbal(spans[start - 1].Kind)) start--;
        for (var i = g - 1; i >= start; i--)
        {
            switch (spans[i].Kind)
            {
                // "Hopes to hold on to its good rating": it has one.
                case SpanKind.Target when left.Link == SpanKind.Keep && spans[left.LinkAt].Value == VerbPhrases.Retained && left.LinkAt > i:
                    break;
                // "Has failed to shake off its inadequate rating"
                case SpanKind.Not when KeepsBadly(spans, i, left):
                    break;
                case SpanKind.Not when !IsOnly(spans, i) && !HasEnded(spans, g):
                case SpanKind.Hypothesis or SpanKind.Modal or SpanKind.Target or SpanKind.Avoid:
                    return true;
            }
        }

        for (var i = start - 1; i >= 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Colon); i--)
            if (spans[i].Kind is SpanKind.Hypothesis || spans[i].Kind is SpanKind.Target && spans[start - 1].Kind is SpanKind.Relative) return true;
        // "Say that inspectors come and we get …"
        if (g > 1 && spans[0].Kind == SpanKind.Say && spans[1].Kind == SpanKind.Say && spans[0].Length == 3) return true;
        // "It does not say that we are good"
        var said = start - 1;
        while (said > 0 && spans[said].Kind == SpanKind.Say) said--;
        if (said >= 0 && said < start - 1 && spans[said].Kind == SpanKind.Not) return true;
        // "On a scale of 1 to 4, 1 being inadequate"
        if (g > 1 && spans[g - 1] is { Kind: SpanKind.Be, Value: 0 } being && being.Length == Being && spans[g - 2] is { Kind: SpanKind.Number }
            && (g == 2 || spans[g - 3].Kind is SpanKind.OpenBracket or SpanKind.Comma or SpanKind.And)) return true;
        return IsDue(spans, g) || IsGeneral(spans, g, left) || IsOfNeither(spans, g) || IsOfVerbDenied(spans, left) || IsUnreal(spans, g)
            || IsAnyRating(spans, g, left)
            || Hearsay.Tells(spans, g, left);
    }

    /// <summary>"Ofsted has not rated Leeds good", "it would take years for Ofsted to rate it good": the verb before what is graded.</summary>
    private static bool IsOfVerbDenied(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.LinkAt < 0 || left.Start <= left.LinkAt) return false;
        var at = left.LinkAt - 1;
        for (; at >= 0 && IsVerbal(spans[at].Kind); at--)
        {
            if (spans[at].Kind is SpanKind.Not && !IsOnly(spans, at) && !KeepsBadly(spans, at, left)
                || spans[at].Kind is SpanKind.Modal or SpanKind.Target or SpanKind.Avoid or SpanKind.Hypothesis) return true;
            if (spans[at].Kind == SpanKind.To && at > 1 && spans[at - 1].Kind == SpanKind.Inspectorate
                && (spans[at - 2].Kind == SpanKind.Target || spans[at - 2].Kind == SpanKind.For && !HasHappened(spans[..(at - 2)])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"There had been enough progress for Ofsted to …", "it took three years for Ofsted to …"</summary>
    private static bool HasHappened(ReadOnlySpan<Span> spans)
    {
        var tells = false;
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Modal or SpanKind.Not or SpanKind.Target or SpanKind.Hypothesis) return false;
            tells |= span.Kind is SpanKind.Have
                || span is { Kind: SpanKind.Be, Value: VerbPhrases.Past or VerbPhrases.Pluperfect } or { Kind: SpanKind.Before, Value: (int)PastCue.Had };
        }

        return tells;
    }

    /// <summary>
    /// "Were it to be rated inadequate, …", "Had Ofsted come earlier …", "Is Leeds outstanding?": a clause that opens with its verb tells nothing.
    /// </summary>
    private static bool IsUnreal(ReadOnlySpan<Span> spans, int g)
    {
        var first = spans[0].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Say && g > 1 ? 1 : 0;
        if (g < first + 2 || LeftContext.IsLink(spans[first + 1].Kind)
            || spans[first + 1].Kind is SpanKind.To or SpanKind.By or SpanKind.Have or SpanKind.Grade or SpanKind.Comma)
        {
            return false;
        }

        var asks = spans[^1] is { Kind: SpanKind.Stop, Value: VerbPhrases.Question };
        if (!(spans[first] is { Kind: SpanKind.Before, Value: (int)PastCue.Had } or { Kind: SpanKind.Be, Value: VerbPhrases.Past } or { Kind: SpanKind.Modal }
            || asks && spans[first].Kind is SpanKind.Be or SpanKind.Have))
        {
            return false;
        }

        for (var i = first + 1; i < g; i++)
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Colon or SpanKind.Dash or SpanKind.Semicolon) return false;
        return true;
    }

    /// <summary>How long "a" and "an" are.</summary>
    private const int LongestArticle = 2;

    /// <summary>"An Ofsted rating of inadequate can cost a council millions": of nobody in particular.</summary>
    private static bool IsAnyRating(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        if (left.LinkAt >= 0) return false;
        var from = g;
        while (from > 0 && spans[from - 1].Kind is SpanKind.Of or SpanKind.RatingNoun or SpanKind.Inspectorate or SpanKind.Adverb or SpanKind.Overall) from--;
        if (from == 0 || spans[from - 1].Kind != SpanKind.Determiner || spans[from - 1].Length > LongestArticle) return false;
        for (var i = g + 1; i < spans.Length && i <= g + 4; i++)
        {
            if (spans[i].Kind == SpanKind.Modal) return true;
            if (spans[i].Kind is not (SpanKind.RatingNoun or SpanKind.From or SpanKind.Inspectorate or SpanKind.Adverb or SpanKind.InspectionNoun))
                return false;
        }

        return false;
    }

    /// <summary>"Aims to be good for children in care and outstanding for leadership": the second grade under the verb of the first.</summary>
    public static bool GoesOn(ReadOnlySpan<Span> spans, int g, int previous, in LeftContext left)
    {
        // "Are not yet good and require improvement": a verb of its own.
        if (previous < 0 || left.LinkAt > previous
            || spans[g] is { Kind: SpanKind.Grade, Value: (int)Judgement.RequiresImprovement } && spans[g - 1].Kind != SpanKind.Or)
        {
            return false;
        }

        for (var i = previous + 1; i < g; i++)
            if (LeftContext.IsBoundary(spans[i].Kind) || LeftContext.IsLink(spans[i].Kind) || spans[i].Kind is SpanKind.Have or SpanKind.Modal) return false;
        return true;
    }

    /// <summary>"Neither council has persuaded Ofsted that its services are good", "No council in the region is rated good".</summary>
    private static bool IsOfNeither(ReadOnlySpan<Span> spans, int g)
    {
        if (spans[0].Kind != SpanKind.Not || spans[0].Value != VerbPhrases.Neither && !(g > 1 && spans[1].Kind is SpanKind.Institution or SpanKind.Councils))
            return false;
        for (var i = 1; i < g; i++)
            if (spans[i].Kind is SpanKind.Contrast or SpanKind.Semicolon or SpanKind.Colon or SpanKind.Dash
                || spans[i].Kind == SpanKind.And && spans[i - 1].Kind == SpanKind.Comma)
            {
                return false;
            }
        return true;
    }

    /// <summary>"Where services require improvement, it is often because …", "When an authority is called inadequate, …": of nobody in particular.</summary>
    private static bool IsGeneral(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        var first = spans[0].Kind is SpanKind.And or SpanKind.Contrast && g > 1 ? 1 : 0;
        if (spans[first] is not { Kind: SpanKind.Relative, Value: VerbPhrases.When } || TimeReader.TellsPast(spans, left)) return false;
        for (var i = first; i < g; i++)
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Council or SpanKind.Before or SpanKind.Year or SpanKind.Move) return false;
        return true;
    }

    /// <summary>"Senior figures had hoped to be told that they were good": under a verb of hope or a condition, in the same clause.</summary>
    public static bool IsHoped(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g - 1; i >= 0
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Stop or SpanKind.Grade or SpanKind.And or SpanKind.Contrast); i--)
            if (spans[i].Kind is SpanKind.Target or SpanKind.Hypothesis) return true;
        return false;
    }

    /// <summary>"Care leavers alone escaped the bottom mark".</summary>
    public static bool IsAvoided(ReadOnlySpan<Span> spans, int g)
    {
        var at = g - 1;
        while (at > 0 && spans[at].Kind is SpanKind.Determiner or SpanKind.Adverb or SpanKind.Be) at--;
        return at >= 0 && spans[at].Kind == SpanKind.Avoid;
    }

    /// <summary>"The council believes that its services are good", "a peer review found leadership good": nobody who inspects has said so.</summary>
    public static bool IsOwnView(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g - 1; i >= 0; i--)
        {
            if (spans[i].Kind is SpanKind.Inspectorate or SpanKind.Stop || spans[i] is { Kind: SpanKind.RatingNoun, Value: ServicePhrases.OfInspectorate })
                return false;
            // "Young people feel heard, and the council was rated good": no part of what they feel.
            if (spans[i].Kind == SpanKind.And && i > 0 && spans[i - 1].Kind == SpanKind.Comma && i + 2 < g && spans[i + 1].Kind == SpanKind.Determiner
                && spans[i + 2].Kind is SpanKind.Institution or SpanKind.Service) return false;
            // "They thought", after the inspectors were named.
            if (spans[i].Kind == SpanKind.OwnView && i > 1 && spans[i - 1].Kind == SpanKind.Pronoun) return !spans[..i].Holds(SpanKind.Inspectorate);
            if (spans[i].Kind == SpanKind.OwnView) return !IsHeldByInspectors(spans, i);
        }

        return false;
    }

    /// <summary>"The watchdog had thought"</summary>
    private static bool IsHeldByInspectors(ReadOnlySpan<Span> spans, int view)
    {
        var holder = view - 1;
        while (holder > 0 && spans[holder].Kind is SpanKind.Have or SpanKind.Before or SpanKind.Adverb) holder--;
        return holder >= 0 && spans[holder].Kind is SpanKind.Inspectorate or SpanKind.Relative;
    }

    /// <summary>"Good in every area by 2030", "by the time inspectors next call".</summary>
    private static bool IsDue(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Deadline || spans[i].Kind == SpanKind.Year && spans[i - 1].Kind == SpanKind.By) return !IsHistory(spans[..g]);
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Grade or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And) return false;
        }

        return false;
    }

    /// <summary>"Had reached requires improvement by 2019": told in the past, and of no plan.</summary>
    private static bool IsHistory(ReadOnlySpan<Span> spans)
    {
        var isPast = false;
        var isPassive = false;
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Target or SpanKind.Modal or SpanKind.Hypothesis or SpanKind.Deadline or SpanKind.As) return false;
            // "Our services are judged outstanding by 2029": a wish among others.
            isPast |= span.Kind == SpanKind.Year
                || span is { Kind: SpanKind.Before, Value: (int)PastCue.Had } or { Kind: SpanKind.Be, Value: VerbPhrases.Past or VerbPhrases.Pluperfect }
                || !isPassive && span is { Kind: SpanKind.Rate, Value: VerbPhrases.RatedThen or VerbPhrases.Grading };
            isPassive = span is { Kind: SpanKind.Be, Value: 0 or VerbPhrases.Singular };
        }

        return isPast;
    }

    /// <summary>"Has not shed", "failed to shake off": the grade was kept.</summary>
    public static bool KeepsBadly(ReadOnlySpan<Span> spans, int not, in LeftContext left) =>
        left.Link == SpanKind.Lose && left.LinkAt == not + 1 && spans[not].Kind == SpanKind.Not;

    private static bool IsVerbal(SpanKind kind) =>
        kind is SpanKind.Not or SpanKind.Modal or SpanKind.Target or SpanKind.Avoid or SpanKind.Hypothesis or SpanKind.To or SpanKind.Be or SpanKind.Adverb
            or SpanKind.Have;

    /// <summary>"Not inadequate any more": it was until now.</summary>
    private static bool HasEnded(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g + 1; i < spans.Length && i <= g + 2; i++)
            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.Ended }) return true;
        return false;
    }

    /// <summary>"Not only good but outstanding".</summary>
    private static bool IsOnly(ReadOnlySpan<Span> spans, int at) => at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.OneOf;

    /// <summary>"To be rated good a council must …"</summary>
    private static bool IsAim(ReadOnlySpan<Span> spans, int g) =>
        g >= 2 && spans[g - 2].Kind == SpanKind.As && spans[g - 1].Kind == SpanKind.Rate && (g == 2 || spans[g - 3].Kind == SpanKind.Semicolon);

    /// <summary>"A good rating will be out of reach", "a good rating rests on …".</summary>
    private static bool IsOutOfReach(ReadOnlySpan<Span> spans, int g) =>
        g + 2 < spans.Length && spans[g + 1].Kind == SpanKind.RatingNoun && spans[g + 2].Kind is SpanKind.Modal or SpanKind.Avoid;
}
