using System.Buffers;
using System.Collections.Frozen;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Where an article names its councils, and what that says of whether it is about one of them.</summary>
internal sealed class Prominence(Reading reading, CouncilCast cast)
{
    /// <summary>Fewer spans than these, without a grade, are a label.</summary>
    public const int LeastSentence = 6;

    /// <summary>So many councils can be a round-up.</summary>
    private const int RoundUp = 3;

    /// <summary>Words between a number and "councils".</summary>
    private const int CountDistance = 4;

    /// <summary>No article begins later than this paragraph.</summary>
    private const int LatestOpening = 5;

    /// <summary>Below this share of all weight the first two of many councils are no subjects either.</summary>
    private const double LeastShare = 0.55;

    /// <summary>With less than this share of all weight the first of several councils is no subject either.</summary>
    private const double LeastShareOfOne = 0.4;

    /// <summary>The same of two councils that are named late and only once.</summary>
    private const double LeastShareOfLate = 0.65;

    /// <summary>What articles that go from one council to the next are called.</summary>
    private static readonly SearchValues<string> RoundUps = SearchValues.Create(
        ["round-up", "roundup", "round up", "in review", "review of the year", "review of the month", "in brief", "news briefs", "digest", "who got what",
            "the week in", "the month in", "the year in"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What letters to an editor begin with.</summary>
    private static readonly SearchValues<string> Addressees = SearchValues.Create(["Sir ", "Sir, ", "Dear editor"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How headlines count.</summary>
    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = 2,
        ["pair"] = 2,
        ["both"] = 2,
        ["twin"] = 2,
        ["three"] = 3,
        ["trio"] = 3,
        ["four"] = 4,
        ["quartet"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private HashSet<Council>? _lead;

    /// <summary>"Three directors on the move": how many the headline counts that the article goes through; 0 when it counts nothing.</summary>
    public int TitleCount { get; } = ReadTitleCount(reading);

    /// <summary>Several of its paragraphs are letters to an editor: each about something else.</summary>
    public bool IsOfLetters { get; } = ReadsLetters(reading);

    /// <summary>The headline says that the article goes from one council to the next.</summary>
    public bool IsRoundUp => reading.Article.Title.AsSpan().ContainsAny(RoundUps);

    /// <summary>The headline speaks of councils in general.</summary>
    public bool TitleIsGeneral { get; } = TitleHas(reading, SpanKind.Councils);

    /// <summary>"Ofsted has graded three northern councils": how many the first paragraph counts; 0 when it counts none.</summary>
    public int LeadCount
    {
        get
        {
            foreach (var sentence in reading.Sentences)
            {
                if (sentence.Source != EvidenceSource.Text || sentence.Paragraph > FirstProse || !sentence.Kinds.Has(SpanKind.Councils)) continue;
                var spans = reading.Spans(sentence);
                for (var i = 1; i < spans.Length; i++)
                {
                    if (spans[i].Kind != SpanKind.Councils) continue;
                    for (var j = i - 1; j >= 0 && j >= i - CountDistance; j--)
                        if (spans[j].Kind == SpanKind.Number) return spans[j].Value;
                }
            }

            return 0;
        }
    }

    /// <summary>The first paragraph speaks of councils in general.</summary>
    public bool LeadIsGeneral
    {
        get
        {
            foreach (var sentence in reading.Sentences)
            {
                if (sentence.Source == EvidenceSource.Text && sentence.Paragraph <= FirstProse && sentence.Kinds.Has(SpanKind.Councils)) return true;
            }

            return false;
        }
    }

    /// <summary>Number of the first paragraph that ends as a sentence does: datelines and the heads of minutes come before it.</summary>
    public int FirstProse { get; } = FindFirstProse(reading);

    /// <summary>"Both councils", "each of the two councils".</summary>
    public bool SpeaksOfBoth { get; } = ReadsBoth(reading);

    public HashSet<Council> Named(Predicate<CouncilMention> counts)
    {
        var named = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var mention in cast.Mentions)
        {
            if (!counts(mention)) continue;
            foreach (var council in cast.Resolve(mention.Name)) named.Add(council);
        }

        return named;
    }

    /// <summary>The councils that the first paragraph names.</summary>
    public HashSet<Council> Lead() => _lead ??=
        Named(mention => !mention.IsBystander && reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Text } sentence
            && sentence.Paragraph <= FirstProse);

    /// <summary>No headline names a council, and none of those in the text stands out.</summary>
    /// <param name="early">The councils named in the first two paragraphs.</param>
    /// <param name="isGraded">The main council is given a grade now.</param>
    /// <param name="joined">The main council and those in one list with it that opens a sentence.</param>
    public bool IsInPassing(Council main, HashSet<Council> early, HashSet<Council> joined, bool reportsInspections, bool isGraded)
    {
        // "All councils in England are to …" tells of no council, whoever is quoted further down.
        if (!(reportsInspections && isGraded) && TitleCount == 0 && main != cast.Publisher && LeadIsGeneral && Lead().Count == 0 && !IsReferredTo())
            return true;
        if (cast.Weights.Count == 1) return false;
        var several = cast.Weights.Count >= RoundUp;
        if (several && TitleIsGeneral && TitleCount == 0 && cast.Pair is null && !reportsInspections && !LeadIsOf(main)) return true;
        if (several && TitleCount == 0 && !reportsInspections && main != cast.Publisher && OpensInGeneral()) return true;
        if (StandsOut(main, reportsInspections)) return false;
        if (!several) return early.Count == 0 && !reportsInspections && !IsReferredTo() && cast.WeightOf(main) / cast.TotalWeight < LeastShareOfLate;
        if (early.Count == 0 || early.Count >= RoundUp && joined.Count < 2 && Lead().Count == 0) return true;
        if (cast.WeightOfTwo / cast.TotalWeight < LeastShare) return true;
        return !reportsInspections && cast.WeightOf(main) / cast.TotalWeight < LeastShareOfOne && joined.Count == 0 && cast.Pair is null && !IsOneFamily();
    }

    /// <summary>A comment on several councils, or on councils in general, is about none of them that does not outweigh the rest.</summary>
    public bool IsAside(Council main) =>
        main != cast.Publisher && cast.Weights.Count > 1 && !(cast.Pair is { } pair && pair.All(Lead().Contains))
        && (TitleIsGeneral && cast.Weights.Count >= RoundUp || !TitleHas(reading, SpanKind.Council) && cast.WeightOf(main) / cast.TotalWeight < LeastShare);

    /// <summary>The first paragraph names this council alone, by its full name, and the article hardly speaks of others.</summary>
    private bool LeadIsOf(Council main) =>
        cast.WeightOf(main) / cast.TotalWeight >= LeastShare && Lead().Count == 1
        && cast.Mentions.Any(mention => mention.Name.Form == NameForm.Council
            && reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Text } sentence && sentence.Paragraph <= FirstProse
            && cast.Resolve(mention.Name).Contains(main));

    /// <summary>The first whole sentence is about councils by their number or in general, and names none of them.</summary>
    private bool OpensInGeneral()
    {
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (sentence.Source != EvidenceSource.Text || sentence.Paragraph < FirstProse) continue;
            return sentence.Kinds.Has(SpanKind.Councils) && !sentence.Kinds.Has(SpanKind.Council) && !sentence.Kinds.Has(SpanKind.Institution)
                && LeadCount == 0;
        }

        return false;
    }

    /// <summary>All its councils are one that was split and those that came after it.</summary>
    private bool IsOneFamily()
    {
        foreach (var council in cast.Weights.Keys)
            if (cast.IsPast(council)) return cast.Weights.Keys.All(other => other == council || council.Successors.Contains(other.Code));
        return false;
    }

    /// <summary>
    /// Its own site, the only council of the first paragraph, "the council" of the headline, or the only one by its full name that "the council" can mean.
    /// </summary>
    private bool StandsOut(Council main, bool reportsInspections)
    {
        if (main == cast.Publisher) return true;
        if (TitleIsGeneral) return false;
        var lead = Lead();
        if (reportsInspections && lead.Count == 1 && lead.Contains(main)) return true;
        if (!IsReferredTo()) return false;
        if (lead.Count == 1 && lead.Contains(main) || TitleHas(reading, SpanKind.Institution)) return true;
        var formal = Named(mention => !mention.IsBystander && mention.Name.Form == NameForm.Council);
        return formal.Count == 1 && formal.Contains(main) && lead.Count == 0 && cast.Resolve(cast.Mentions[0].Name).Contains(main);
    }

    /// <summary>Several sentences say "the council" and the like.</summary>
    private bool IsReferredTo()
    {
        var sentences = 0;
        foreach (var sentence in reading.Sentences)
        {
            if (!sentence.Kinds.Has(SpanKind.Institution)) continue;
            var spans = reading.Spans(sentence);
            for (var i = 0; i < spans.Length; i++)
            {
                // "A council need not …" is no council in particular.
                if (spans[i].Kind != SpanKind.Institution || i > 0 && spans[i - 1] is { Kind: SpanKind.Determiner } article && article.Length == 1) continue;
                sentences++;
                break;
            }
        }

        return sentences > 1;
    }

    private static bool ReadsLetters(Reading reading)
    {
        if (!reading.Article.Text.AsSpan().ContainsAny(Addressees)) return false;
        var letters = 0;
        foreach (var line in reading.Article.Text.AsSpan().EnumerateLines())
            if (line.StartsWith("Sir, ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Sir - ", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("Sir \u2013 ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Dear editor", StringComparison.OrdinalIgnoreCase))
            {
                letters++;
            }
        return letters > 1;
    }

    private static bool ReadsBoth(Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (!sentence.Kinds.Has(SpanKind.Councils)) continue;
            var spans = reading.Spans(sentence);
            for (var i = 0; i < spans.Length; i++)
                if (i > 0 && spans[i].Kind == SpanKind.Councils && IsTwo(reading.Source(sentence.Source).AsSpan(spans[i - 1].Start, spans[i - 1].Length)))
                    return true;
        }

        return false;
    }

    private static bool IsTwo(ReadOnlySpan<char> word) =>
        word.EndsWith("two", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase);

    private static int ReadTitleCount(Reading reading)
    {
        var counts = Counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Source != EvidenceSource.Title) break;
            foreach (var span in reading.Spans(sentence))
                if (counts.TryGetValue(reading.Article.Title.AsSpan(span.Start, span.Length), out var count)) return count;
        }

        return 0;
    }

    private static bool TitleHas(Reading reading, SpanKind kind)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Source != EvidenceSource.Title) break;
            if (sentence.Kinds.Has(kind)) return true;
        }

        return false;
    }

    private static int FindFirstProse(Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Source != EvidenceSource.Text || sentence.Count < LeastSentence) continue;
            if (reading.Spans(sentence)[^1].Kind == SpanKind.Stop || sentence.Paragraph >= LatestOpening) return Math.Min(sentence.Paragraph, LatestOpening);
        }

        return 0;
    }
}
