using System.Collections.Frozen;

namespace NewsIngest.Reference;

/// <summary>The authorities that Ofsted inspects, from the embedded <c>councils.csv</c> and <c>delivery_bodies.csv</c>.</summary>
public sealed class CouncilRegister
{
    private static readonly Lazy<CouncilRegister> Embedded = new(Load);

    private readonly FrozenDictionary<string, Council> _byCode;
    private readonly FrozenDictionary<string, Council> _byName;
    private readonly FrozenDictionary<string, Council>.AlternateLookup<ReadOnlySpan<char>> _byDomain;

    private CouncilRegister(IReadOnlyList<Council> councils, IReadOnlyList<DeliveryBody> deliveryBodies)
    {
        Councils = councils;
        DeliveryBodies = deliveryBodies;
        Regions = [.. councils.Select(council => council.Region).Where(region => region.Length > 0).Distinct().Order(StringComparer.Ordinal)];

        var byCode = new Dictionary<string, Council>(StringComparer.OrdinalIgnoreCase);
        var byName = new Dictionary<string, Council>(StringComparer.OrdinalIgnoreCase);
        // Current councils come first, so that a name both share is the living council's.
        foreach (var council in councils.OrderBy(council => council.Status))
        {
            foreach (var code in (string[])[council.Code, .. council.FormerCodes])
                if (!byCode.TryAdd(code, council)) throw Shared(code, byCode[code], council);
            foreach (var name in (string[])[council.Name, council.OfficialName, .. council.Aliases])
                if (name.Length > 0 && !byName.TryAdd(name, council) && byName[name] is var other && other.Name != council.Name
                    && other.Status == council.Status)
                {
                    throw Shared(name, other, council);
                }
        }

        foreach (var (who, code) in (IEnumerable<(string, string)>)
            [.. councils.SelectMany(council => council.Predecessors.Concat(council.Successors), (council, code) => (council.Name, code)),
                .. deliveryBodies.Select(body => (body.Name, body.CouncilCode))])
            if (!byCode.ContainsKey(code)) throw new InvalidDataException($"'{who}' names the council {code}, and no line of councils.csv has this code.");

        _byCode = byCode.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byDomain = councils.Where(council => council.Domain.Length > 0).DistinctBy(council => council.Domain, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(council => council.Domain, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The register that ships with this version.</summary>
    public static CouncilRegister Default => Embedded.Value;

    public IReadOnlyList<Council> Councils { get; }

    public IReadOnlyList<DeliveryBody> DeliveryBodies { get; }

    /// <summary>The nine regions of England, by name.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>The councils of a region that exist now.</summary>
    public IEnumerable<Council> InRegion(string region) =>
        Councils.Where(council => council.Status == CouncilStatus.Current && string.Equals(council.Region, region, StringComparison.OrdinalIgnoreCase));

    /// <summary>The councils that replace this one, those to come included.</summary>
    public IReadOnlyList<Council> SuccessorsOf(Council council) =>
        [.. Councils.Where(other => (other.Predecessors.Contains(council.Code) || council.Successors.Contains(other.Code)) && other.Name != council.Name)];

    /// <summary>The abolished councils that this one replaced in whole or in part.</summary>
    public IReadOnlyList<Council> PredecessorsOf(Council council) => [.. council.Predecessors.Select(FindByCode).OfType<Council>()];

    /// <summary>The council with this present or former GSS code.</summary>
    public Council? FindByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The code that a council has now, by a present or former one; an unknown code stays as it is.</summary>
    public string CodeNow(string code) => FindByCode(code)?.Code ?? code;

    /// <summary>The council that a person means by a GSS code, a name or an alias, whatever the case.</summary>
    public Council? Find(string nameOrCode)
    {
        var key = nameOrCode.Trim();
        return FindByCode(key) ?? _byName.GetValueOrDefault(key);
    }

    /// <summary>The council that a host belongs to: its domain or one below it.</summary>
    public Council? FindByHost(ReadOnlySpan<char> host)
    {
        while (true)
        {
            if (_byDomain.TryGetValue(host, out var council)) return council;
            var dot = host.IndexOf('.');
            if (dot < 0) return null;
            host = host[(dot + 1)..];
        }
    }

    /// <summary>Up to <paramref name="most"/> councils whose name is near to what was typed, nearest first.</summary>
    public IReadOnlyList<Council> Suggest(string typed, int most = 3) =>
        [.. Councils
            .Select(council => (Council: council, Distance: Distance(council, typed.Trim())))
            .Where(candidate => candidate.Distance <= Math.Max(2, typed.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Council.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(candidate => candidate.Council)];

    private static InvalidDataException Shared(string what, Council one, Council other) =>
        new($"councils.csv: '{what}' stands for both {one.Name} and {other.Name}.");

    private static int Distance(Council council, string typed) =>
        council.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance(council.Name, typed);

    private static int EditDistance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }

    private static CouncilRegister Load()
    {
        using var councils = EmbeddedCsv.Open("councils.csv");
        using var deliveryBodies = EmbeddedCsv.Open("delivery_bodies.csv");
        return Read(councils, deliveryBodies);
    }

    /// <exception cref="InvalidDataException">A cell is not readable, two councils of one time share a code or a name, or a code is no council's.</exception>
    internal static CouncilRegister Read(Stream councils, Stream deliveryBodies) => new(
        EmbeddedCsv.Read("councils.csv", councils, csv => new Council(
            csv.Text("Code"),
            csv.Text("Name"),
            csv.Text("OfficialName"),
            csv.List("FormerCodes"),
            csv.Text("OfstedUrn"),
            csv.Text("Region"),
            csv.Text("Type"),
            Enum.Parse<CouncilStatus>(csv.Text("Status"), ignoreCase: true),
            csv.Date("ValidFrom"),
            csv.Date("ValidTo"),
            csv.List("Predecessors"),
            csv.List("Successors"),
            csv.List("Aliases"),
            csv.Text("Domain"))),
        EmbeddedCsv.Read("delivery_bodies.csv", deliveryBodies, csv => new DeliveryBody(
            csv.Text("Name"),
            csv.Text("CouncilCode"),
            csv.Date("From") ?? throw new InvalidDataException($"delivery_bodies.csv: '{csv.Text("Name")}' has no From date."),
            csv.Date("To"))));
}
