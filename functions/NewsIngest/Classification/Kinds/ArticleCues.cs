using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>An article's sentences with their cues and their place.</summary>
internal sealed class ArticleCues(Reading reading, KindCue[] cues, int[] positions)
{
    /// <summary>Title, standfirst and this many paragraphs of running text are the article's opening: where news is told.</summary>
    private const int OpeningParagraphs = 3;

    private readonly Dictionary<(EvidenceSource Source, int Start), int> _bySentence = Index(reading);

    public Reading Reading { get; } = reading;

    public int Count => cues.Length;

    public KindCue this[int sentence] => cues[sentence];

    /// <summary>The number, from 0, of the last paragraph of running text that the sentence stands in or after; -1 in the title and before the first.</summary>
    public int PositionOf(int sentence) => positions[sentence];

    public bool IsTitle(int sentence) => Reading.Sentences[sentence].Source == EvidenceSource.Title;

    public bool IsLead(int sentence) => !IsTitle(sentence) && positions[sentence] == 0;

    public bool IsOpening(int sentence) => positions[sentence] < OpeningParagraphs;

    public bool Has(int sentence, KindCue all) => (cues[sentence] & all) == all;

    public bool HasAny(int sentence, KindCue any) => (cues[sentence] & any) != 0;

    public bool TitleHas(KindCue any) => Any(any, IsTitle);

    public bool LeadHas(KindCue any) => Any(any, IsLead);

    public bool OpeningHas(KindCue any) => Any(any, IsOpening);

    /// <summary>Number of sentences with any of these cues.</summary>
    public int CountOf(KindCue any)
    {
        var count = 0;
        foreach (var cue in cues)
            if ((cue & any) != 0) count++;
        return count;
    }

    /// <summary>The cues of the sentence that something was read in.</summary>
    public KindCue Of(Evidence evidence) => _bySentence.TryGetValue((evidence.Source, evidence.Start), out var sentence) ? cues[sentence] : KindCue.None;

    /// <summary>Where the sentence stands that something was read in, as <see cref="PositionOf(int)"/>.</summary>
    public int PositionOf(Evidence evidence) => _bySentence.TryGetValue((evidence.Source, evidence.Start), out var sentence) ? positions[sentence] : int.MaxValue;

    /// <summary>Whether that sentence stands in the opening.</summary>
    public bool InOpening(Evidence evidence) => PositionOf(evidence) < OpeningParagraphs;

    private static Dictionary<(EvidenceSource Source, int Start), int> Index(Reading reading)
    {
        var index = new Dictionary<(EvidenceSource Source, int Start), int>(reading.Sentences.Count);
        for (var i = 0; i < reading.Sentences.Count; i++) index[(reading.Sentences[i].Source, reading.Sentences[i].Start)] = i;
        return index;
    }

    private bool Any(KindCue any, Func<int, bool> where)
    {
        for (var i = 0; i < cues.Length; i++)
            if ((cues[i] & any) != 0 && where(i)) return true;
        return false;
    }
}
