using NewsIngest.Dashboard.Rendering;

namespace NewsIngest.Dashboard.Map;

/// <summary>
/// Draws the map: a tile for each council with the letter of its grade, and lines where regions meet. The tiles' size (42) is the style sheet's.
/// </summary>
internal static class TileMap
{
    private const int Step = 44;
    private const int Margin = 4;

    public static Html Draw(MapGrades map) => Html.Of(
        $"""
        <svg class="tiles" viewBox="0 0 {(TileLayout.Columns * Step) + (2 * Margin)} {(TileLayout.Rows * Step) + (2 * Margin)}" role="group" aria-label="Tile map of England’s 153 authorities">
        {TileLayout.Tiles.Select(tile => Draw(tile, map))}
        <g class="borders" aria-hidden="true">{Borders()}</g>
        </svg>
        """);

    /// <summary>A grade as the map's words have it.</summary>
    public static string Words(Tile tile, MapGrades map) =>
        map.Grades.TryGetValue(tile.Council.Code, out var grade) ? Terms.Of(grade)
        : tile.Council.ValidFrom is { } from && map.Question.At is { } at && from >= at.AddMonths(1) ? "Not in being yet"
        : "No grade";

    private static Html Draw(Tile tile, MapGrades map)
    {
        var (x, y) = ((tile.Column * Step) + Margin, (tile.Row * Step) + Margin);
        var letter = map.Grades.TryGetValue(tile.Council.Code, out var grade) ? Terms.Letter(grade) : "–";
        var name = $"{tile.Council.Name}: {Words(tile, map)}";
        return Html.Of(
            $"""
            <a href="{Parts.CouncilPage(tile.Council.Code)}" class="tile {(letter == "–"
                ? "g-none"
                : $"g-{letter}")}" transform="translate({x} {y})"><title>{name}</title><rect/><text class="letter" x="21" y="23">{letter}</text><text class="short" x="21" y="36">{tile.Short}</text></a>

            """);
    }

    private static IEnumerable<Html> Borders()
    {
        var regions = TileLayout.Tiles.ToDictionary(tile => (tile.Column, tile.Row), tile => tile.Council.Region);
        foreach (var ((column, row), region) in regions)
        {
            var (x, y) = ((column * Step) + Margin - 1, (row * Step) + Margin - 1);
            if (regions.TryGetValue((column + 1, row), out var east) && east != region)
                yield return Html.Of($"""<path d="M{x + Step} {y}v{Step}"/>""");
            if (regions.TryGetValue((column, row + 1), out var south) && south != region)
                yield return Html.Of($"""<path d="M{x} {y + Step}h{Step}"/>""");
        }
    }
}
