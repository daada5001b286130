using CsvHelper;

namespace NewsIngest.Querying.Formats;

/// <summary>How answers of one type are written as CSV (RFC 4180): the columns, and the lines that one answer has.</summary>
public sealed class CsvTable<T>(IReadOnlyList<string> columns, Func<T, IEnumerable<IReadOnlyList<string?>>> lines)
{
    public const string MediaType = "text/csv";

    /// <summary>A cell that a spreadsheet would run as a formula is led by an apostrophe and quoted (OWASP, "CSV Injection").</summary>
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, NewLine = "\r\n" };

    public IReadOnlyList<string> Columns { get; } = columns;

    public string Write(IEnumerable<T> answers)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            csv.WriteHeader([.. Columns]);
            foreach (var answer in answers) WriteLines(csv, answer);
        }

        return text.ToString();
    }

    /// <summary>Writes answers as they come, without holding them.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> WriteAsync(IAsyncEnumerable<T> answers, Stream stream, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader([.. Columns]);
        var count = 0;
        await foreach (var answer in answers.WithCancellation(cancellationToken))
        {
            WriteLines(csv, answer);
            count++;
        }

        await csv.FlushAsync(cancellationToken);
        return count;
    }

    private void WriteLines(CsvWriter csv, T answer)
    {
        foreach (var line in lines(answer))
        {
            foreach (var cell in line) csv.WriteField(cell);
            csv.EndRecord();
        }
    }
}
