using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What stands between a grade and what it is given to, and says nothing of either: "…, inspectors say, …", "inadequate (2019)".</summary>
internal static class Insertions
{
    /// <summary>Length of "outstanding": a longer name of a grade is a phrase for it, "the top grade".</summary>
    private const int LongestPlainName = 11;

    /// <summary>Adds what the spans mean; the index of the last that is used up, or null where nothing of the kind stands here.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        // "Judged the work with care leavers, and with others, to be good"
        if (spans[at].Kind == SpanKind.Comma && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.As && spans[at + 2].Kind == SpanKind.Grade
            && joined.Exists(span => span.Kind == SpanKind.Rate)) return at;

        if (spans[at].Kind == SpanKind.Comma && Attribution(spans, at) is { } spoken) return spoken;

        // "The highest grade, outstanding, in every area": one grade by two names.
        if (spans[at].Kind == SpanKind.Comma && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Grade
            && spans[at + 2].Kind is SpanKind.Comma or SpanKind.Stop
            && joined is [.., { Kind: SpanKind.Grade, Length: > LongestPlainName } named] && named.Value == spans[at + 1].Value)
        {
            return spans[at + 2].Kind == SpanKind.Comma ? at + 2 : at + 1;
        }

        // "Two areas were outstanding, namely leadership and …" lists them as a colon does.
        if (spans[at].Kind == SpanKind.Comma && at + 2 < spans.Length && spans[at + 1] is { Kind: SpanKind.Include, Value: VerbPhrases.Namely }
            && spans[at + 2].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner
            && joined is [.., { Kind: SpanKind.Grade }])
        {
            joined.Add(spans[at] with { Kind = SpanKind.Colon, Value = 0 });
            return at + 1;
        }

        // "Good in every area except adoption, where it was outstanding": no look back.
        if (spans[at] is { Kind: SpanKind.AsBefore, Value: VerbPhrases.WhereItWas } where && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Grade
            && joined is [.., { Kind: SpanKind.Aspect or SpanKind.Service }, { Kind: SpanKind.Comma }])
        {
            joined.AddRange([where with { Kind = SpanKind.Relative, Value = VerbPhrases.When }, where with { Kind = SpanKind.Pronoun, Value = 0 },
                where with { Kind = SpanKind.Be, Value = VerbPhrases.Past }]);
            return at;
        }

        // "Work with children in care and with care leavers"
        if (spans[at].Kind == SpanKind.With && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Aspect
            && joined is [.., { Kind: SpanKind.AspectHead, Value: 0 }, { Kind: SpanKind.Aspect }, { Kind: SpanKind.And }]) return at;

        // "Inadequate (2019)"
        if (spans[at].Kind == SpanKind.OpenBracket && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Year
            && spans[at + 2].Kind == SpanKind.CloseBracket
            && joined is [.., { Kind: SpanKind.Grade }])
        {
            joined.AddRange([spans[at] with { Kind = SpanKind.For }, spans[at + 1]]);
            return at + 2;
        }

        return null;
    }

    /// <summary>"…, the inspectors say, …" between what is graded and its verb: where it closes.</summary>
    private static int? Attribution(ReadOnlySpan<Span> spans, int at)
    {
        var said = false;
        for (var i = at + 1; i < spans.Length && i <= at + 5; i++)
        {
            if (spans[i].Kind == SpanKind.Comma)
                return said && i + 1 < spans.Length && (LeftContext.IsLink(spans[i + 1].Kind) || spans[i + 1].Kind is SpanKind.Grade or SpanKind.Have)
                    ? i
                    : null;
            said |= spans[i].Kind is SpanKind.Say or SpanKind.OwnView or SpanKind.Rate;
            if (spans[i].Kind is not (SpanKind.Say or SpanKind.OwnView or SpanKind.Rate or SpanKind.Pronoun or SpanKind.Inspectorate or SpanKind.InspectionNoun
                or SpanKind.Determiner))
            {
                return null;
            }
        }

        return null;
    }
}
