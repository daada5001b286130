using System.Globalization;
using System.Runtime.InteropServices;
using CsvHelper;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Weighing;

/// <summary>
/// What each sign adds to the answer of each question, from the embedded <c>weights.csv</c>, which was learned from the labelled articles of
/// <c>tests/corpus</c>.
/// </summary>
internal sealed class WeightTable
{
    private const string FileName = "weights.csv";

    private static readonly Lazy<WeightTable> Embedded = new(() => new WeightTable(EmbeddedCsv.Read(FileName, Row)));

    private readonly SignTable[] _weights;

    public WeightTable(IReadOnlyList<Weight> weights)
    {
        var questions = Enum.GetValues<Question>();
        _weights = [.. questions.Select(question => new SignTable([.. weights.Where(weight => weight.Question == question)]))];
    }

    /// <summary>The table that ships with this version.</summary>
    public static WeightTable Default => Embedded.Value;

    /// <exception cref="InvalidDataException">A line is not readable; the message names it.</exception>
    public static WeightTable Read(Stream table) => new(EmbeddedCsv.Read(FileName, table, Row));

    /// <summary>The logarithm of the odds that the answer is yes: the sum of the signs' weights.</summary>
    public double Odds(Question question, SignList signs)
    {
        var weights = _weights[(int)question];
        var sum = 0.0;
        foreach (var sign in CollectionsMarshal.AsSpan(signs.Signs)) sum += weights.Of(sign);
        return sum;
    }

    /// <summary>How likely the answer is yes, 0 to 1.</summary>
    public double Probability(Question question, SignList signs) => Probability(Odds(question, signs));

    /// <param name="odds">Their logarithm.</param>
    public static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));

    private static Weight Row(CsvReader csv) => new(
        Enum.Parse<Question>(csv.Text("Question")),
        Sign.Parse(Enum.Parse<SignKind>(csv.Text("Sign")), csv.Text("Of")),
        float.Parse(csv.Text("Weight"), CultureInfo.InvariantCulture));
}
