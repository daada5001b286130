using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;

namespace NewsIngest.Dashboard.Articles;

/// <summary>Shows an article's text with its phrases coloured and the sentences of evidence marked.</summary>
internal static class MarkedText
{
    public static Html Paragraphs(string text, EvidenceSource source, Explanation explanation)
    {
        var evidence = Evidence(source, explanation);
        var paragraphs = new List<Html>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            paragraphs.Add(Html.Of($"<p>{Piece(text, start, end, evidence, source, explanation)}</p>"));
            start = end + 1;
        }

        return Html.Join(paragraphs);
    }

    public static Html Line(string text, EvidenceSource source, Explanation explanation) =>
        Piece(text, 0, text.Length, Evidence(source, explanation), source, explanation);

    /// <summary>The sentences around an evidence sentence, in its paragraph.</summary>
    public static Html Context(string text, Evidence evidence)
    {
        if (evidence.Source != EvidenceSource.Text || evidence.Start + evidence.Length > text.Length) return Html.Of($"<mark>{evidence.Sentence}</mark>");
        var start = text.LastIndexOf('\n', Math.Max(0, evidence.Start - 1)) + 1;
        var end = text.IndexOf('\n', evidence.Start + evidence.Length);
        if (end < 0) end = text.Length;
        var last = evidence.Start + evidence.Length;
        return Html.Of($"{Neighbour(text, start,
            before: true)}{text[start..evidence.Start]}<mark>{text[evidence.Start..last]}</mark>{text[last..end]}{Neighbour(text, end, before: false)}");
    }

    /// <summary>A paragraph of one sentence needs those around it to be understood.</summary>
    private static string Neighbour(string text, int edge, bool before)
    {
        if (before)
        {
            if (edge == 0) return "";
            var from = edge < 2 ? 0 : text.LastIndexOf('\n', edge - 2) + 1;
            return text[from..(edge - 1)] + " ";
        }

        if (edge >= text.Length) return "";
        var to = text.IndexOf('\n', edge + 1);
        return " " + text[(edge + 1)..(to < 0 ? text.Length : to)];
    }

    private static List<Evidence> Evidence(EvidenceSource source, Explanation explanation) =>
    [
        .. explanation.Classification.Findings.Select(finding => finding.Evidence)
            .Concat(explanation.Classification.Visit is { } visit ? [visit.Evidence] : [])
            .Where(evidence => evidence.Source == source)
            .DistinctBy(evidence => evidence.Start)
            .OrderBy(evidence => evidence.Start),
    ];

    private static Html Piece(string text, int start, int end, IReadOnlyList<Evidence> evidence, EvidenceSource source, Explanation explanation)
    {
        var pieces = new List<Html>();
        var at = start;
        foreach (var sentence in evidence.Where(sentence => sentence.Start < end && sentence.Start + sentence.Length > start))
        {
            var (from, to) = (Math.Max(sentence.Start, at), Math.Min(sentence.Start + sentence.Length, end));
            if (to <= from) continue;
            pieces.Add(Coloured(text, at, from, source, explanation));
            pieces.Add(Html.Of($"""<mark id="{Anchor(sentence)}">{Coloured(text, from, to, source, explanation)}</mark>"""));
            at = to;
        }

        pieces.Add(Coloured(text, at, end, source, explanation));
        return Html.Join(pieces);
    }

    public static string Anchor(Evidence evidence) => $"{evidence.Source.Word()}-{evidence.Start}";

    private static Html Coloured(string text, int start, int end, EvidenceSource source, Explanation explanation) => EvidenceMarks.Marked(
        text[start..end],
        explanation.Spans
            .Where(span => span.Source == source && span.Start >= start && span.Start + span.Length <= end)
            .Select(span => new TextMark(span.Start - start, span.Length, SpanClass.Of(span.Kind))));
}
