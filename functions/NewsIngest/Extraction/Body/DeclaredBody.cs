using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.Body;

/// <summary>
/// Weighs the text found in the page against the <c>articleBody</c> that its JSON-LD declares. The page's own text is preferred: the declared one
/// often lacks paragraphs, lists and headings. But where the two agree, what only the page has between its paragraphs is furniture; and
/// where the page shows a fraction, for want of a script or of a subscription, the declared body is the article.
/// </summary>
internal static class DeclaredBody
{
    private const int WordsInSequence = 4;

    public static ArticleBody Reconcile(Page page, ProseWorth worth, int region, bool[] kept, string declared)
    {
        var plain = PlainText(declared);
        var sequences = Sequences(plain);
        if (sequences.Count == 0) return new ArticleBody(BodyWriter.Write(page, region, kept), region);
        var bounds = page.Regions[region];
        var (all, shared) = (0.0, 0.0);
        var isShared = new bool[page.Blocks.Length];
        for (var i = bounds.FirstBlock; i < bounds.EndBlock; i++)
        {
            if (!kept[i]) continue;
            isShared[i] = ShareOf(page.TextOf(page.Blocks[i]), sequences) >= Thresholds.DeclaredBlock;
            all += worth[i];
            if (isShared[i]) shared += worth[i];
        }

        if (all > 0 && shared >= Thresholds.DeclaredCoverage * all)
        {
            for (var i = bounds.FirstBlock; i < bounds.EndBlock; i++)
            {
                var block = page.Blocks[i];
                // Lists, tables and headings are what declared bodies leave out of an article.
                if (kept[i] && !isShared[i] && worth[i] > 0 && block.Kind is ElementKind.Paragraph or ElementKind.Block) kept[i] = false;
            }
        }

        var text = BodyWriter.Write(page, region, kept);
        return text.Length < Thresholds.PartOfDeclared * plain.Length ? new ArticleBody(plain, -1) : new ArticleBody(text, region);
    }

    /// <summary>The declared text, without the markup that some systems leave in it, a paragraph a line.</summary>
    private static string PlainText(string declared)
    {
        var text = TextAccumulator.Decode(declared);
        if (text.Contains("</", StringComparison.Ordinal))
        {
            var page = PageScanner.Scan(PageParser.Parse(text));
            return page.Text.TrimEnd();
        }

        var lines = new TextAccumulator();
        foreach (var line in text.Split('\n'))
        {
            lines.Append(line);
            lines.BreakLine();
        }

        return lines.ToString().TrimEnd();
    }

    private static HashSet<int> Sequences(string text)
    {
        var sequences = new HashSet<int>();
        foreach (var sequence in new WordSequences(text)) sequences.Add(sequence);
        return sequences;
    }

    private static double ShareOf(ReadOnlySpan<char> text, HashSet<int> sequences)
    {
        var (all, shared) = (0, 0);
        foreach (var sequence in new WordSequences(text))
        {
            all++;
            if (sequences.Contains(sequence)) shared++;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Hashes of each four words in a row; case and punctuation do not count.</summary>
    private ref struct WordSequences(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _position;
        private int _words;
        private (int First, int Second, int Third, int Fourth) _last;

        public readonly int Current => HashCode.Combine(_last.First, _last.Second, _last.Third, _last.Fourth);

        public readonly WordSequences GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_position < _text.Length)
            {
                while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position])) _position++;
                var start = _position;
                while (_position < _text.Length && char.IsLetterOrDigit(_text[_position])) _position++;
                if (_position == start) break;
                var word = string.GetHashCode(_text[start.._position], StringComparison.OrdinalIgnoreCase);
                _last = (_last.Second, _last.Third, _last.Fourth, word);
                if (++_words >= WordsInSequence) return true;
            }

            return false;
        }
    }
}
