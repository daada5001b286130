using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>What an article speaks of: a council's services for children, and the schools, homes and others that are graded in the same words.</summary>
internal sealed class ArticleSubject
{
    /// <summary>Kinds whose words tell what an article is about.</summary>
    private static readonly SpanKindSet Telling = new(SpanKind.OtherRegime, SpanKind.Service, SpanKind.Inspectorate, SpanKind.Inspection, SpanKind.Young);

    /// <summary>Characters of a title; what is longer is none that somebody wrote.</summary>
    private const int LongestTitle = 500;

    private readonly SignList _signs = new();
    private readonly SignList _inspections = new();
    private readonly int[] _regimes;

    private ArticleSubject(int sentences) => _regimes = new int[sentences];

    /// <summary>The signs that are the same for every grade of the article.</summary>
    public IReadOnlyList<Sign> Signs => _signs.Signs;

    /// <summary>The inspections and visits that it names, which tell whether its grades are news.</summary>
    public IReadOnlyList<Sign> Inspections => _inspections.Signs;

    public static ArticleSubject Of(Reading reading)
    {
        var subject = new ArticleSubject(reading.Sentences.Count);
        var (ours, others) = (0, 0);
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (i > 0 && reading.Sentences[i - 1] is var before && (before.Source, before.Paragraph) == (sentence.Source, sentence.Paragraph))
                subject._regimes[i] = subject._regimes[i - 1];
            if (!sentence.Kinds.HasAny(Telling)) continue;
            foreach (ref readonly var span in reading.Spans(sentence))
            {
                if (!Telling.Has(span.Kind)) continue;
                subject._signs.AddOnce(Sign.OfWord(sentence.Source == EvidenceSource.Title ? SignKind.TitleWord : SignKind.ArticleWord, span));
                if (span.Kind == SpanKind.Inspection)
                    subject._inspections.AddOnce(Sign.Of(sentence.Source == EvidenceSource.Title ? SignKind.InspectionInTitle : SignKind.InspectionInArticle,
                        span.Value));
                if (span.Kind is SpanKind.Service or SpanKind.Young) ours++;
                if (span.Kind != SpanKind.OtherRegime) continue;
                others++;
                subject._regimes[i] |= 1 << span.Value;
            }
        }

        foreach (var sentence in reading.Sentences)
            if (sentence.Source == EvidenceSource.Title)
                subject._signs.AddText(SignKind.TitleText, reading.Article.Title.AsSpan(0, Math.Min(sentence.End, LongestTitle)), sentence.Start,
                    reading.Spans(sentence));
        subject._signs.Add(SignKind.Balance, Balance(ours, others));
        return subject;
    }

    /// <summary>
    /// How often other services are named against the council's own: 0 never, 1 only they are, 2 more than twice as often, 3 more often, 4 no more often, 5
    /// less than half as often.
    /// </summary>
    private static int Balance(int ours, int others) => (ours, others) switch
    {
        (_, 0) => 0,
        (0, _) => 1,
        _ when others > 2 * ours => 2,
        _ when others > ours => 3,
        _ when ours <= 2 * others => 4,
        _ => 5,
    };

    /// <summary>A bit for each other service that the paragraph has named by the end of a sentence.</summary>
    public int Regimes(int sentence) => _regimes[sentence];
}
