using System.Collections.Frozen;
using System.Globalization;

namespace NewsIngest.Sources.Feeds;

/// <summary>Time zones as feeds write them: numeric offsets, the names of RFC 822, and others that are met with.</summary>
internal static class FeedDateZones
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["AEDT"] = 11,
        ["AEST"] = 10,
        ["AKDT"] = -8,
        ["AKST"] = -9,
        ["AT"] = -4,
        ["BST"] = 1,
        ["CDT"] = -5,
        ["CEST"] = 2,
        ["CET"] = 1,
        ["CST"] = -6,
        ["CT"] = -6,
        ["EDT"] = -4,
        ["EEST"] = 3,
        ["EET"] = 2,
        ["EST"] = -5,
        ["ET"] = -5,
        ["GMT"] = 0,
        ["HST"] = -10,
        ["IST"] = 5.5,
        ["JST"] = 9,
        ["MDT"] = -6,
        ["MEST"] = 2,
        ["MET"] = 1,
        ["MSK"] = 3,
        ["MST"] = -7,
        ["MT"] = -7,
        ["NZDT"] = 13,
        ["NZST"] = 12,
        ["PDT"] = -7,
        ["PST"] = -8,
        ["PT"] = -8,
        ["UT"] = 0,
        ["UTC"] = 0,
        ["WEST"] = 1,
        ["WET"] = 0,
        ["Z"] = 0,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="zone">"+0100", "-05:30", "BST", or a name with an offset to it: "GMT+1".</param>
    public static TimeSpan? Find(string zone)
    {
        var sign = zone.AsSpan().IndexOfAny("+-−");
        if (sign < 0) return Hours.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours) : null;

        var digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;

        var (hour, minute) = digits.Length <= 2 ? (number, 0) : (number / 100, number % 100);
        return hour <= 14 && minute < 60 ? new TimeSpan(hour, minute, 0) * (zone[sign] == '+' ? 1 : -1) : null;
    }
}
