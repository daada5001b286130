using System.Globalization;
using NewsIngest.Reference;

namespace NewsIngest.Dashboard.Map;

/// <summary>Where a council's tile stands: every authority takes the same area, beside some of its neighbours.</summary>
/// <param name="Short">Its name as far as a tile has room.</param>
/// <param name="Column">From 0, west to east.</param>
/// <param name="Row">From 0, north to south.</param>
internal sealed record Tile(Council Council, string Short, int Column, int Row);

/// <summary>The 153 authorities of England, from the embedded <c>tiles.csv</c>; the London boroughs stand together in the south-east.</summary>
internal static class TileLayout
{
    private static readonly Lazy<IReadOnlyList<Tile>> Embedded = new(Load);

    /// <summary>By region and name, the order in which a keyboard goes through them.</summary>
    public static IReadOnlyList<Tile> Tiles => Embedded.Value;

    public static int Columns { get; } = Tiles.Max(tile => tile.Column) + 1;

    public static int Rows { get; } = Tiles.Max(tile => tile.Row) + 1;

    private static IReadOnlyList<Tile> Load() =>
    [
        .. EmbeddedCsv.Read("tiles.csv", csv => new Tile(
                CouncilRegister.Default.FindByCode(csv.Text("Code"))
                    ?? throw new InvalidDataException($"tiles.csv: no council has the code '{csv.Text("Code")}'."),
                csv.Text("Short"),
                int.Parse(csv.Text("Column"), CultureInfo.InvariantCulture),
                int.Parse(csv.Text("Row"), CultureInfo.InvariantCulture)))
            .OrderBy(tile => tile.Council.Region, StringComparer.Ordinal)
            .ThenBy(tile => tile.Council.Name, StringComparer.Ordinal),
    ];
}
