using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Tells a grade that was given from one that is denied, hoped for, feared, compared with or explained.</summary>
internal static class Validity
{
    public static bool Rejects(ReadOnlySpan<Span> spans, int g, in LeftContext left)
    {
        if (g + 1 < spans.Length && spans[g + 1].Kind == SpanKind.Or || g > 0 && spans[g - 1].Kind is SpanKind.Or or SpanKind.Comparison || g > 1 && spans[g - 1].Kind is SpanKind.Determiner && spans[g - 2].Kind is SpanKind.Comparison) return true;
        var start = left.Start;
        while (start > 0 && IsVerbal(spans[start - 1].Kind)) start--;
        for (var i = g - 1; i >= start; i--)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Not when !IsOnly(spans, i) && !HasEnded(spans, g):
                case SpanKind.Hypothesis or SpanKind.Modal or SpanKind.Target or SpanKind.Avoid:
                    return true;
            }
        }

        for (var i = start - 1; i >= 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Colon); i--)
            if (spans[i].Kind is SpanKind.Hypothesis || spans[i].Kind is SpanKind.Target && spans[start - 1].Kind is SpanKind.Relative) return true;
        // "Say that inspectors come and we get …"
        if (g > 1 && spans[0].Kind == SpanKind.Say && spans[1].Kind == SpanKind.Say && spans[0].End - spans[0].Start == 3) return true;
        return IsDue(spans, g) || IsGeneral(spans, g, left) || IsOfNeither(spans, g);
    }

    /// <summary>"Neither council has persuaded Ofsted that its services are good".</summary>
    private static bool IsOfNeither(ReadOnlySpan<Span> spans, int g)
    {
        if (spans[0] is not { Kind: SpanKind.Not, Value: VerbPhrases.Neither }) return false;
        for (var i = 1; i < g; i++)
            if (spans[i].Kind is SpanKind.Contrast or SpanKind.Semicolon or SpanKind.Colon or SpanKind.Dash) return false;
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

    /// <summary>"The council believes that its services are good", "a peer review found leadership good": nobody who inspects has said so.</summary>
    public static bool IsOwnView(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g - 1; i >= 0; i--)
        {
            if (spans[i].Kind is SpanKind.Inspectorate or SpanKind.Stop || spans[i] is { Kind: SpanKind.RatingNoun, Value: ServicePhrases.OfInspectorate }) return false;
            // "Young people feel heard, and the council was rated good": no part of what they feel.
            if (spans[i].Kind == SpanKind.And && i > 0 && spans[i - 1].Kind == SpanKind.Comma && i + 2 < g && spans[i + 1].Kind == SpanKind.Determiner && spans[i + 2].Kind is SpanKind.Institution or SpanKind.Service) return false;
            // "They thought", after the inspectors were named.
            if (spans[i].Kind == SpanKind.OwnView && i > 1 && spans[i - 1].Kind == SpanKind.Pronoun) return !NamesInspectorate(spans[..i]);
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

    private static bool NamesInspectorate(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind == SpanKind.Inspectorate) return true;
        return false;
    }

    /// <summary>"Good in every area by 2030", "by the time inspectors next call".</summary>
    private static bool IsDue(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Deadline || spans[i].Kind == SpanKind.Year && spans[i - 1].Kind == SpanKind.By) return true;
            if (spans[i].Kind is SpanKind.Comma or SpanKind.Grade or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And) return false;
        }

        return false;
    }

    private static bool IsVerbal(SpanKind kind) =>
        kind is SpanKind.Not or SpanKind.Modal or SpanKind.Target or SpanKind.Avoid or SpanKind.Hypothesis or SpanKind.To or SpanKind.Be or SpanKind.Adverb or SpanKind.Have;

    /// <summary>"Not inadequate any more": it was until now.</summary>
    private static bool HasEnded(ReadOnlySpan<Span> spans, int g)
    {
        for (var i = g + 1; i < spans.Length && i <= g + 2; i++)
            if (spans[i] is { Kind: SpanKind.Before, Value: (int)PastCue.Ended }) return true;
        return false;
    }

    /// <summary>"Not only good but outstanding".</summary>
    private static bool IsOnly(ReadOnlySpan<Span> spans, int at) => at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.OneOf;
}
