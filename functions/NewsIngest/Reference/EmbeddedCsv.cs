using System.Globalization;
using CsvHelper;

namespace NewsIngest.Reference;

/// <summary>Reads the CSV tables that are embedded in this assembly. Lists inside a cell are parted by '|'.</summary>
internal static class EmbeddedCsv
{
    public static IReadOnlyList<T> Read<T>(string resource, Func<CsvReader, T> row)
    {
        using var stream = Open(resource);
        return Read(resource, stream, row);
    }

    /// <exception cref="InvalidDataException">A cell is not readable; the message names the line.</exception>
    public static IReadOnlyList<T> Read<T>(string name, Stream stream, Func<CsvReader, T> row)
    {
        using var csv = CsvReader.Create(stream);

        var rows = new List<T>();
        try
        {
            while (csv.Read()) rows.Add(row(csv));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            // The first line is the header.
            throw new InvalidDataException($"{name}, line {rows.Count + 2}: {exception.Message}", exception);
        }

        return rows;
    }

    public static Stream Open(string resource) =>
        typeof(EmbeddedCsv).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The embedded table '{resource}' is missing from {typeof(EmbeddedCsv).Assembly.GetName().Name}.");

    public static string Text(this CsvReader csv, string column) => csv.GetString(column);

    public static IReadOnlyList<string> List(this CsvReader csv, string column) =>
        csv.Text(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static DateOnly? Date(this CsvReader csv, string column) =>
        csv.Text(column) is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
