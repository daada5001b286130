using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>The years in which an article puts its grades.</summary>
internal sealed class Timeline
{
    /// <summary>A year that is farther from the grade than so many spans is its sentence's, not its own.</summary>
    private const int Near = 8;

    /// <summary>How much farther a year is behind another grade, and behind the end of a clause.</summary>
    private const int PastGrade = 4;
    private const int PastClause = 2;

    private static readonly SpanKindSet ClauseEnds = new(SpanKind.Comma, SpanKind.Semicolon, SpanKind.Relative, SpanKind.Contrast);

    private readonly Dictionary<int, GradedSentence> _graded = [];
    private readonly Dictionary<(int Sentence, int Grade), (int Year, YearPlace Place)> _years = [];
    private readonly (EvidenceSource Source, int Paragraph)[] _places;

    public Timeline(Reading reading, IReadOnlyList<GradedSentence> graded)
    {
        foreach (var sentence in graded) _graded.TryAdd(sentence.Index, sentence);
        _places = [.. reading.Sentences.Select(sentence => (sentence.Source, sentence.Paragraph))];
    }

    /// <summary>The year of a claim's grade, and where it is told; 0 where nobody knows.</summary>
    public (int Year, YearPlace Place) YearOf(Claim claim)
    {
        var key = (claim.Sentence, claim.Grade);
        if (!_years.TryGetValue(key, out var year))
            _years[key] = year = _graded.TryGetValue(claim.Sentence, out var sentence) && claim.Grade < sentence.Spans.Length
                ? YearOf(sentence, claim.Grade)
                : default;
        return year;
    }

    /// <summary>Two sentences stand in one paragraph.</summary>
    public bool IsOneParagraph(int first, int second) => _places[first] == _places[second];

    private static (int Year, YearPlace Place) YearOf(GradedSentence sentence, int at)
    {
        var spans = sentence.Spans.AsSpan();
        var (before, toBefore) = Nearest(spans, at, -1);
        var (after, toAfter) = Nearest(spans, at, 1);
        var (year, distance) = after != 0 && (before == 0 || toAfter < toBefore) ? (after, toAfter) : (before, toBefore);
        if (year != 0) return (year, distance > Near ? YearPlace.Sentence : YearPlace.Grade);
        if (sentence.Year != 0) return (sentence.Year, YearPlace.Paragraph);
        return sentence.YearOfParagraphBefore != 0 ? (sentence.YearOfParagraphBefore, YearPlace.ParagraphBefore) : default;
    }

    /// <summary>The first year on one side of a grade, and how far it is; 0 for none.</summary>
    private static (int Year, int Distance) Nearest(ReadOnlySpan<Span> spans, int at, int step)
    {
        var distance = 0;
        for (var i = at + step; i >= 0 && i < spans.Length; i += step)
        {
            distance += spans[i].Kind == SpanKind.Grade ? 1 + PastGrade : ClauseEnds.Has(spans[i].Kind) ? 1 + PastClause : 1;
            if (spans[i].Kind == SpanKind.Year) return (spans[i].Value, distance);
        }

        return default;
    }
}
