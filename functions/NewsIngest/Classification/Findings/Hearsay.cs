using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Grades that no inspectorate is said to have given: in leaks and rumours, and in the mouths of critics.</summary>
internal static class Hearsay
{
    /// <summary>How far after a grade its speaker may be named: "…, the unions have said".</summary>
    private const int Reach = 6;

    public static bool Tells(ReadOnlySpan<Span> spans, int grade, in LeftContext left) =>
        IsRumour(spans, grade, left) || IsVoiced(spans, grade, left);

    /// <summary>"A leaked draft says that …", "…, according to rumours".</summary>
    private static bool IsRumour(ReadOnlySpan<Span> spans, int grade, in LeftContext left)
    {
        for (var i = grade - 1; i >= 0 && spans[i].Kind is not (SpanKind.Semicolon or SpanKind.Stop or SpanKind.Contrast); i--)
            if (spans[i] is { Kind: SpanKind.Word, Value: WordSense.Rumour }) return true;
        // "Essex, outstanding since 2019, is understood to be willing": of what Essex will do.
        var opening = left.LinkAt >= 0 ? left.LinkAt : grade;
        var isAside = opening > 0 && spans[opening - 1].Kind == SpanKind.Comma;
        for (var i = grade + 1; i < spans.Length && !(isAside && spans[i].Kind == SpanKind.Comma)
            && spans[i].Kind is not (SpanKind.Semicolon or SpanKind.Stop or SpanKind.Contrast or SpanKind.Relative or SpanKind.Grade); i++)
            if (spans[i] is { Kind: SpanKind.Word, Value: WordSense.Rumour }) return true;
        return false;
    }

    private static bool IsVoiced(ReadOnlySpan<Span> spans, int grade, in LeftContext left)
    {
        if (left.Link == SpanKind.Rate) return IsRatedBy(spans, grade, left.LinkAt);
        if (left.Link != SpanKind.Be && left.LinkAt >= 0 || spans[grade].Quoted && spans.Holds(SpanKind.Inspectorate)) return false;
        return IsSaidBefore(spans, left) || IsSaidAfter(spans, grade) || IsQuip(spans, grade, left);
    }

    /// <summary>"The councillor, who chairs the committee, said that it was 'inadequate, in a word'": whatever "it" is, in words of one's own.</summary>
    private static bool IsQuip(ReadOnlySpan<Span> spans, int grade, in LeftContext left)
    {
        if (!spans[grade].Is(SpanStyle.QuoteBefore) || !left.Subject.PronounOnly || left.Subject.We || spans.Holds(SpanKind.Year)) return false;
        var said = false;
        for (var i = grade - 1; i >= 0; i--)
        {
            said |= spans[i].Kind == SpanKind.Say;
            if (said && IsVoice(spans[i], WordSense.Person)) return true;
        }

        return false;
    }

    /// <summary>"A councillor called it inadequate", "described by unions as inadequate".</summary>
    private static bool IsRatedBy(ReadOnlySpan<Span> spans, int grade, int link)
    {
        for (var i = link + 1; i < spans.Length && i <= grade + 3; i++)
            if (spans[i].Kind == SpanKind.By && FollowsVoice(spans, i + 1)) return true;
        for (var i = link - 1; i >= 0
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Be or SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.RatingNoun
                or SpanKind.Pronoun)
            && !LeftContext.IsBoundary(spans[i].Kind); i--)
            if (IsVoice(spans[i], WordSense.Person)) return true;
        return false;
    }

    private static bool FollowsVoice(ReadOnlySpan<Span> spans, int at)
    {
        while (at < spans.Length && spans[at].Kind is SpanKind.Determiner or SpanKind.Adverb or SpanKind.Institution or SpanKind.Council or SpanKind.Some
            || at < spans.Length && spans[at] is { Kind: SpanKind.Word, Value: 0 }) at++;
        return at < spans.Length && IsVoice(spans[at], WordSense.Person);
    }

    /// <summary>"The unions say that services are inadequate".</summary>
    private static bool IsSaidBefore(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        var say = Math.Min(left.Start, spans.Length) - 1;
        while (say >= 0 && spans[say].Kind is SpanKind.Colon or SpanKind.Comma) say--;
        if (say < 1 || spans[say].Kind != SpanKind.Say) return false;
        // "Says that"
        while (say > 1 && spans[say - 1].Kind == SpanKind.Say) say--;
        if (spans[say - 1] is { Kind: SpanKind.Word, Value: WordSense.Party }) return true;
        for (var i = say - 1; i >= 0
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.Be or SpanKind.Semicolon
                or SpanKind.Stop); i--)
            if (IsVoice(spans[i], WordSense.Critic)) return true;
        return false;
    }

    /// <summary>"Services are inadequate, the unions say".</summary>
    private static bool IsSaidAfter(ReadOnlySpan<Span> spans, int grade)
    {
        var comma = grade + 1;
        if (comma >= spans.Length || spans[comma].Kind != SpanKind.Comma) return false;
        var (said, voiced) = (false, false);
        for (var i = comma + 1; i < spans.Length && i <= comma + Reach && spans[i].Kind is not (SpanKind.Inspectorate or SpanKind.Stop)
            && !(said && spans[i].Kind == SpanKind.Comma); i++)
        {
            said |= spans[i].Kind == SpanKind.Say;
            voiced |= IsVoice(spans[i], WordSense.Critic);
        }

        return said && voiced;
    }

    /// <param name="most">The last of the kinds of speakers that count.</param>
    private static bool IsVoice(Span span, int most) => span.Kind == SpanKind.Word && span.Value >= WordSense.Critic && span.Value <= most;
}
