using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>"It's good now", "they're still inadequate": puts in the verb that the pronoun has swallowed.</summary>
internal static class Contractions
{
    public static void Expand(List<Span> joined)
    {
        for (var i = joined.Count - 2; i >= 0; i--)
            if (joined[i].Kind == SpanKind.Pronoun && (joined[i].Is(SpanStyle.Possessive) || joined[i].Value == ServicePhrases.TheyAre)
                && joined[i + 1].Kind is SpanKind.Grade or SpanKind.Now or SpanKind.Keep or SpanKind.Rate or SpanKind.NoLonger or SpanKind.Adverb)
                joined.Insert(i + 1, new Span(SpanKind.Be, 0, joined[i].End, joined[i].End, SpanStyle.None));
    }
}
