using NewsIngest.Classification.Names;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>
/// Who "the council", "it" and "the borough" is in each sentence: the council that the paragraph is about, else the one
/// that the article last turned to, else the article's own.
/// </summary>
internal sealed class Focus
{
    /// <summary>A council named this early in a sentence is what the sentence is about.</summary>
    private const int SubjectPosition = 3;

    /// <summary>A council whose children's services open a sentence this early is what the article turns to.</summary>
    private const int TopicPosition = 6;

    private readonly CouncilCast _cast;
    private readonly Council?[] _bySentence;

    public Focus(Reading reading, CouncilCast cast)
    {
        _cast = cast;
        _bySentence = new Council?[reading.Sentences.Count];
        Council? lasting = cast.HasProtagonist ? cast.Main : null;
        Council? ofParagraph = null;
        var paragraph = -1;
        var next = 0;
        for (var s = 0; s < _bySentence.Length; s++)
        {
            var sentence = reading.Sentences[s];
            if (sentence.Paragraph != paragraph || sentence.Source != EvidenceSource.Text) ofParagraph = null;
            paragraph = sentence.Source == EvidenceSource.Text ? sentence.Paragraph : -1;
            for (; next < cast.Mentions.Count && cast.Mentions[next].Sentence == s; next++)
            {
                var mention = cast.Mentions[next];
                if (mention.IsBystander || mention.Name.Form == NameForm.DeliveryBody && cast.Resolve(mention.Name).Count > 1) continue;
                var council = cast.Resolve(mention.Name)[0];
                if (council == cast.Main || mention.OwnService && mention.Position <= TopicPosition) lasting = council;
                if (mention.Position <= SubjectPosition || mention.OwnService || council == cast.Main) ofParagraph = council;
            }

            _bySentence[s] = ofParagraph ?? lasting;
        }
    }

    /// <summary>The council that a grade without a name is given to in this sentence.</summary>
    /// <param name="word">The word that stands for it, such as "city"; empty for none.</param>
    public Council? At(int sentence, ReadOnlySpan<char> word)
    {
        var focus = _bySentence[sentence] ?? (_cast.HasProtagonist ? _cast.Main : null);
        if (focus is null || !CouncilTypes.IsTypeWord(word) || CouncilTypes.Fits(focus, word)) return focus;
        Council? best = null;
        foreach (var (council, weight) in _cast.Weights)
            if (CouncilTypes.Fits(council, word) && (best is null || weight > _cast.WeightOf(best))) best = council;
        return best ?? focus;
    }
}
