using System.Runtime.InteropServices;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Extraction;

namespace NewsIngest.Classification.Weighing;

/// <summary>What a whole article has of grades, whosever they are.</summary>
/// <param name="Topic">What the article is about.</param>
/// <param name="Day">The day from which it is told.</param>
/// <param name="Year">The year from which it is told: that of its publication, else the latest of several that it names; 0 where nobody knows.</param>
/// <param name="IsDated">The page has a date.</param>
/// <param name="Claims">How many grades the rules have read.</param>
/// <param name="InTitle">A bit for each grade that its title names.</param>
/// <param name="First">The grade that it names first.</param>
/// <param name="FirstSentence">Index of the sentence that names it.</param>
/// <param name="Distinct">How many different grades it names.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="Timeline">The years in which it puts its grades.</param>
/// <param name="Article">The article itself.</param>
internal sealed record ArticleGrades(Topic Topic, DateOnly Day, int Year, bool IsDated, int Claims, int InTitle, int First, int FirstSentence, int Distinct,
    ArticleSubject Subject, Timeline Timeline, Article Article)
{
    public static ArticleGrades Of(Reading reading, Topic topic, int claims, IReadOnlyList<GradedSentence> graded)
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

        var day = ArticleDay.Of(reading);
        return new ArticleGrades(topic, day, reading.Article.Published is not null || NamesSeveralYears(reading) ? day.Year : 0,
            reading.Article.Published is not null, claims, inTitle, first, firstSentence, System.Numerics.BitOperations.PopCount((uint)all),
            ArticleSubject.Of(reading), new Timeline(reading, graded), reading.Article);
    }

    private static bool NamesSeveralYears(Reading reading)
    {
        if (!reading.Kinds.Has(SpanKind.Year)) return false;
        var first = 0;
        foreach (ref readonly var span in CollectionsMarshal.AsSpan(reading.AllSpans))
        {
            if (span.Kind != SpanKind.Year) continue;
            if (first != 0 && span.Value != first) return true;
            first = span.Value;
        }

        return false;
    }
}
