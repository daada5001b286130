using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;

namespace NewsIngest.Dashboard.Map;

/// <summary>England's standing grades at a glance: a form chooses aspect and month, and works without script.</summary>
internal static class MapView
{
    public static Html Render(MapGrades map) => Html.Of(
        $"""
        <div class="intro"><h1>Map</h1>
        <p class="lead">Each authority takes the same space, near its neighbours. Lines part the regions.</p></div>
        <form class="controls" id="map-form" action="/map" data-first="{Month(MapQuery.First)}">
        <div class="field"><label for="aspect">Judgement area</label><select id="aspect" name="aspect">{Enum.GetValues<Aspect>()
            .Select(aspect => Parts.Option(aspect.Word(), Terms.Of(aspect), map.Question.Aspect.Word()))}</select></div>
        <div class="field"><label for="at">Month</label><input id="at" name="at" type="month" min="{Month(MapQuery.First)}" max="{Month(map.Newest)}" value="{Month(map.Question.At
            ?? map.Newest)}" pattern="[0-9]{"{4}"}-[0-9]{"{2}"}" placeholder="yyyy-mm"></div>
        <div class="field wide" id="map-slide" hidden><label for="slide">Since November 2013</label><input id="slide" type="range" min="0" step="1"></div>
        <button type="submit">Show</button>
        </form>
        <p id="map-says" class="says" role="status">{Says(map)}</p>
        <div class="map">
        <div class="map-drawing"><a class="skip inline" href="#map-list">Skip the map</a>{TileMap.Draw(map)}</div>
        <div class="map-side">
        <h2>Grades</h2>
        <ul class="legend">{Enum.GetValues<Judgement>()
            .Select(grade => Html.Of($"""<li>{Parts.Grade(grade)} <span class="count" data-count="{Terms.Letter(grade)}">{map.Grades.Values.Count(other => other == grade)}</span></li>"""))}
        <li><span class="grade g-none"><b aria-hidden="true">–</b> No grade</span> <span class="count" data-count="–">{TileLayout.Tiles.Count - map.Grades.Count}</span></li></ul>
        <p class="faint">Grades of the past come from Ofsted’s record alone; those of today also from news that is ahead of it. From April 2026 inspections give no overall grade.</p>
        </div>
        </div>
        <section id="map-list" tabindex="-1" aria-labelledby="map-list-title"><h2 id="map-list-title">As a list</h2>
        <div class="regions">{TileLayout.Tiles.GroupBy(tile => tile.Council.Region).Select(region => Region(region, map))}</div></section>
        {Html.Data("map-data", MapData.Write(map))}
        """);

    private static Html Region(IGrouping<string, Tile> region, MapGrades map) => Html.Of(
        $"""<details><summary>{region.Key} <span class="faint">{region.Count()}</span></summary><ul>{region.Select(tile => Html.Of($"""<li>{Parts.Council(tile.Council.Code,
            tile.Council.Name)} <span data-words="{tile.Council.Code}">{TileMap.Words(tile, map)}</span></li>"""))}</ul></details>""");

    private static string Says(MapGrades map) =>
        $"{Terms.Of(map.Question.Aspect)}, {(map.Question.At is { } at && at < map.Newest
            ? $"at the end of {at.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}"
            : "now")}";

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
