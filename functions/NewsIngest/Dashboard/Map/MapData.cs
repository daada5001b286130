using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsIngest.Classification;
using NewsIngest.Querying.Records;

namespace NewsIngest.Dashboard.Map;

/// <summary>
/// The whole record for the script of the map, small: for each council its name, what stands now and its reports. A report is the month as yyMM and one
/// character
/// an aspect, in the order of <see cref="Aspect"/>: O, G, R, I, or '-' for not judged.
/// </summary>
internal static class MapData
{
    private static readonly Aspect[] Aspects = Enum.GetValues<Aspect>();

    public static string Write(MapGrades map)
    {
        var now = map.Now.ToLookup(entry => entry.CouncilCode);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("newest", Month(map.Newest));
            json.WriteStartObject("councils");
            foreach (var council in TileLayout.Tiles.Select(tile => tile.Council))
            {
                json.WriteStartArray(council.Code);
                json.WriteStringValue(council.Name);
                json.WriteStringValue(council.ValidFrom is { } from ? from.ToString("yyMM", CultureInfo.InvariantCulture) : "");
                json.WriteStringValue(Grades(aspect => now[council.Code].FirstOrDefault(entry => entry.Aspect == aspect) is { } entry
                    ? entry.Judgement
                    : null));
                foreach (var outcome in map.Record.Of(council.Code)) json.WriteStringValue(Report(outcome));
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Report(OfstedOutcome outcome) =>
        outcome.Published.ToString("yyMM", CultureInfo.InvariantCulture) + Grades(aspect => outcome.Grades.TryGetValue(aspect, out var grade) ? grade : null);

    private static string Grades(Func<Aspect, Judgement?> gradeOf) =>
        string.Concat(Aspects.Select(gradeOf).Select(grade => grade is { } known ? known.ToString()[0] : '-'));
}
