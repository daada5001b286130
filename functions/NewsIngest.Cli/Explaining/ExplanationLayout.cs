using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Cli.Explaining;

/// <summary>Lays an explained article out: its text with the findings below the sentences that made them, then what decided the rest.</summary>
internal sealed class ExplanationLayout
{
    private const int NoteIndent = 4;

    private readonly Explanation _explanation;
    private readonly List<ExplainedLine> _lines = [];

    private ExplanationLayout(Explanation explanation) => _explanation = explanation;

    public static IReadOnlyList<ExplainedLine> Of(string file, Article article, Explanation explanation)
    {
        var layout = new ExplanationLayout(explanation);
        layout._lines.Add(ExplainedLine.Heading(file));
        layout.AddText(article.Title, EvidenceSource.Title);
        layout.AddText(article.Standfirst ?? "", EvidenceSource.Standfirst);
        layout.AddText(article.Text, EvidenceSource.Text);
        layout.AddCouncils();
        layout.AddKind();
        layout.AddLegend();
        return layout._lines;
    }

    private void AddText(string text, EvidenceSource source)
    {
        var findings = _explanation.Classification.Findings.Where(finding => finding.Evidence.Source == source)
            .ToLookup(finding => finding.Evidence.Start + finding.Evidence.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            foreach (var stop in findings.Select(group => group.Key).Where(stop => stop > start && stop < end).Order().Append(end))
            {
                AddPieces(text, source, start, stop);
                foreach (var finding in findings[stop]) _lines.Add(ExplainedLine.Note(Describe(finding), NoteIndent));
                start = stop;
            }

            start = end + 1;
        }

        if (text.Length > 0) _lines.Add(ExplainedLine.Blank);
    }

    private void AddPieces(string text, EvidenceSource source, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        if (start >= end) return;
        var pieces = new List<Piece>();
        var at = start;
        foreach (var span in _explanation.Spans)
        {
            if (span.Source != source || span.Start < at || span.Start + span.Length > end || SpanGroup.Of(span.Kind) is not { } group) continue;
            if (span.Start > at) pieces.Add(new Piece(text[at..span.Start]));
            at = span.Start + span.Length;
            pieces.Add(new Piece(text[span.Start..at], group));
        }

        if (at < end) pieces.Add(new Piece(text[at..end]));
        _lines.Add(new ExplainedLine(pieces, IsHeading: source == EvidenceSource.Title));
    }

    private static string Describe(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"→ {CouncilRegister.Default.FindByCode(finding.CouncilCode)?.Name
            ?? finding.CouncilCode}: {finding.Aspect.Word()} {finding.Judgement.Word()}, {finding.When.Word()}, confidence {finding.Confidence:0.00}, by {string.Join(", ",
                finding.Rules)}");

    private void AddCouncils()
    {
        _lines.Add(ExplainedLine.Heading("Councils"));
        if (_explanation.Councils.Count == 0) _lines.Add(ExplainedLine.Note("none", NoteIndent));
        foreach (var council in _explanation.Councils)
        {
            var why = council.Weight == 0
                ? "by a body or successor that stands for it"
                : string.Create(CultureInfo.InvariantCulture, $"weight {council.Weight:0.##}, {100 * council.Share:0} % of the heaviest council's");
            _lines.Add(ExplainedLine.Note($"{council.Name}: {council.Role.Word()}; {why}{(council.InTitle ? ", in the title" : "")}", NoteIndent));
        }
    }

    private void AddKind()
    {
        var classification = _explanation.Classification;
        _lines.Add(ExplainedLine.Heading($"Kind: {classification.Kind.Word()}. Inspection: {classification.InspectionType?.Word() ?? "none"}"));
        if (classification.Visit is { } visit)
        {
            var topics = visit.Topics.Count == 0 ? "no topic told" : string.Join(", ", visit.Topics.Select(topic => topic.Word()));
            _lines.Add(ExplainedLine.Note($"visit: {topics}{(visit.Sequence is { } number
                ? string.Create(CultureInfo.InvariantCulture, $", number {number}")
                : "")}, by \"{visit.Evidence.Sentence}\"",
                NoteIndent));
        }

        if (_explanation.Inspections.Count > 0)
            _lines.Add(ExplainedLine.Note("named: "
                + string.Join(", ",
                    _explanation.Inspections.Select(named => string.Create(CultureInfo.InvariantCulture, $"{named.Type.Word()} {named.Weight:0.##}"))),
                NoteIndent));
        var sum = _explanation.JudgementSigns.Sum(sign => sign.Weight);
        var signs = _explanation.JudgementSigns.OrderByDescending(sign => Math.Abs(sign.Weight))
            .Select(sign => string.Create(CultureInfo.InvariantCulture, $"{sign.Name} {sign.Weight:+0.##;-0.##}"));
        var unasked = classification.Kind is ArticleKind.Visit or ArticleKind.NotAnArticle ? ", which did not count" : "";
        _lines.Add(ExplainedLine.Note(string.Create(CultureInfo.InvariantCulture,
            $"signs of a new judgement{unasked}: {sum:0.##} of {_explanation.JudgementThreshold:0.##}: {string.Join(", ", signs)}"),
            NoteIndent));
    }

    private void AddLegend()
    {
        _lines.Add(ExplainedLine.Heading("Legend"));
        foreach (var group in SpanGroup.All)
            _lines.Add(new ExplainedLine([new Piece(group.Name, group), new Piece($": {group.Meaning}")], NoteIndent, IsNote: true));
        _lines.Add(ExplainedLine.Blank);
    }
}
