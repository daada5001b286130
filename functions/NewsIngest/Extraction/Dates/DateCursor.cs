using System.Globalization;

namespace NewsIngest.Extraction.Dates;

/// <summary>Finds, one after the other, what looks like a date in a text. One pass: each character is looked at a bounded number of times.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, bool monthFirst)
{
    /// <summary>Longest word that can be a month's name.</summary>
    private const int LongestMonth = 13;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <param name="Year">0 when the text gives only day and month.</param>
    public readonly record struct Found(int Year, int Month, int Day, TimeOnly? Time, int Start, int End)
    {
        public DateTimeOffset? ToDate() =>
            Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
                ? new DateTimeOffset(new DateOnly(Year, Month, Day), Time ?? TimeOnly.MinValue, TimeSpan.Zero)
                : null;
    }

    public Found? Next()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            var first = _text[start];
            Found? found = null;
            if (char.IsAsciiDigit(first))
            {
                _position = SkipDigits(start);
                found = FromNumber(start);
            }
            else if (char.IsLetter(first))
            {
                _position = SkipLetters(start);
                found = FromMonth(start);
            }
            else _position++;

            if (found is { } date)
            {
                _position = Math.Max(_position, date.End);
                return WithTime(date);
            }
        }

        return null;
    }

    /// <summary>The first month that the text names with its year, as its first day.</summary>
    public static Found? FindMonth(ReadOnlySpan<char> text)
    {
        var cursor = new DateCursor(text, monthFirst: false);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var end = cursor.SkipLetters(i);
            var month = end - i <= LongestMonth ? MonthNames.NumberOf(text[i..end]) : 0;
            var yearStart = cursor.SkipConnectors(end);
            if (month > 0 && cursor.SkipDigits(yearStart) - yearStart == 4 && cursor.ReadYear(yearStart, out var yearEnd) is { } year)
                return new Found(year, month, 1, null, i, yearEnd);
            i = end;
        }

        return null;
    }

    private readonly Found? FromNumber(int start)
    {
        var end = _position;
        var length = end - start;
        if (start > 0 && _text[start - 1] is '.' or '/' or '-' or ':' or '£' or '$' or ',' && start > 1 && char.IsAsciiDigit(_text[start - 2])) return null;
        var number = length <= 4 ? Number(start, end) : -1;
        if (length == 4) return YearFirst(number, start, end);
        if (length > 2 || number is < 1 or > 31) return null;
        if (end < _text.Length && _text[end] is '/' or '.' or '-' && AllDigits(number, start, end) is { } digits) return digits;
        return DayThenMonth(number, start, end);
    }

    /// <summary>2021-03-12, 2021/3/12, 2021.03.12, 2021年3月12日.</summary>
    private readonly Found? YearFirst(int year, int start, int end)
    {
        if (year is < 1900 or > 2100 || end >= _text.Length || _text[end] is not ('-' or '/' or '.' or '年' or '년')) return null;
        var monthStart = SkipBlanks(end + 1);
        var monthEnd = SkipDigits(monthStart);
        if (monthEnd == monthStart) return YearThenNamedMonth(year, monthStart, start);
        if (monthEnd - monthStart > 2 || monthEnd >= _text.Length || _text[monthEnd] is not ('-' or '/' or '.' or '月' or '월')) return null;
        var dayStart = SkipBlanks(monthEnd + 1);
        var dayEnd = SkipDigits(dayStart);
        return dayEnd - dayStart is 0 or > 2 ? null : Checked(year, Number(monthStart, monthEnd), Number(dayStart, dayEnd), start, dayEnd);
    }

    /// <summary>2021. március 12., as Hungarian has it.</summary>
    private readonly Found? YearThenNamedMonth(int year, int monthStart, int start)
    {
        var monthEnd = Math.Min(SkipLetters(monthStart), monthStart + LongestMonth);
        var month = MonthNames.NumberOf(_text[monthStart..monthEnd]);
        if (month == 0) return null;
        var dayStart = SkipPunctuation(monthEnd);
        var dayEnd = SkipDigits(dayStart);
        return dayEnd - dayStart is 0 or > 2 ? null : Checked(year, month, Number(dayStart, dayEnd), start, dayEnd);
    }

    /// <summary>12/03/2021, 12.3.21: the day first, as Britain and Europe write, unless the numbers or the page's language say otherwise.</summary>
    private readonly Found? AllDigits(int first, int start, int end)
    {
        var separator = _text[end];
        var secondStart = SkipBlanks(end + 1);
        var secondEnd = SkipDigits(secondStart);
        if (secondEnd - secondStart is 0 or > 2 || secondEnd >= _text.Length || _text[secondEnd] != separator) return null;
        var yearStart = SkipBlanks(secondEnd + 1);
        var yearEnd = SkipDigits(yearStart);
        var year = (yearEnd - yearStart) switch
        {
            4 => Number(yearStart, yearEnd),
            2 => 2000 + Number(yearStart, yearEnd),
            _ => 0,
        };
        if (year == 0) return null;
        var second = Number(secondStart, secondEnd);
        var swap = second > 12 || (monthFirst && separator == '/' && first <= 12);
        return swap ? Checked(year, first, second, start, yearEnd) : Checked(year, second, first, start, yearEnd);
    }

    /// <summary>12 March 2021, 12th of March, 2021, 12. März 2021, 12 de marzo de 2021, 12-Mar-21.</summary>
    private readonly Found? DayThenMonth(int day, int start, int end)
    {
        var next = SkipConnectors(SkipOrdinal(end));
        var monthEnd = Math.Min(SkipLetters(next), next + LongestMonth);
        var month = MonthNames.NumberOf(_text[next..monthEnd]);
        if (month == 0) return null;
        var yearStart = SkipConnectors(monthEnd);
        return ReadYear(yearStart, out var yearEnd) is { } year
            ? Checked(year, month, day, start, yearEnd)
            : Checked(0, month, day, start, monthEnd);
    }

    /// <summary>March 12, 2021; Mar 12th 2021.</summary>
    private readonly Found? FromMonth(int start)
    {
        if (_position - start > LongestMonth) return null;
        var month = MonthNames.NumberOf(_text[start.._position]);
        if (month == 0) return null;
        var dayStart = SkipConnectors(_position);
        var dayEnd = SkipDigits(dayStart);
        if (dayEnd - dayStart is 0 or > 2) return null;
        var afterDay = SkipOrdinal(dayEnd);
        var yearStart = SkipConnectors(afterDay);
        if (ReadYear(yearStart, out var yearEnd) is { } year) return Checked(year, month, Number(dayStart, dayEnd), start, yearEnd);
        // "Mar, 12/03/2019", "mar. 12 mars 2019": the name of the month was a weekday's.
        if (afterDay < _text.Length && _text[afterDay] == '/') return null;
        return DayThenMonth(Number(dayStart, dayEnd), dayStart, dayEnd) is { Year: > 0 } whole
            ? whole
            : Checked(0, month, Number(dayStart, dayEnd), start, afterDay);
    }

    private readonly int? ReadYear(int start, out int end)
    {
        var apostrophe = start < _text.Length && _text[start] is '\'' or '’';
        if (apostrophe) start++;
        end = SkipDigits(start);
        // "27 June 201974 comments": two elements side by side, parted by style alone.
        if (end - start > 4 && !apostrophe) end = start + 4;
        var number = end - start is 2 or 4 ? Number(start, end) : -1;
        // Two digits with more behind them are a time, "12 March 10:15", or a date's own month, "Mar, 12/03/2019".
        if (end - start == 2
            && (number is < 0 or > 40
                || (end < _text.Length && _text[end] is ':' or '.' or '/' or '-' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))))
        {
            return null;
        }

        return (end - start) switch
        {
            4 when number is >= 1900 and <= 2100 => number,
            2 => 2000 + number,
            _ => null,
        };
    }

    private static Found? Checked(int year, int month, int day, int start, int end) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2024 : year, month)
            ? new Found(year, month, day, null, start, end)
            : null;

    /// <summary>Takes in the time of day where one follows: "at 10:15am", ", 14.30", "T10:15".</summary>
    private Found WithTime(Found found)
    {
        var position = found.End;
        var limit = Math.Min(_text.Length, position + 8);
        while (position < limit && !char.IsAsciiDigit(_text[position])) position++;
        if (position >= limit) return found;
        var hourEnd = SkipDigits(position);
        if (hourEnd - position is 0 or > 2 || hourEnd >= _text.Length || _text[hourEnd] is not (':' or '.')) return found;
        var minuteEnd = SkipDigits(hourEnd + 1);
        if (minuteEnd - hourEnd != 3) return found;
        var hour = Number(position, hourEnd);
        var minute = Number(hourEnd + 1, minuteEnd);
        var half = _text[SkipBlanks(minuteEnd)..];
        var afternoon = half.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || half.StartsWith("p.m", StringComparison.OrdinalIgnoreCase);
        var morning = half.StartsWith("am", StringComparison.OrdinalIgnoreCase) || half.StartsWith("a.m", StringComparison.OrdinalIgnoreCase);
        if (_text[hourEnd] == '.' && !afternoon && !morning) return found;
        if (afternoon && hour < 12) hour += 12;
        if (morning && hour == 12) hour = 0;
        if (hour > 23 || minute > 59) return found;
        _position = minuteEnd;
        found = found with { Time = new TimeOnly(hour, minute), End = minuteEnd };
        return found.Year == 0 && YearAfterTime(minuteEnd) is { } year ? found with { Year = year.Number, End = _position = year.End } : found;
    }

    /// <summary>
    /// Characters between the time and a year that follows it: seconds and an offset, as in "Fri Sep 30 15:13:45 +0000 2016" (C's ctime, Twitter).
    /// </summary>
    private const int LongestOffset = 16;

    private readonly (int Number, int End)? YearAfterTime(int start)
    {
        var limit = Math.Min(_text.Length, start + LongestOffset);
        for (var i = start; i < limit; i++)
        {
            if (_text[i] != ' ') continue;
            var end = SkipDigits(i + 1);
            if (end - i == 5 && Number(i + 1, end) is >= 1900 and <= 2100 and var year) return (year, end);
        }

        return null;
    }

    private readonly int Number(int start, int end) => int.Parse(_text[start..end], NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly int SkipDigits(int position)
    {
        while (position < _text.Length && char.IsAsciiDigit(_text[position])) position++;
        return position;
    }

    private readonly int SkipLetters(int position)
    {
        while (position < _text.Length && char.IsLetter(_text[position])) position++;
        return position;
    }

    private readonly int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\n') position++;
        return position;
    }

    private readonly int SkipOrdinal(int end)
    {
        var rest = _text[end..];
        var ordinal = rest.Length >= 2
            && (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th") || rest.StartsWith("er")
                || rest.StartsWith("TH"))
            && (rest.Length == 2 || !char.IsLetter(rest[2]));
        return ordinal ? end + 2 : rest.StartsWith("º") || rest.StartsWith("ª") ? end + 1 : end;
    }

    /// <summary>Blanks, commas, full stops, hyphens, slashes, and one small word ("of", "de", "del") between the parts of a date.</summary>
    private readonly int SkipConnectors(int position)
    {
        position = SkipPunctuation(position);
        var word = SkipLetters(position);
        if (word - position is 2 or 3 && _text[position..word] is "of" or "de" or "del") position = SkipPunctuation(word);
        return position;
    }

    private readonly int SkipPunctuation(int position)
    {
        var limit = Math.Min(_text.Length, position + 3);
        while (position < limit && _text[position] is ' ' or ',' or '.' or '-' or '/' or '\n') position++;
        return position;
    }
}
