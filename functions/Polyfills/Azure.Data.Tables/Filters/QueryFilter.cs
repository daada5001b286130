using System.Globalization;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Filters;

/// <summary>
/// Turns values into the literals of a filter, so that no value can change what the filter asks
/// (learn.microsoft.com/rest/api/storageservices/querying-tables-and-entities#constructing-filter-strings).
/// </summary>
internal static class QueryFilter
{
    public static string Create(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var literals = filter.GetArguments().Select(object? (argument) => Literal(argument)).ToArray();
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    /// <exception cref="ArgumentException">No filter can hold such a value.</exception>
    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        char character => Quote(character.ToString()),
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        long number => EdmText.Of(number) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "L",
        float number => EdmText.Of((double)number),
        double number => EdmText.Of(number),
        Guid id => $"guid'{id}'",
        DateTimeOffset moment => $"datetime'{EdmText.Of(moment)}'",
        DateTime moment => $"datetime'{EdmText.Of(moment.ToUniversalTime())}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes)}'",
        _ => throw new ArgumentException($"A filter cannot hold a {value.GetType()}.", nameof(value)),
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
