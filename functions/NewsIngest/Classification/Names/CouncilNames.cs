using NewsIngest.Classification.Scanning;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Names;

/// <summary>Every way to write a council's name, made from the register.</summary>
internal sealed class CouncilNames
{
    private static readonly string[] CouncilWords =
        ["council", "borough", "corporation", "cc", "mbc", "bc", "lb", "city", "county", "lbbd", "lbhf", "rbkc", "rbwm", "cbmdc", "dmbc", "nycc", "nelc",
            "royal", "authority"];

    private readonly IReadOnlyList<Council> _councils;

    public CouncilNames(CouncilRegister register)
    {
        _councils = register.Councils;
        Alone = [.. _councils.Select(council => (Council[])[council])];
        Bodies = [.. register.DeliveryBodies.GroupBy(body => body.Name).Select(group => (IReadOnlyList<DeliveryBody>)[.. group])];
    }

    /// <summary>Each council of the register in a list of its own: what its name stands for.</summary>
    public IReadOnlyList<Council[]> Alone { get; }

    /// <summary>The delivery bodies, each with the councils and times that it served.</summary>
    public IReadOnlyList<IReadOnlyList<DeliveryBody>> Bodies { get; }

    /// <summary>The council's index in the register, as <see cref="NameMeaning.Index"/> counts.</summary>
    public int IndexOf(Council council)
    {
        for (var i = 0; i < _councils.Count; i++)
            if (ReferenceEquals(_councils[i], council)) return i;
        return -1;
    }

    public void AddTo(Lexicon lexicon)
    {
        foreach (var (name, meaning) in NameTraps.Meanings) lexicon.AddPhrase(name, meaning);
        for (var i = 0; i < Bodies.Count; i++)
        {
            lexicon.AddPhrase(Bodies[i][0].Name, Meaning(i, NameForm.DeliveryBody));
            lexicon.AddPhrase(Bodies[i][0].Name.Replace("'s", "", StringComparison.Ordinal), Meaning(i, NameForm.DeliveryBody));
        }

        // Whole councils before bare names, living ones before abolished ones.
        for (var i = 0; i < _councils.Count; i++) lexicon.AddPhrase(_councils[i].OfficialName, Meaning(i, NameForm.Council));
        for (var i = 0; i < _councils.Count; i++)
            foreach (var name in CouncilForms(_councils[i])) lexicon.AddPhrase(name, Meaning(i, NameForm.Council));
        for (var i = 0; i < _councils.Count; i++)
        {
            // Until it begins, its name alone is a part of the county.
            if (_councils[i].Status == CouncilStatus.Future) continue;
            foreach (var name in (string[])[_councils[i].Name, .. _councils[i].Aliases, .. NameTraps.MoreAliases(_councils[i].Name)])
            {
                if (NameTraps.NotAlone.Contains(name)) continue;
                lexicon.AddPhrase(name,
                    Meaning(i, IsCouncil(name) ? NameForm.Council : NameTraps.Doubtful.Contains(name) ? NameForm.Doubtful : NameForm.Place));
            }
        }

        foreach (var (place, isAbroad) in OtherPlaces.Names()) lexicon.AddPhrase(place,
            new Meaning(SpanKind.OtherPlace, isAbroad ? OtherPlaces.Abroad : (short)0, CapitalOnly: true));
    }

    private static Meaning Meaning(int index, NameForm form) => new(SpanKind.Council, new NameMeaning(index, form).Value, CapitalOnly: true);

    private static bool IsCouncil(string name) =>
        name.Split(' ').Any(word => CouncilWords.Contains(word, StringComparer.OrdinalIgnoreCase)) && !NameTraps.PlaceAfterAll.Contains(name);

    private static IEnumerable<string> CouncilForms(Council council)
    {
        foreach (var name in (string[])[council.Name, .. council.Aliases.Where(alias => !IsCouncil(alias)), .. NameTraps.MoreAliases(council.Name)])
        {
            if (NameTraps.NotAlone.Contains(name)) continue;
            yield return $"{name} council";
            yield return $"{name} councillor";
            yield return $"{name} councillors";
            yield return $"{name} authority";
            yield return $"{name} local authority";
            yield return $"council of {name}";
            if (council.Type.Contains("county", StringComparison.OrdinalIgnoreCase) || council.Type.Contains("unitary", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{name} county council";
                yield return $"{name} CC";
            }

            if (council.Type.Contains("county", StringComparison.OrdinalIgnoreCase)) continue;
            yield return $"{name} unitary authority";
            yield return $"{name} borough council";
            if (!Whereabouts.IsCounty(name)) yield return $"{name} borough";
            yield return $"{name} city council";
            yield return $"{name} BC";
            yield return $"borough of {name}";
            yield return $"city of {name} council";
            if (council.Type.Contains("metropolitan", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{name} MBC";
                yield return $"{name} MDC";
                yield return $"{name} metropolitan borough council";
                yield return $"{name} metropolitan district council";
                yield return $"{name} metropolitan borough";
                yield return $"{name} metropolitan council";
            }

            if (!council.Type.Contains("London", StringComparison.OrdinalIgnoreCase)) continue;
            yield return $"london borough of {name}";
            yield return $"royal borough of {name}";
            yield return $"LB {name}";
            yield return $"LB of {name}";
            yield return $"LBC {name}";
        }
    }
}
