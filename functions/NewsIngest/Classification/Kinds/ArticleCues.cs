using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>An article's sentences with their cues and their place.</summary>
internal sealed class ArticleCues(Reading reading, KindCue[] cues, int[] positions)
{
    /// <summary>Title, standfirst and this many paragraphs of running text are the article's opening: where news is told.</summary>
    private const int OpeningParagraphs = 3;

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
    public KindCue Of(Evidence evidence) => Find(evidence) is { } sentence ? cues[sentence] : KindCue.None;

    /// <summary>Where the sentence stands that something was read in, as <see cref="PositionOf(int)"/>.</summary>
    public int PositionOf(Evidence evidence) => Find(evidence) is { } sentence ? positions[sentence] : int.MaxValue;

    /// <summary>Whether that sentence stands in the opening.</summary>
    public bool InOpening(Evidence evidence) => PositionOf(evidence) < OpeningParagraphs;

    /// <summary>The sentence that something was read in. Sentences stand in the order of <see cref="Order"/> and of their start.</summary>
    private int? Find(Evidence evidence)
    {
        var (low, high) = (0, cues.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var sentence = Reading.Sentences[middle];
            var order = sentence.Source == evidence.Source ? sentence.Start - evidence.Start : Order(sentence.Source) - Order(evidence.Source);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static int Order(EvidenceSource source) => source switch
    {
        EvidenceSource.Title => 0,
        EvidenceSource.Standfirst => 1,
        _ => 2,
    };

    private bool Any(KindCue any, Func<int, bool> where)
    {
        for (var i = 0; i < cues.Length; i++)
            if ((cues[i] & any) != 0 && where(i)) return true;
        return false;
    }
}
