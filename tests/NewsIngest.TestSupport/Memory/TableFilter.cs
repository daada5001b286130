using System.Text.RegularExpressions;

namespace NewsIngest.TestSupport.Memory;

/// <summary>A filter as the product writes it: comparisons joined by "and".</summary>
internal sealed partial class TableFilter
{
    private readonly IReadOnlyList<(string Property, string Comparison, string Literal)> _comparisons;

    /// <param name="filter">Null wants every row.</param>
    public TableFilter(string? filter) => _comparisons =
        [.. Comparison.Matches(filter ?? "")
            .Select(match => (match.Groups["property"].Value, match.Groups["comparison"].Value, Value(match.Groups["literal"].Value)))];

    /// <summary>The one partition that it asks for; null when it asks for more.</summary>
    public string? Partition => _comparisons.FirstOrDefault(comparison => comparison is ("PartitionKey", "eq", _)).Literal;

    public bool HoldsForPartition(string partition) => All("PartitionKey", partition);

    public bool HoldsForRow(string row) => All("RowKey", row);

    /// <summary>Whether the columns beside the keys are asked for too.</summary>
    public bool NeedsColumns => _comparisons.Any(comparison => comparison.Property is not ("PartitionKey" or "RowKey"));

    /// <summary>No row below it is asked for.</summary>
    public string FirstRow => _comparisons
        .Where(comparison => comparison is ("RowKey", "gt" or "ge" or "eq", _))
        .Select(comparison => comparison.Literal)
        .Append("")
        .Max(StringComparer.Ordinal)!;

    /// <param name="column">The value of a column of this name; null where the row has none.</param>
    public bool HoldsFor(Func<string, string?> column) => _comparisons
        .Where(comparison => comparison.Property is not ("PartitionKey" or "RowKey"))
        .All(comparison => column(comparison.Property) is { } value && Holds(value, comparison.Comparison, comparison.Literal));

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
