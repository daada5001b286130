using CsvHelper;
using FsCheck.Fluent;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class CsvProperties
{
    /// <summary>With what a spreadsheet's formulas begin (OWASP, "CSV Injection").</summary>
    private const string Formula = "=+-@\t\r";

    private static readonly CsvTable<string[]> Table = new(["one", "two", "three"], cells => [cells]);

    [TestMethod]
    public void Every_cell_comes_back_and_none_begins_a_formula() =>
        Property.Holds(Texts.WellFormed.ArrayOf(3).ListOf(), lines =>
        {
            var written = Table.Write(lines);

            using var csv = CsvReader.Create(new StringReader(written));
            foreach (var line in lines)
            {
                Assert.IsTrue(csv.Read());
                foreach (var (column, cell) in line.Index())
                {
                    var read = csv.GetString(column);
                    Assert.AreEqual(IsFormula(cell) ? $"'{cell}" : cell, read);
                    Assert.IsFalse(IsFormula(read));
                }
            }

            Assert.IsFalse(csv.Read());
        });

    private static bool IsFormula(string cell) => cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal);
}
