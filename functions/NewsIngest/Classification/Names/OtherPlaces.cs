using NewsIngest.Reference;

namespace NewsIngest.Classification.Names;

/// <summary>Districts of two-tier counties and councils outside England: never the subject of an Ofsted judgement of children's services.</summary>
internal static class OtherPlaces
{
    /// <summary>Words of everyday language that are also districts: only their official names count.</summary>
    private static readonly string[] EverydayWords = ["Down", "Eden", "Hart", "Rugby", "Boston", "Lewes", "Swale", "Moray", "Highland", "Stirling", "Angus", "Wyre", "Dover", "Corby", "Craven", "Arun", "Melton"];

    public static IEnumerable<string> Names()
    {
        foreach (var (name, official) in EmbeddedCsv.Read("districts.csv", csv => (csv.Text("Name"), csv.Text("OfficialName")))
            .Concat(EmbeddedCsv.Read("non_english_councils.csv", csv => (csv.Text("Name"), csv.Text("OfficialName")))))
        {
            yield return official;
            if (EverydayWords.Contains(name, StringComparer.Ordinal)) continue;
            yield return name.Trim();
            yield return $"{name} council";
            yield return $"{name} borough council";
            yield return $"{name} district council";
            yield return $"{name} city council";
        }
    }
}
