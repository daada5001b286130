using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying;

/// <summary>Reads a question from named words: the same names in the HTTP API and on the command line.</summary>
public sealed class QueryReader(CouncilRegister register)
{
    private const int MostTextCharacters = 200;

    private static readonly string[] Names = [.. QueryParameters.Filters.Concat(QueryParameters.Paging).Select(parameter => parameter.Name)];

    /// <summary>The Functions host's own parameter: a function key.</summary>
    private const string FunctionKey = "code";

    /// <param name="parameters">Names as typed. An empty value does not restrict.</param>
    /// <param name="defaultCount">How many answers come unless <c>top</c> says so.</param>
    /// <param name="mostCount">How many may be asked for.</param>
    /// <param name="others">Further names that the caller reads itself.</param>
    /// <exception cref="QueryException">A name or a value is not usable.</exception>
    public Question Read(IReadOnlyDictionary<string, string> parameters, int defaultCount, int mostCount, params IReadOnlyCollection<string> others)
    {
        foreach (var name in parameters.Keys)
            if (name != FunctionKey && !Names.Concat(others).Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new QueryException($"There is no parameter '{name}'. These exist: {string.Join(", ", Names.Concat(others))}.");

        string? Given(string name) => parameters.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;

        var query = new ClassificationQuery(
            Given("council") is { } council ? CouncilOf(council).Code : null,
            Given("judgement") is { } judgement ? Word<Judgement>("judgement", judgement) : null,
            Given("when") is { } when ? Word<FindingTime>("when", when) : null,
            Given("source"),
            Given("since") is { } since ? Day("since", since) : null,
            Given("until") is { } until ? Day("until", until) : null,
            Given("region") is { } region ? RegionOf(region) : null,
            Given("aspect") is { } aspect ? Word<Aspect>("aspect", aspect) : null,
            Given("inspection") is { } inspection ? Word<InspectionType>("inspection", inspection) : null,
            Given("kind") is { } kind ? Word<ArticleKind>("kind", kind) : null,
            Given("text"));
        if (query.Since > query.Until) throw new QueryException($"'since' ({query.Since:yyyy-MM-dd}) is later than 'until' ({query.Until:yyyy-MM-dd}).");
        if (query is { CouncilCode: not null, Region: not null }) throw new QueryException("Give 'council' or 'region', not both.");
        if (query.Text?.Length > MostTextCharacters)
            throw new QueryException($"'text' has {query.Text.Length} characters; {MostTextCharacters} may stand there.");

        return new Question(query, Given(QueryParameters.Top) is { } top ? Count(top, mostCount) : defaultCount, Given(QueryParameters.Continuation));
    }

    /// <summary>The council that a person means.</summary>
    /// <exception cref="QueryException">There is none: the message names what is near.</exception>
    public Council CouncilOf(string typed)
    {
        if (register.Find(typed) is { } council) return council;
        var near = register.Suggest(typed);
        var hint = near.Count > 0 ? $"Did you mean {string.Join(" or ", near.Select(council => council.Name))}?" : "Give a name, an alias or a GSS code.";
        throw new QueryException($"No council is called '{typed}'. {hint}");
    }

    private string RegionOf(string typed)
    {
        var plain = typed.Replace('-', ' ').Replace("&", "and", StringComparison.Ordinal);
        return register.Regions.FirstOrDefault(region => string.Equals(region, plain, StringComparison.OrdinalIgnoreCase))
            ?? throw new QueryException($"'region' is one of {string.Join(", ", register.Regions)}, not '{typed}'.");
    }

    private static T Word<T>(string name, string word)
        where T : struct, Enum =>
        EnumWord.TryParse<T>(word, out var value) ? value : throw new QueryException($"'{name}' is one of {EnumWord.Choices<T>()}, not '{word}'.");

    private static DateOnly Day(string name, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Earliest && day <= Latest
            ? day
            : throw new QueryException($"'{name}' is a day such as 2026-03-31, not '{text}'.");

    /// <summary>Before Ofsted's first inspection of a council's children's services, and far behind the last.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 1, 1);

    private static int Count(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most
            ? count
            : throw new QueryException($"'{QueryParameters.Top}' is a whole number from 1 to {most}, not '{text}'.");
}
