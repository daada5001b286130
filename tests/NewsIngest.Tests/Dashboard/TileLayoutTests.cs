using NewsIngest.Dashboard.Map;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Dashboard;

[TestClass]
public sealed class TileLayoutTests
{
    [TestMethod]
    public void Every_council_of_today_has_one_tile()
    {
        var councils = CouncilRegister.Default.Councils.Where(council => council.Status == CouncilStatus.Current).Select(council => council.Code);

        Assert.AreSequenceEqual(councils.Order(StringComparer.Ordinal), TileLayout.Tiles.Select(tile => tile.Council.Code).Order(StringComparer.Ordinal));
    }

    [TestMethod]
    public void No_two_tiles_share_a_place() => Assert.HasCount(TileLayout.Tiles.Count, TileLayout.Tiles.Select(tile => (tile.Column, tile.Row)).ToHashSet());

    [TestMethod]
    public void A_region_hangs_together()
    {
        foreach (var region in TileLayout.Tiles.GroupBy(tile => tile.Council.Region))
        {
            var left = region.Select(tile => (tile.Column, tile.Row)).ToHashSet();
            var open = new Queue<(int Column, int Row)>([left.First()]);
            while (open.TryDequeue(out var place))
            {
                if (!left.Remove(place)) continue;
                // Corners count: the Isles of Scilly lie off Cornwall's.
                for (var column = -1; column <= 1; column++)
                    for (var row = -1; row <= 1; row++)
                        open.Enqueue((place.Column + column, place.Row + row));
            }

            Assert.IsEmpty(left, $"{region.Key} is in pieces.");
        }
    }

    [TestMethod]
    [DataRow("Northumberland", "Kent", 0, 1)]
    [DataRow("Cornwall", "Norfolk", 1, -1)]
    [DataRow("Cumberland", "Northumberland", 1, -1)]
    [DataRow("Birmingham", "Wolverhampton", -1, -1)]
    [DataRow("Essex", "Devon", -1, 1)]
    [DataRow("Enfield", "Croydon", 0, 1)]
    [DataRow("Hillingdon", "Barking and Dagenham", 1, 0)]
    public void Directions_are_right(string from, string to, int east, int south)
    {
        var (one, other) = (Tile(from), Tile(to));

        if (east != 0) Assert.AreEqual(east, Math.Sign(other.Column - one.Column));
        if (south != 0) Assert.AreEqual(south, Math.Sign(other.Row - one.Row));
    }

    [TestMethod]
    public void Names_fit_on_tiles() => Assert.IsEmpty(TileLayout.Tiles.Where(tile => tile.Short.Length is 0 or > 8).Select(tile => tile.Short));

    private static Tile Tile(string name) => TileLayout.Tiles.Single(tile => tile.Council.Name == name);
}
