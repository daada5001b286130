using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>What an article speaks of: a council's services for children, and the schools, homes and others that are graded in the same words.</summary>
internal sealed class ArticleSubject
{
    /// <summary>Kinds whose words tell what an article is about.</summary>
    private static readonly SpanKindSet Telling = new(SpanKind.OtherRegime, SpanKind.Service, SpanKind.Inspectorate, SpanKind.Inspection, SpanKind.Young);

    private readonly SignList _signs = new();
    private readonly int[] _regimes;

    private ArticleSubject(int sentences) => _regimes = new int[sentences];

    /// <summary>The signs that are the same for every grade of the article.</summary>
    public IReadOnlyList<Sign> Signs => _signs.Signs;

    public static ArticleSubject Of(Reading reading)
    {
        var subject = new ArticleSubject(reading.Sentences.Count);
        var (ours, others) = (0, 0);
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (i > 0 && reading.Sentences[i - 1] is var before && (before.Source, before.Paragraph) == (sentence.Source, sentence.Paragraph)) subject._regimes[i] = subject._regimes[i - 1];
            if (!sentence.Kinds.HasAny(Telling)) continue;
            foreach (ref readonly var span in reading.Spans(sentence))
            {
                if (!Telling.Has(span.Kind)) continue;
                subject._signs.AddOnce(Sign.OfWord(sentence.Source == EvidenceSource.Title ? SignKind.TitleWord : SignKind.ArticleWord, span));
                if (span.Kind is SpanKind.Service or SpanKind.Young) ours++;
                if (span.Kind != SpanKind.OtherRegime) continue;
                others++;
                subject._regimes[i] |= 1 << span.Value;
            }
        }

        subject._signs.Add(SignKind.Balance, others == 0 ? 0 : ours == 0 ? 1 : others > 2 * ours ? 2 : others > ours ? 3 : ours <= 2 * others ? 4 : 5);
        return subject;
    }

    /// <summary>A bit for each other service that the paragraph has named by the end of a sentence.</summary>
    public int Regimes(int sentence) => _regimes[sentence];
}
