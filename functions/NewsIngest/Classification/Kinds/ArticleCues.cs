using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>An article's sentences with their cues and their place.</summary>
internal sealed class ArticleCues
{
    /// <summary>Title, standfirst and this many paragraphs of running text are the article's opening: where news is told.</summary>
    private const int OpeningParagraphs = 3;

    private readonly KindCue[] _cues;
    private readonly int[] _positions;

    /// <summary>All cues of title, lead and opening.</summary>
    private readonly KindCue _title, _lead, _opening;

    public ArticleCues(Reading reading, KindCue[] cues, int[] positions)
    {
        (Reading, _cues, _positions) = (reading, cues, positions);
        for (var i = 0; i < cues.Length; i++)
        {
            if (IsTitle(i)) _title |= cues[i];
            if (IsLead(i)) _lead |= cues[i];
            if (IsOpening(i)) _opening |= cues[i];
        }
    }

    public Reading Reading { get; }

    public int Count => _cues.Length;

    public KindCue this[int sentence] => _cues[sentence];

    /// <summary>The number, from 0, of the last paragraph of running text that the sentence stands in or after; -1 in the title and before the first.</summary>
    public int PositionOf(int sentence) => _positions[sentence];

    public bool IsTitle(int sentence) => Reading.Sentences[sentence].Source == EvidenceSource.Title;

    public bool IsLead(int sentence) => !IsTitle(sentence) && _positions[sentence] == 0;

    public bool IsOpening(int sentence) => _positions[sentence] < OpeningParagraphs;

    public bool Has(int sentence, KindCue all) => (_cues[sentence] & all) == all;

    public bool HasAny(int sentence, KindCue any) => (_cues[sentence] & any) != 0;

    public bool TitleHas(KindCue any) => (_title & any) != 0;

    public bool LeadHas(KindCue any) => (_lead & any) != 0;

    public bool OpeningHas(KindCue any) => (_opening & any) != 0;

    /// <summary>Number of sentences with any of these cues.</summary>
    public int CountOf(KindCue any)
    {
        var count = 0;
        foreach (var cue in _cues)
            if ((cue & any) != 0) count++;
        return count;
    }

    /// <summary>The cues of the sentence that something was read in.</summary>
    public KindCue Of(Evidence evidence) => Find(evidence) is { } sentence ? _cues[sentence] : KindCue.None;

    /// <summary>Where the sentence stands that something was read in, as <see cref="PositionOf(int)"/>.</summary>
    public int PositionOf(Evidence evidence) => Find(evidence) is { } sentence ? _positions[sentence] : int.MaxValue;

    /// <summary>Whether that sentence stands in the opening.</summary>
    public bool InOpening(Evidence evidence) => PositionOf(evidence) < OpeningParagraphs;

    /// <summary>The sentence that something was read in. Sentences stand in the order of <see cref="Order"/> and of their start.</summary>
    private int? Find(Evidence evidence)
    {
        var (low, high) = (0, _cues.Length - 1);
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
}
