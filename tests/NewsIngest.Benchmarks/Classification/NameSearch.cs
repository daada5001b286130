using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsIngest.Benchmarks.Extraction;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Benchmarks.Classification;

/// <summary>
/// Finding councils' names in text three ways: the classifier's scan, one compiled regular expression of the names, and looking for one name after another.
/// </summary>
internal static class NameSearch
{
    private const int Repeats = 4;

    public static void Write(TextWriter output)
    {
        var register = CouncilRegister.Default;
        string[] names = [.. register.Councils.SelectMany(council => (string[])[council.OfficialName, council.Name, .. council.Aliases])
            .Where(name => name.Length > 0).Distinct().OrderByDescending(name => name.Length)];
        string[] texts = [.. CorpusPages.Articles.Select(article => article.Text)];
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount) * Repeats;

        var words = new WordTable();
        var lexicon = new Lexicon(words);
        new CouncilNames(register).AddTo(lexicon);
        var scanner = new Scanner(lexicon.Freeze());
        var regex = new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.CultureInvariant);

        var found = 0L;
        var (tokens, spans) = (new List<Token>(), new List<Span>());
        void Scan() => Each(text =>
        {
            tokens.Clear();
            spans.Clear();
            Tokenizer.Read(text, 0, text.Length, words, tokens);
            scanner.Scan(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), spans);
            found += spans.Count;
        });
        var (scan, expression) = Measurement.Compare(Scan, () => Each(text => found += regex.Count(text)));
        var (_, contains) = Measurement.Compare(Scan, () => Each(text =>
        {
            foreach (var name in names)
                if (text.Contains(name, StringComparison.Ordinal)) found++;
        }));

        output.WriteLine($"{names.Length} names of the register; the scan knows every form that the classifier makes of them, too.");
        output.WriteLine();
        output.WriteLine("| search | MB/s | time ÷ scan |");
        output.WriteLine("| --- | ---: | ---: |");
        Row("the classifier's tokens and scan", scan);
        Row("one compiled regular expression", expression);
        Row("string.Contains, name by name (whether it occurs, not where)", contains);

        void Row(string name, Measurement measured) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {bytes / measured.Time.TotalSeconds / 1e6:0.0} | {measured.Time / scan.Time:0.00} |"));

        void Each(Action<string> search)
        {
            for (var i = 0; i < Repeats; i++)
                foreach (var text in texts) search(text);
        }
    }
}
