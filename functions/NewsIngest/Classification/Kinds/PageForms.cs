using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>Knows pages that tell no story by their form: error pages, walls, job adverts, lists of articles.</summary>
internal static class PageForms
{
    /// <summary>An article of fewer characters, without a grade, is none.</summary>
    private const int ShortestArticle = 200;

    /// <summary>A page of more characters has a story, whatever else stands on it.</summary>
    private const int LongestWall = 1_200;

    private const int LongestAdvert = 3_000;

    /// <summary>Sentences in the words of job adverts that make one.</summary>
    private const int AdvertSentences = 3;

    /// <summary>Teasers that make a list.</summary>
    private const int Teasers = 3;

    /// <summary>Whole sentences that make a story.</summary>
    private const int StorySentences = 3;

    /// <summary>Fewer characters are a heading, though they end in a full stop.</summary>
    private const int ShortestSentence = 30;

    public static bool IsNoArticle(ArticleCues cues, bool hasFindings)
    {
        var length = cues.Reading.Article.Text.Length;
        var sentences = length < LongestWall ? CountSentences(cues.Reading) : 0;
        return length < ShortestArticle && !hasFindings && sentences < StorySentences - 1 && (sentences == 0 || !TellsOfCouncils(cues.Reading))
            || length < LongestWall && cues.CountOf(KindCue.Wall) > 0
            || length < LongestWall && cues.TitleHas(KindCue.ListHead) && sentences < StorySentences
            || IsAdvert(cues)
            || CountTeasers(cues.Reading) >= Teasers;
    }

    /// <summary>A job advert: what it says of the employer's grade is meant, unlike what stands on the other pages.</summary>
    public static bool IsAdvert(ArticleCues cues) => cues.Reading.Article.Text.Length < LongestAdvert && cues.CountOf(KindCue.JobAdvert) >= AdvertSentences;

    /// <summary>A council, its services or its inspectors are spoken of.</summary>
    private static bool TellsOfCouncils(Reading reading) =>
        reading.Kinds.Has(SpanKind.Council) || reading.Kinds.Has(SpanKind.Service) || reading.Kinds.Has(SpanKind.Inspectorate)
            || reading.Kinds.Has(SpanKind.Grade);

    private static int CountSentences(Reading reading)
    {
        var count = 0;
        foreach (var sentence in reading.Sentences)
            if (sentence.Source == EvidenceSource.Text && sentence.End - sentence.Start >= ShortestSentence
                && reading.Article.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimEnd("\"'\u201D\u2019").EndsWith('.')) count++;
        return count;
    }

    /// <summary>Paragraphs that break off: "Inspectors praise resort's renewed focus on children in care, as…".</summary>
    private static int CountTeasers(Reading reading)
    {
        var article = reading.Article.Text;
        if (!article.Contains("Read more", StringComparison.OrdinalIgnoreCase) && !article.Contains('\u2026')
            && !article.Contains("...", StringComparison.Ordinal))
        {
            return 0;
        }

        var count = 0;
        foreach (var line in article.AsSpan().EnumerateLines())
        {
            var text = line.TrimEnd();
            if (text.EndsWith("Read more", StringComparison.OrdinalIgnoreCase) || text.EndsWith("…", StringComparison.Ordinal)
                || text.EndsWith("...", StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }
}
