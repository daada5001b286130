using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsIngest.TestSupport.Memory;

/// <summary>A filter as the product writes it: comparisons joined by "and".</summary>
internal sealed partial class TableFilter
{
    private readonly IReadOnlyList<(string Property, string Comparison, string Literal)> _comparisons;

    /// <param name="filter">Null wants every row.</param>
    public TableFilter(string? filter) => _comparisons =
        [.. Comparison.Matches(filter ?? "").Select(match => (match.Groups["property"].Value, match.Groups["comparison"].Value, Value(match.Groups["literal"].Value)))];

    /// <summary>The one partition that it asks for; null when it asks for more.</summary>
    public string? Partition => _comparisons.FirstOrDefault(comparison => comparison is ("PartitionKey", "eq", _)).Literal;

    public bool HoldsForPartition(string partition) => All("PartitionKey", partition);

    public bool HoldsForRow(string row) => All("RowKey", row);

    /// <summary>Whether the columns beside the keys are asked for too.</summary>
    public bool NeedsColumns => _comparisons.Any(comparison => comparison.Property is not ("PartitionKey" or "RowKey"));

    public bool HoldsFor(JsonElement entity) => _comparisons
        .Where(comparison => comparison.Property is not ("PartitionKey" or "RowKey"))
        .All(comparison => entity.TryGetProperty(comparison.Property, out var value) && Holds(value.ToString(), comparison.Comparison, comparison.Literal));

    private bool All(string property, string value) =>
        _comparisons.All(comparison => comparison.Property != property || Holds(value, comparison.Comparison, comparison.Literal));

    private static bool Holds(string value, string comparison, string literal) => comparison switch
    {
        "eq" => value.Equals(literal, literal is "true" or "false" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal),
        "gt" => string.CompareOrdinal(value, literal) > 0,
        "ge" => string.CompareOrdinal(value, literal) >= 0,
        "lt" => string.CompareOrdinal(value, literal) < 0,
        _ => string.CompareOrdinal(value, literal) <= 0,
    };

    private static string Value(string literal) => literal.IndexOf('\'', StringComparison.Ordinal) is >= 0 and var start
        ? literal[(start + 1)..^1].Replace("''", "'", StringComparison.Ordinal)
        : literal;

    [GeneratedRegex("(?<property>\\w+) (?<comparison>eq|gt|ge|lt|le) (?<literal>(datetime)?'([^']|'')*'|true|false)", RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison { get; }
}
