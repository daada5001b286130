using NewsIngest.Classification.Kinds;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Visits;

/// <summary>Reads the focused or monitoring visit that an article reports: what inspectors looked at, and which of several visits it was.</summary>
internal sealed class VisitReader(WordTable words)
{
    private readonly VisitVocabulary _vocabulary = new(words);

    /// <param name="isMonitoring">Monitoring visits are counted from the first; a first focused visit is no sequence.</param>
    /// <param name="isRoundUp">The article reports visits to several councils.</param>
    /// <returns>Null when no sentence of the article tells of the visit.</returns>
    public Visit? Read(ArticleCues cues, bool isMonitoring, bool isRoundUp)
    {
        var reading = cues.Reading;
        var sentences = new List<VisitWord>[reading.Sentences.Count];
        for (var i = 0; i < sentences.Length; i++) sentences[i] = _vocabulary.Read(reading.Tokens(reading.Sentences[i]));

        var counts = Array.ConvertAll(sentences, VisitCount.Read);
        isRoundUp = isRoundUp && counts.Where(count => count > 0).Distinct().Count() > 1 || CountsOfSeveral(reading, counts);
        var sequence = Sequence(counts, reading, isMonitoring, isRoundUp);
        var scopes = Scopes(sentences, sequence ?? 0);

        // Data and documents are looked at on every visit.
        if (scopes.TrueForAll(scope => scope.Count == 0 || scope is { Count: 1 } && scope.Contains(VisitTopic.Leadership))) AddNamed(scopes, sentences, cues);

        var proof = Proof(reading, sentences, counts, scopes, sequence);
        if (proof < 0) return null;
        return new Visit([.. scopes.SelectMany(scope => scope).Distinct().Order()], sequence, reading.Evidence(reading.Sentences[proof]));
    }

    /// <summary>
    /// The number in the title; else the highest of the text, for visits before this one may be counted too. Several councils' visits have
    /// no number together.
    /// </summary>
    private static int? Sequence(int[] counts, Reading reading, bool isMonitoring, bool isRoundUp)
    {
        if (isRoundUp) return null;
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0 && reading.Sentences[i].Source != EvidenceSource.Text) return Counted(counts[i]);
        return Counted(counts.DefaultIfEmpty(0).Max());

        int? Counted(int number) => number > 1 || number == 1 && isMonitoring ? number : null;
    }

    /// <summary>Different numbers stand in sentences that name different councils first.</summary>
    private static bool CountsOfSeveral(Reading reading, int[] counts)
    {
        var numbers = new Dictionary<short, int>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            foreach (var span in reading.Spans(reading.Sentences[i]))
            {
                if (span.Kind != SpanKind.Council) continue;
                numbers[(short)NameMeaning.Of(span.Value).Index] = counts[i];
                break;
            }
        }

        return numbers.Values.Distinct().Count() > 1;
    }

    private static List<HashSet<VisitTopic>> Scopes(List<VisitWord>[] sentences, int number)
    {
        var scopes = new List<HashSet<VisitTopic>>(sentences.Length);
        var isAnswer = false;
        foreach (var sentence in sentences)
        {
            var scope = VisitScope.Read(sentence, number, out var opensScope);
            if (scope.Count == 0 && isAnswer) scope = VisitScope.Named(sentence, withThemes: true);
            scopes.Add(scope);
            isAnswer = opensScope && scope.Count == 0;
        }

        return scopes;
    }

    /// <summary>Where nobody says what inspectors looked at, the headline or else the lead does; the lead proves what the headline says.</summary>
    private static void AddNamed(List<HashSet<VisitTopic>> scopes, List<VisitWord>[] sentences, ArticleCues cues)
    {
        var inHead = new HashSet<VisitTopic>();
        for (var i = 0; i < sentences.Length; i++)
        {
            if (cues.Reading.Sentences[i].Source == EvidenceSource.Text) continue;
            scopes[i].UnionWith(VisitScope.Named(sentences[i]));
            inHead.UnionWith(scopes[i]);
        }

        for (var i = 0; i < sentences.Length; i++)
        {
            if (!cues.IsLead(i)) continue;
            var named = VisitScope.Named(sentences[i]);
            scopes[i].UnionWith(inHead.Count == 0 ? named : named.Where(inHead.Contains));
        }
    }

    /// <summary>The sentence that tells most: topics, the number, the visit itself; of equals the first, and one of the body before the headline.</summary>
    private static int Proof(Reading reading, List<VisitWord>[] sentences, int[] counts, List<HashSet<VisitTopic>> scopes, int? sequence)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < sentences.Length; i++)
        {
            var weight = 4 * scopes[i].Count + (sequence is not null && counts[i] == sequence ? 3 : 0) + (NamesVisit(sentences[i]) ? 2 : 0);
            if (weight == 0) continue;
            if (reading.Sentences[i].Source == EvidenceSource.Text) weight++;
            if (weight > most) (best, most) = (i, weight);
        }

        return best;
    }

    private static bool NamesVisit(List<VisitWord> sentence) => sentence.Exists(word => word.Term == VisitTerm.Visit);
}
