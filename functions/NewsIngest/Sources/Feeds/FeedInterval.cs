using System.Globalization;
using System.Xml;

namespace NewsIngest.Sources.Feeds;

/// <summary>How often a feed says that it changes: ttl of RSS 2.0, and the syndication module of RSS 1.0.</summary>
internal sealed class FeedInterval
{
    /// <summary>"yearly" is met with on feeds that change daily, so nobody is believed beyond a day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private TimeSpan? _timeToLive;
    private TimeSpan? _period;
    private double _frequency = 1;

    /// <summary>Null when the feed says nothing usable.</summary>
    public TimeSpan? Value
    {
        get
        {
            var update = _period / _frequency;
            var longer = _timeToLive is null || update > _timeToLive ? update ?? _timeToLive : _timeToLive;
            return longer > Longest ? Longest : longer;
        }
    }

    /// <returns>Whether the element that the reader is at was one of these; it is read then.</returns>
    public bool Read(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "ttl":
                if (Number(reader) is { } minutes) _timeToLive = TimeSpan.FromMinutes(minutes);
                return true;
            case "updatePeriod" when reader.NamespaceURI == FeedVocabulary.Syndication:
                _period = PeriodOf(FeedXml.ReadText(reader).Trim());
                return true;
            case "updateFrequency" when reader.NamespaceURI == FeedVocabulary.Syndication:
                _frequency = Number(reader) ?? 1;
                return true;
            default:
                return false;
        }
    }

    private static TimeSpan? PeriodOf(string name) => name.ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static double? Number(XmlReader reader) =>
        double.TryParse(FeedXml.ReadText(reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000
            ? number
            : null;
}
