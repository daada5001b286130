using System.Globalization;

namespace NewsIngest.Extraction.Dates;

/// <summary>Reads dates as machines and people write them.</summary>
/// <param name="fetchedAt">When the page was fetched: resolves relative and partial dates, refuses later ones.</param>
/// <param name="monthFirst">Reads 3/4/2021 as the fourth of March, as American pages write it; otherwise it is the third of April.</param>
/// <param name="year">The year of dates that do not tell theirs, where the page's address names one.</param>
internal sealed class DateReader(DateTimeOffset? fetchedAt, bool monthFirst = false, int? year = null)
{
    /// <summary>The web carried hardly any news before; such a date is a default or a mistake.</summary>
    private const int EarliestYear = 1995;

    private readonly DateTimeOffset _latest = fetchedAt?.AddDays(1) ?? DateTimeOffset.MaxValue;

    /// <summary>Reads an attribute's or a property's whole value: ISO 8601, RFC 1123, a Unix time, or else as text.</summary>
    public DateTimeOffset? ReadValue(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = value.AsSpan().Trim();
        if (text.Length >= 10 && char.IsAsciiDigit(text[0]))
        {
            if (text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unix))
                return Accept(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? unix / 1000 : unix));
            // Only what has the year first: anything else would be read as an American date.
            if (!text[..4].ContainsAnyExceptInRange('0', '9') && TryIso(text, out var iso)) return Accept(iso);
        }

        if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var rfc)) return Accept(rfc);
        return First(text)?.Date;
    }

    /// <summary>The first date that stands in the text.</summary>
    public FoundDate? First(ReadOnlySpan<char> text)
    {
        var cursor = new DateCursor(text, monthFirst);
        while (cursor.Next() is { } found)
        {
            var date = found.Year > 0 ? found.ToDate() : Complete(found);
            if (date is { } whole && Accept(whole) is { } accepted) return new FoundDate(accepted, found.Start, found.End, found.Year == 0);
        }

        return null;
    }

    /// <summary>The first date in the text that the words before it do not call the day of the last change.</summary>
    public FoundDate? FirstUnchanged(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (First(text[from..]) is { } found)
        {
            if (!DateLabels.TellsChange(text.Slice(from, found.Start))) return found with { Start = from + found.Start, End = from + found.End };
            from += found.End;
        }

        return null;
    }

    /// <summary>The first day of the month that the text names with its year: "March 2019".</summary>
    public DateTimeOffset? Month(ReadOnlySpan<char> text) => DateCursor.FindMonth(text) is { } found && found.ToDate() is { } date ? Accept(date) : null;

    /// <summary>A date told by its distance: "3 hours ago", "yesterday"; null without the fetch date.</summary>
    public DateTimeOffset? Relative(ReadOnlySpan<char> text) => fetchedAt is { } now ? RelativeDates.Read(text, now) : null;

    private DateTimeOffset? Accept(DateTimeOffset date) => date.Year >= EarliestYear && date <= _latest ? date : null;

    /// <summary>A day without its year is of the address's year, or else the latest such day before the page was fetched.</summary>
    private DateTimeOffset? Complete(DateCursor.Found found)
    {
        if (year is { } known) return (found with { Year = known }).ToDate();
        if (fetchedAt is not { } now) return null;
        for (var latest = now.Year; latest > now.Year - 5; latest--)
            if ((found with { Year = latest }).ToDate() is { } date && date <= _latest) return date;
        return null;
    }

    private static bool TryIso(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date)) return true;
        // "2021-03-12T10:00:00+0000 (GMT)" and other tails: the day is what counts.
        return DateTimeOffset.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
    }
}

/// <param name="Partial">The year was not given, but concluded from the fetch date.</param>
internal readonly record struct FoundDate(DateTimeOffset Date, int Start, int End, bool Partial);
