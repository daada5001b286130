using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Whether a grade is the one before as well: "retained its good rating", "good for the third inspection running"; "again rated good"; "remains good".
/// </summary>
internal static class KeepReader
{
    public static void Read(Claim claim, in GradeContext context)
    {
        var spans = context.Spans;
        var (at, left) = (context.At, context.Left);
        claim.Keeps = left.LinkAt > 0 && Validity.KeepsBadly(spans, left.LinkAt - 1, left);
        var from = Math.Max(0, Math.Min(left.Start, left.LinkAt < 0 ? at : left.LinkAt));
        while (from > 0 && spans[from - 1].Kind is SpanKind.Keep or SpanKind.Have or SpanKind.Be or SpanKind.Adverb) from--;
        claim.Repeats = IsToldAnew(spans, from);
        // "Have been good since 2018"
        claim.Remains = at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Since && spans[at + 2].Kind is SpanKind.Year or SpanKind.Month
            && left.Link is SpanKind.Be or SpanKind.Rate;
        for (var i = OpensWithKeep(spans) ? 0 : from; i < spans.Length && !(i > at && EndsAfter(spans, i)); i++)
        {
            if (spans[i].Kind != SpanKind.Keep) continue;
            claim.Keeps |= spans[i].Value == VerbPhrases.Retained && IsOfGrade(spans, i);
            // "The same grade again for leadership": one report's two grades.
            claim.Repeats |= spans[i].Value == VerbPhrases.Anew && !context.IsSame || spans[i].Value == VerbPhrases.Twice && i < at;
            claim.Remains |= spans[i].Value is 0 or VerbPhrases.Still;
        }
    }

    /// <summary>"Was told for a second time that its services are inadequate"</summary>
    private static bool IsToldAnew(ReadOnlySpan<Span> spans, int from)
    {
        for (var i = from - 1; i > 0 && i >= from - 4 && spans[from - 1].Kind == SpanKind.Say
            && spans[i].Kind is SpanKind.Say or SpanKind.Keep or SpanKind.Rate or SpanKind.Council or SpanKind.Pronoun; i--)
            if (spans[i] is { Kind: SpanKind.Keep, Value: VerbPhrases.Anew }) return true;
        return false;
    }

    /// <summary>"For the third time running, Kent …".</summary>
    private static bool OpensWithKeep(ReadOnlySpan<Span> spans) => spans[0].Kind == SpanKind.Keep && spans[0].Value != 0;

    /// <summary>What stands after the grade and is not said of it any more.</summary>
    private static bool EndsAfter(ReadOnlySpan<Span> spans, int at) =>
        spans[at].Kind is SpanKind.Grade or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Say or SpanKind.Target
        || IsOfNextGrade(spans, at)
        || spans[at].Kind == SpanKind.Comma
            && !(at + 1 < spans.Length
                && (IsOfTime(spans, at + 1) || spans[at + 1] is { Kind: SpanKind.Keep, Value: VerbPhrases.Anew } || KeepsIt(spans, at + 1)));

    /// <summary>"Leadership outstanding as the county keeps its good grade": the next grade is what is kept.</summary>
    private static bool IsOfNextGrade(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at] is not { Kind: SpanKind.Keep, Value: VerbPhrases.Retained or 0 }) return false;
        var grade = at + 1;
        while (grade < spans.Length && grade < at + 3 && spans[grade].Kind is SpanKind.Determiner or SpanKind.Pronoun or SpanKind.Adverb) grade++;
        return grade < spans.Length && spans[grade].Kind == SpanKind.Grade;
    }

    /// <summary>Not "kept it in the bottom category", where what keeps is not what is kept, and not "aims to keep".</summary>
    private static bool IsOfGrade(ReadOnlySpan<Span> spans, int keep) =>
        !(keep + 1 < spans.Length && spans[keep + 1].Kind == SpanKind.Pronoun)
        && !(keep > 1 && spans[keep - 1].Kind == SpanKind.To && spans[keep - 2].Kind == SpanKind.Target)
        && !(keep > 0 && spans[keep - 1].Kind == SpanKind.Target);

    /// <summary>"For the second inspection running", "the second time in a row", and not "kept".</summary>
    private static bool IsOfTime(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind == SpanKind.Determiner && at + 1 < spans.Length) at++;
        return spans[at] is { Kind: SpanKind.Keep, Value: not 0, Length: > GradeReader.LongestPlainGrade };
    }

    /// <summary>"…, which it has since retained".</summary>
    private static bool KeepsIt(ReadOnlySpan<Span> spans, int at)
    {
        if (spans[at].Kind != SpanKind.Relative) return false;
        while (++at < spans.Length
            && spans[at].Kind is SpanKind.Pronoun or SpanKind.Determiner or SpanKind.Institution or SpanKind.Have or SpanKind.Adverb or SpanKind.Since) { }
        return at < spans.Length && spans[at] is { Kind: SpanKind.Keep, Value: VerbPhrases.Retained };
    }
}
