using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying;

/// <summary>A question that cannot be answered as it was put. The message says what was wrong and what may stand there.</summary>
public sealed class QueryException(string message) : Exception(message);

/// <summary>Reads a question from named words: the same names in the HTTP API and on the command line.</summary>
public sealed class QueryReader(CouncilRegister register)
{
    private static readonly string[] Names = ["council", "judgement", "when", "source", "since", "until", "top"];

    /// <summary>The Functions host's own parameter: a function key.</summary>
    private const string FunctionKey = "code";

    /// <param name="parameters">Names as typed. An empty value does not restrict.</param>
    /// <param name="defaultCount">How many answers come unless <c>top</c> says so.</param>
    /// <param name="mostCount">How many may be asked for.</param>
    /// <exception cref="QueryException">A name or a value is not usable.</exception>
    public (ClassificationQuery Query, int Count) Read(IReadOnlyDictionary<string, string> parameters, int defaultCount, int mostCount)
    {
        foreach (var name in parameters.Keys)
            if (name != FunctionKey && !Names.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new QueryException($"There is no parameter '{name}'. These exist: {string.Join(", ", Names)}.");

        string? Given(string name) => parameters.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

        var query = new ClassificationQuery(
            Given("council") is { } council ? CouncilCode(council) : null,
            Given("judgement") is { } judgement ? Word<Judgement>("judgement", judgement) : null,
            Given("when") is { } when ? Word<FindingTime>("when", when) : null,
            Given("source"),
            Given("since") is { } since ? Day("since", since) : null,
            Given("until") is { } until ? Day("until", until) : null);
        if (query.Since > query.Until) throw new QueryException($"'since' ({query.Since:yyyy-MM-dd}) is later than 'until' ({query.Until:yyyy-MM-dd}).");

        return (query, Given("top") is { } top ? Count(top, mostCount) : defaultCount);
    }

    private string CouncilCode(string typed)
    {
        if (register.Find(typed) is { Code.Length: > 0 } council) return council.Code;

        var near = register.Suggest(typed);
        var hint = near.Count > 0 ? $"Did you mean {string.Join(" or ", near.Select(council => council.Name))}?" : "Give a name, an alias or a GSS code.";
        throw new QueryException($"No council is called '{typed}'. {hint}");
    }

    private static T Word<T>(string name, string word)
        where T : struct, Enum =>
        EnumWord.TryParse<T>(word, out var value) ? value : throw new QueryException($"'{name}' is one of {EnumWord.Choices<T>()}, not '{word}'.");

    private static DateOnly Day(string name, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new QueryException($"'{name}' is a day such as 2026-03-31, not '{text}'.");

    private static int Count(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most
            ? count
            : throw new QueryException($"'top' is a whole number from 1 to {most}, not '{text}'.");
}
