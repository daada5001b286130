using System.Globalization;
using NewsIngest.Classification.Weighing;

namespace NewsIngest.Training;

/// <summary>Writes weights as the table that the classifier reads, sorted so that two tables compare line by line.</summary>
internal static class WeightFile
{
    public static void Write(string path, IEnumerable<Weight> weights)
    {
        var lines = weights
            .OrderBy(weight => weight.Question).ThenBy(weight => weight.Sign.Code)
            .Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Question},{weight.Sign.Kind},{weight.Sign.Operand()},{weight.Value:0.00}"));
        File.WriteAllLines(path, ["Question,Sign,Of,Weight", .. lines]);
    }
}
