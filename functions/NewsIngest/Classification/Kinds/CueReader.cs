using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>Finds the cues of each sentence in one pass over its words.</summary>
internal sealed class CueReader
{
    /// <summary>A paragraph shorter than this is a heading, a byline or a remnant of the page's furniture.</summary>
    private const int ShortestParagraph = 60;

    private readonly List<KindCue> _cuesByMeaning = [];
    private readonly Lexicon _phrases;

    /// <param name="words">The table that the articles' tokens are numbered by; receives the words of the cues.</param>
    public CueReader(WordTable words)
    {
        var byPhrase = new Dictionary<string, KindCue>(StringComparer.Ordinal);
        foreach (var (cue, patterns) in KindPhrases.Entries)
            foreach (var phrase in patterns.SelectMany(PhrasePattern.Expand))
                byPhrase[phrase] = byPhrase.GetValueOrDefault(phrase) | cue;

        _phrases = new Lexicon(words);
        foreach (var (phrase, cues) in byPhrase.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            _phrases.AddPhrase(phrase, new Meaning(SpanKind.Word, checked((short)_cuesByMeaning.Count), CapitalOnly: phrase.All(char.IsUpper)));
            _cuesByMeaning.Add(cues);
        }

        _phrases.Freeze();
    }

    public ArticleCues Read(Reading reading)
    {
        var cues = new KindCue[reading.Sentences.Count];
        for (var i = 0; i < cues.Length; i++) cues[i] = Read(reading.Source(reading.Sentences[i].Source), reading.Tokens(reading.Sentences[i]));
        return new ArticleCues(reading, cues, Positions(reading));
    }

    private KindCue Read(string text, ReadOnlySpan<Token> tokens)
    {
        var cues = KindCue.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            // Few words begin so; many are as long as a year.
            if (text[tokens[i].Start] == '2' && IsYear(tokens[i].In(text))) cues |= KindCue.Dated;
            var node = _phrases.Next(0, tokens[i].Word);
            for (var j = i + 1; node != 0; j++)
            {
                if (_phrases[node] is { } meaning && (!meaning.CapitalOnly || (tokens[i].Style & SpanStyle.Capital) != 0))
                    cues |= _cuesByMeaning[meaning.Value];
                node = j < tokens.Length ? _phrases.Next(node, tokens[j].Word) : 0;
            }
        }

        return cues;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word is ['2', '0', _, _] && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);

    /// <summary>For each sentence the number of the last paragraph of running text that it stands in or after; -1 before the first.</summary>
    private static int[] Positions(Reading reading)
    {
        var positions = new int[reading.Sentences.Count];
        var position = -1;
        for (var first = 0; first < positions.Length;)
        {
            var start = reading.Sentences[first];
            var next = first + 1;
            while (next < positions.Length && reading.Sentences[next] is var other && other.Source == start.Source && other.Paragraph == start.Paragraph)
                next++;
            if (start.Source == EvidenceSource.Text && reading.Sentences[next - 1].End - start.Start >= ShortestParagraph) position++;
            for (; first < next; first++) positions[first] = start.Source == EvidenceSource.Standfirst ? 0 : position;
        }

        return positions;
    }
}
