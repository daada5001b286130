using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
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

    /// <summary>"In the first of them, in Kent, …": a phrase that sets the scene ends this early.</summary>
    private const int FrontedPosition = 8;

    /// <summary>A line of no more spans, without a full stop, is a heading.</summary>
    private const int LongestHeading = 6;

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
        var pair = cast.Pair;
        for (var s = 0; s < _bySentence.Length; s++)
        {
            var sentence = reading.Sentences[s];
            if (sentence.Paragraph != paragraph || sentence.Source != EvidenceSource.Text) ofParagraph = null;
            paragraph = sentence.Source == EvidenceSource.Text ? sentence.Paragraph : -1;
            var spans = reading.Spans(sentence);
            var isFirst = s == 0 || reading.Sentences[s - 1].Paragraph != sentence.Paragraph || reading.Sentences[s - 1].Source != sentence.Source;
            var isUnnamed = sentence.Source == EvidenceSource.Text && (next >= cast.Mentions.Count || cast.Mentions[next].Sentence != s);
            if (isUnnamed && RoyalBorough(reading, sentence) is { } royal) ofParagraph = royal;
            else if (isUnnamed && pair is not null && OfType(reading, sentence, pair) is { } meant) ofParagraph = lasting = meant;
            for (; next < cast.Mentions.Count && cast.Mentions[next].Sentence == s; next++)
            {
                var mention = cast.Mentions[next];
                var opensClause = OpensClause(spans, mention.Position);
                if (mention.IsBystander && !opensClause && !IsAlone(spans, mention.Position)
                    && !(isFirst && sentence.Kinds.Has(SpanKind.Grade) && IsNeighbourAlone(spans, mention.Position))
                    && !(isFirst && mention.Position + 1 < spans.Length && spans[mention.Position + 1].Kind == SpanKind.Comma
                        && TurnsTo(spans, mention.Position, isRoundUp: false))
                    || TargetReader.IsWhereabouts(spans, mention.Position)
                    || mention.Name.Form == NameForm.DeliveryBody && cast.Resolve(mention.Name).Length > 1)
                {
                    continue;
                }

                var council = cast.Resolve(mention.Name)[0];
                var isSubject = mention.Position <= SubjectPosition || opensClause
                    || isFirst && TurnsTo(spans, mention.Position, !cast.HasProtagonist || (pair?.Contains(council) ?? false))
                    || IsFronted(spans, mention.Position)
                    || ofParagraph is null && Acts(spans, mention.Position);
                if (council == cast.Main || mention.OwnService && mention.Position <= TopicPosition
                    || isFirst && isSubject && (pair?.Contains(council) ?? !cast.HasProtagonist)
                    || isFirst && (mention.Position == 0 && IsHeading(reading, s) || mention.Position == CouncilHeading.PositionIn(reading, s)))
                {
                    lasting = council;
                }

                if (isSubject || mention.OwnService || council == cast.Main) ofParagraph = council;
            }

            _bySentence[s] = ofParagraph ?? lasting;
        }
    }

    /// <summary>"Meanwhile its neighbour Kent has gone from …": nobody but the neighbour is spoken of.</summary>
    private static bool IsNeighbourAlone(ReadOnlySpan<Span> spans, int at)
    {
        foreach (var span in spans[..at])
            if (span.Kind is not (SpanKind.Contrast or SpanKind.Adverb or SpanKind.Determiner or SpanKind.Pronoun or SpanKind.Bystander or SpanKind.Comma
                or SpanKind.And or SpanKind.Word)
                || span.Kind == SpanKind.Word && span.Is(SpanStyle.Capital) && span.Start > spans[0].Start)
            {
                return false;
            }
        return at + 1 < spans.Length && (LeftContext.IsLink(spans[at + 1].Kind) || spans[at + 1].Kind is SpanKind.Have or SpanKind.Before);
    }

    /// <summary>"Kent is still waiting.": the subject, beside no other council.</summary>
    private static bool IsAlone(ReadOnlySpan<Span> spans, int at) =>
        at == 0 && spans.Length > 1 && !spans[0].Is(SpanStyle.Possessive) && !spans[1..].Holds(SpanKind.Council)
        && (LeftContext.IsLink(spans[1].Kind) || spans[1].Kind is SpanKind.Comma or SpanKind.Have);

    /// <summary>"Next door, Kent has …": the first words after what opens the sentence.</summary>
    private static bool OpensClause(ReadOnlySpan<Span> spans, int at)
    {
        if (at == 0 || at > TopicPosition || at + 1 >= spans.Length || spans[at - 1].Kind != SpanKind.Comma
            || !(LeftContext.IsLink(spans[at + 1].Kind)
                || spans[at + 1].Kind is SpanKind.Have or SpanKind.Before or SpanKind.Word or SpanKind.Now or SpanKind.Adverb))
        {
            return false;
        }

        foreach (var span in spans[..at])
            if (span.Kind is SpanKind.Council or SpanKind.Grade || LeftContext.IsLink(span.Kind)) return false;
        return true;
    }

    /// <summary>"In the first of them, in Kent, …": where the sentence is set.</summary>
    private static bool IsFronted(ReadOnlySpan<Span> spans, int at)
    {
        if (at < 1 || at > FrontedPosition || at + 1 >= spans.Length || spans[at + 1].Kind != SpanKind.Comma || spans[at - 1].Kind != SpanKind.For
            || spans[0].Kind != SpanKind.For)
        {
            return false;
        }

        foreach (var span in spans[..at])
            if (LeftContext.IsLink(span.Kind) || span.Kind is SpanKind.Council or SpanKind.Grade or SpanKind.Service or SpanKind.Aspect or SpanKind.Have)
                return false;
        return true;
    }

    /// <summary>"Our local council, Kent, had …": who the clause is about, wherever it stands.</summary>
    private static bool Acts(ReadOnlySpan<Span> spans, int at)
    {
        var verb = at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Comma ? at + 2 : at + 1;
        return verb < spans.Length && spans[verb].Kind is SpanKind.Have or SpanKind.Be or SpanKind.Before && !spans[at].Is(SpanStyle.Possessive) && at > 0
            && spans[at - 1].Kind == SpanKind.Comma;
    }

    /// <summary>
    /// "The other riser is Kent", "less happy is the news from Kent", "it was a different story in Kent": a sentence that leads up to one council.
    /// </summary>
    /// <param name="isRoundUp">The article goes from one council to the next, so that any phrase may lead up to one.</param>
    private static bool TurnsTo(ReadOnlySpan<Span> spans, int at, bool isRoundUp)
    {
        if (!isRoundUp && at + 1 < spans.Length
            && spans[at + 1].Kind is not (SpanKind.Stop or SpanKind.Comma or SpanKind.Relative or SpanKind.Dash or SpanKind.Colon or SpanKind.Semicolon))
        {
            return false;
        }

        var before = at - 1;
        if (before > 0 && spans[before].Kind == SpanKind.Determiner) before--;
        if (before < 0 || spans[before].Kind is not (SpanKind.For or SpanKind.From or SpanKind.To or SpanKind.Be)) return false;
        // "Over the border in Kent, …"
        var links = at <= TopicPosition && (isRoundUp || at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Comma);
        foreach (var span in spans[..(before + 1)])
        {
            if (span.Kind is SpanKind.Council or SpanKind.Grade or SpanKind.Service or SpanKind.Institution or SpanKind.Aspect or SpanKind.Year) return false;
            // "The bad news went to Kent."
            links |= span.Kind == SpanKind.Be || span.Kind == SpanKind.Move && spans[before].Kind == SpanKind.To;
        }

        return links;
    }

    /// <summary>"Kent: no change", over running text.</summary>
    private static bool IsHeading(Reading reading, int at)
    {
        var sentence = reading.Sentences[at];
        return sentence is { Source: EvidenceSource.Text, IsListItem: false, Count: <= LongestHeading } && reading.Spans(sentence)[^1].Kind != SpanKind.Stop
            && at + 1 < reading.Sentences.Count && reading.Spans(reading.Sentences[at + 1]) is [.., { Kind: SpanKind.Stop }] text
            && (sentence.Count == 1 || text.Length > LongestHeading || reading.Sentences[at + 1].Kinds.Has(SpanKind.Grade));
    }

    /// <summary>"The Royal Borough", where the article names only one of the four.</summary>
    private Council? RoyalBorough(Reading reading, in Sentence sentence)
    {
        if (!sentence.Kinds.Has(SpanKind.Institution)) return null;
        Council? only = null;
        foreach (var span in reading.Spans(sentence))
        {
            if (span.Kind != SpanKind.Institution
                || !reading.Source(sentence.Source).AsSpan(span.Start, span.Length).StartsWith("royal", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var (council, _) in _cast.Weights)
            {
                if (!CouncilTypes.Fits(council, "royal borough")) continue;
                if (only is not null && only != council) return null;
                only = council;
            }
        }

        return only;
    }

    /// <summary>"The city", where one council of the two is a city's.</summary>
    private static Council? OfType(Reading reading, in Sentence sentence, IReadOnlyList<Council> pair)
    {
        var spans = reading.Spans(sentence);
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Kind != SpanKind.Institution || spans[i - 1].Kind != SpanKind.Determiner) continue;
            var word = reading.Source(sentence.Source).AsSpan(spans[i].Start, spans[i].Length);
            if (!CouncilTypes.IsTypeWord(word)) continue;
            var (first, second) = (CouncilTypes.Fits(pair[0], word), CouncilTypes.Fits(pair[1], word));
            if (first != second) return first ? pair[0] : pair[1];
        }

        return null;
    }

    /// <summary>The council that a grade without a name is given to in this sentence.</summary>
    /// <param name="word">The word that stands for it, such as "city"; empty for none.</param>
    public Council? At(int sentence, ReadOnlySpan<char> word)
    {
        // "Her new employer": who has appointed her, whatever council she comes from.
        if (word.EndsWith("employer", StringComparison.OrdinalIgnoreCase) && _cast.HasProtagonist) return _cast.Main;
        var focus = _bySentence[sentence] ?? (_cast.HasProtagonist ? _cast.Main : null);
        if (focus is null || !CouncilTypes.IsTypeWord(word) || CouncilTypes.Fits(focus, word)) return focus;
        Council? best = null;
        foreach (var (council, weight) in _cast.Weights)
            if (CouncilTypes.Fits(council, word) && (best is null || weight > _cast.WeightOf(best))) best = council;
        return best ?? focus;
    }
}
