using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Querying.Standings;
using NewsIngest.Reference;

namespace NewsIngest.Dashboard.Councils;

/// <summary>All councils by region, with the overall grade that stands.</summary>
internal static class CouncilIndexView
{
    public static Html Render(CouncilRegister register, IReadOnlyList<StandingEntry> standing)
    {
        var overall = standing.Where(entry => entry.Aspect == Aspect.Overall).ToDictionary(entry => entry.CouncilCode, entry => entry.Judgement);
        return Html.Of(
            $"""
            <div class="intro"><h1>Councils</h1><p class="lead">Every authority that Ofsted inspects, with the overall grade that stands.</p></div>
            <form class="controls" action="/councils"><div class="field wide"><label for="council">Name, alias or GSS code</label><input id="council" name="council" list="council-names" autocomplete="off" maxlength="100" required></div><button type="submit">Go to the council</button>
            <datalist id="council-names">{register.Councils.Select(council => Html.Of($"""<option value="{council.Name}"></option>"""))}</datalist></form>
            {register.Regions.Select(region => Html.Of($"""<section aria-label="{region}"><h2>{region}</h2><ul class="columns">{register.Councils.Where(council => council.Region == region)
                .OrderBy(council => council.Name, StringComparer.Ordinal).Select(council => Line(council, overall))}</ul></section>"""))}
            """);
    }

    private static Html Line(Council council, Dictionary<string, Judgement> overall) => Html.Of(
        $"""<li>{Parts.Council(council.Code, council.Name)} {Grade(council, overall)}</li>""");

    private static Html Grade(Council council, Dictionary<string, Judgement> overall) =>
        council.Status == CouncilStatus.Abolished ? Html.Of($"""<span class="faint">until {council.ValidTo?.Year ?? 0}</span>""")
        : council.Status == CouncilStatus.Future ? Html.Of($"""<span class="faint">from {council.ValidFrom?.Year ?? 0}</span>""")
        : overall.TryGetValue(council.Code, out var grade) ? Parts.Letter(grade)
        : Html.Empty;
}
