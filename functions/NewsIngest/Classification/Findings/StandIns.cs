using System.Numerics;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Words that stand for what was named before: "that was good too", "the two boroughs", "that judgement".</summary>
internal static class StandIns
{
    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        // "That was good too": the word stands for the thing, and joins no clause.
        if (at == 0 && spans is [{ Kind: SpanKind.Say } pronoun, { Kind: SpanKind.Be }, ..] && pronoun.Length == 4)
        {
            joined.Add(pronoun with { Kind = SpanKind.Pronoun });
            return at;
        }

        // "Became deputy in 2022, weeks after that council was rated inadequate": the one named last.
        if (spans[at] is { Kind: SpanKind.Say, Length: That } && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Institution
            && (LeftContext.IsLink(spans[at + 2].Kind) || spans[at + 2].Kind is SpanKind.Have or SpanKind.Service)
            && (at == 0 || spans[at - 1].Kind is SpanKind.For or SpanKind.Comma or SpanKind.Before or SpanKind.Contrast or SpanKind.Relative)
            && LastCouncil(joined, discourse) is { } council)
        {
            joined.Add(spans[at + 1] with { Kind = SpanKind.Council, Value = council });
            return at + 1;
        }

        // "Has since raised this to good", "the two boroughs share a director, and each of them …": words that stand for what was named.
        if (spans[at].Kind == SpanKind.Determiner && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.To)
        {
            joined.Add(spans[at] with { Kind = SpanKind.Pronoun });
            return at;
        }

        if (spans[at].Kind == SpanKind.Councils && IsCounted(spans, at))
        {
            joined.Add(spans[at] with { Kind = SpanKind.Pronoun });
            return at;
        }

        // "Children in care fare better, although the service that they receive requires improvement"
        if (spans[at] is { Kind: SpanKind.Institution, Length: >= TheService } && ReceivedAt(spans, at) is { } received
            && joined.Exists(span => span.Kind == SpanKind.Aspect))
        {
            joined.Add(spans[at] with { Kind = SpanKind.AspectHead, Value = 1 });
            return received;
        }

        // "Five years ago the same service was …" at the head of a paragraph: the children's services.
        if (spans[at] is { Kind: SpanKind.AspectHead, Value: AspectPhrases.SameService })
        {
            joined.Add(discourse.AspectsInParagraph == 0 ? spans[at] with { Kind = SpanKind.Service, Value = 0 } : spans[at] with { Value = 1 });
            return at;
        }

        // "All four were good", after a list of four.
        if (spans[at].Kind == SpanKind.All && at + 2 < spans.Length && spans[at + 1] is { Kind: SpanKind.Number } count
            && LeftContext.IsLink(spans[at + 2].Kind) && discourse.Last is { } listed
            && BitOperations.PopCount((uint)discourse.AreasListedBefore(listed.Sentence + 1)) == count.Value)
        {
            joined.Add(spans[at] with { Kind = SpanKind.AllOfThem, Value = 0 });
            return at + 1;
        }

        // "Within that judgement, the grade for adoption is good."
        if (spans[at] is { Kind: SpanKind.Same, Value: VerbPhrases.ThatGrade } && at > 0 && at + 1 < spans.Length && spans[at - 1].Kind == SpanKind.For
            && spans[at + 1].Kind == SpanKind.Comma)
        {
            joined.Add(spans[at] with { Kind = SpanKind.RatingNoun, Value = 0 });
            return at;
        }

        // "That judgement is …": of the aspect that the sentence before was about.
        if (spans[at] is { Kind: SpanKind.Same, Value: VerbPhrases.ThatGrade } that && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Be
            && (at == 0 || LeftContext.IsBoundary(spans[at - 1].Kind)))
        {
            joined.Add(that with { Kind = SpanKind.AspectHead, Value = 1 });
            return at;
        }

        return null;
    }

    /// <summary>How long "that" is.</summary>
    private const int That = 4;

    /// <summary>The council that the sentence has named last, else the only one of the sentence before.</summary>
    private static short? LastCouncil(List<Span> joined, Discourse discourse) =>
        joined.FindLastIndex(span => span.Kind == SpanKind.Council) is >= 0 and var at
            ? joined[at].Value
            : discourse.CouncilsBefore is [var only]
            ? only
            : null;

    /// <summary>How long "the service" is.</summary>
    private const int TheService = 11;

    /// <summary>Where the verb of "that they receive" stands behind a service; null for none.</summary>
    private static int? ReceivedAt(ReadOnlySpan<Span> spans, int at)
    {
        var they = at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Say or SpanKind.Relative ? at + 2 : at + 1;
        return they + 2 < spans.Length && spans[they] is { Kind: SpanKind.Pronoun, Value: not ServicePhrases.We }
            && spans[they + 1].Kind is SpanKind.Award or SpanKind.Have
            && spans[they + 2].Kind is SpanKind.Grade or SpanKind.Be or SpanKind.Rate or SpanKind.Have ? they + 1 : null;
    }

    /// <summary>"The two central London boroughs": no councils in general.</summary>
    private static bool IsCounted(ReadOnlySpan<Span> spans, int at)
    {
        var i = at - 1;
        while (i > 0 && i >= at - 3 && spans[i].Kind == SpanKind.Word) i--;
        return i > 0 && spans[i] is { Kind: SpanKind.Number, Value: 2 } && spans[i - 1].Kind == SpanKind.Determiner;
    }
}
