using NewsIngest.Reference;

namespace NewsIngest.Classification.Names;

/// <summary>Districts of two-tier counties and councils outside England: never the subject of an Ofsted judgement of children's services.</summary>
internal static class OtherPlaces
{
    /// <summary>Words of everyday language that are also districts: only their official names count.</summary>
    private static readonly string[] EverydayWords = ["Down", "Eden", "Hart", "Rugby", "Boston", "Lewes", "Swale", "Moray", "Highland", "Stirling", "Angus",
        "Wyre", "Dover", "Corby", "Craven", "Arun", "Melton"];

    /// <summary>Value of the spans of councils outside England.</summary>
    public const short Abroad = 1;

    public static IEnumerable<(string Name, bool IsAbroad)> Names()
    {
        foreach (var (name, official, isAbroad) in EmbeddedCsv.Read("districts.csv", csv => (csv.Text("Name").Trim(), csv.Text("OfficialName"), false))
            .Concat(EmbeddedCsv.Read("non_english_councils.csv", csv => (csv.Text("Name").Trim(), csv.Text("OfficialName"), true))))
        {
            yield return (official, isAbroad);
            if (EverydayWords.Contains(name, StringComparer.Ordinal)) continue;
            foreach (var form in (string[])[name, $"{name} council", $"{name} borough council", $"{name} district council", $"{name} city council"])
                yield return (form, isAbroad);
        }
    }
}
