using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>What a whole article has of grades, whosever they are.</summary>
/// <param name="Topic">What the article is about.</param>
/// <param name="Year">The year from which it is told; 0 where the page has no date.</param>
/// <param name="Claims">How many grades the rules have read.</param>
/// <param name="InTitle">A bit for each grade that its title names.</param>
/// <param name="First">The grade that it names first.</param>
/// <param name="FirstSentence">Index of the sentence that names it.</param>
/// <param name="Distinct">How many different grades it names.</param>
internal sealed record ArticleGrades(Topic Topic, int Year, int Claims, int InTitle, int First, int FirstSentence, int Distinct)
{
    public static ArticleGrades Of(Reading reading, Topic topic, int claims)
    {
        var (inTitle, all, first, firstSentence) = (0, 0, -1, -1);
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (!sentence.Kinds.Has(SpanKind.Grade)) continue;
            foreach (ref readonly var span in reading.Spans(sentence))
            {
                if (span.Kind != SpanKind.Grade) continue;
                if (first < 0) (first, firstSentence) = (span.Value, i);
                all |= 1 << span.Value;
                if (sentence.Source == EvidenceSource.Title) inTitle |= 1 << span.Value;
            }
        }

        return new ArticleGrades(topic, reading.Article.Published?.Year ?? 0, claims, inTitle, first, firstSentence, System.Numerics.BitOperations.PopCount((uint)all));
    }
}
