using System.Globalization;

namespace Azure.Data.Tables.Entities;

/// <summary>The text of values, the same in JSON and in filters.</summary>
internal static class EdmText
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With a point or an exponent, so that it is never taken for a whole number.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(number) && text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    /// <summary>In UTC, to 100 ns: all that the service keeps.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
