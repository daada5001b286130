using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>Shows a sentence with the words marked that name the council, the aspect and the grade.</summary>
internal static class EvidenceMarks
{
    /// <summary>The sentence alone is read again: no request to storage, and a source of which only facts are kept shows the same.</summary>
    public static Html Of(Classifier classifier, string sentence)
    {
        var spans = classifier.Explain(new Article("", sentence)).Spans
            .Where(span => span.Source == EvidenceSource.Text)
            .Select(span => new TextMark(span.Start, span.Length, SpanClass.Of(span.Kind)));
        return Marked(sentence, spans);
    }

    /// <summary>A text with its marks; one that begins inside another is left out.</summary>
    public static Html Marked(string text, IEnumerable<TextMark> marks)
    {
        var pieces = new List<Html>();
        var at = 0;
        foreach (var mark in marks.Where(mark => mark.Class is not null).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            if (mark.Start < at || mark.Length <= 0 || mark.Start + mark.Length > text.Length) continue;
            pieces.Add(Html.Of($"{text[at..mark.Start]}"));
            at = mark.Start + mark.Length;
            pieces.Add(Html.Of($"""<span class="m-{mark.Class}">{text[mark.Start..at]}</span>"""));
        }

        pieces.Add(Html.Of($"{text[at..]}"));
        return Html.Join(pieces);
    }
}

/// <param name="Class">The group of its colour; null for none.</param>
internal readonly record struct TextMark(int Start, int Length, string? Class);
