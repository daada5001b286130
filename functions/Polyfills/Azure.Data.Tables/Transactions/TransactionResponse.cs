using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one action, cut out of the answer to the whole transaction.</summary>
internal sealed class TransactionResponse(int status, string reasonPhrase, IReadOnlyList<HttpHeader> headers, string body) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => reasonPhrase;

    public override bool IsError => status >= 400;

    public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(body));

    public override string ClientRequestId { get; set; } = "";

    /// <summary>Reads a response as it stands on the wire.</summary>
    /// <returns>Null when the text holds no status line.</returns>
    public static TransactionResponse? Parse(string text)
    {
        // Azurite may put a line of its own before the status line.
        var lines = new StringReader(text);
        string? line;
        do
        {
            line = lines.ReadLine();
        }
        while (line is not null && !line.StartsWith("HTTP/", StringComparison.Ordinal));
        if (line?.Split(' ', 3) is not [_, var number, .. var rest]) return null;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 100 or > 599) return null;

        List<HttpHeader> headers = [];
        while (lines.ReadLine() is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.Add(new(header[..colon].Trim(), header[(colon + 1)..].Trim()));
        }

        return new(status, rest.FirstOrDefault("").Trim(), headers, lines.ReadToEnd().Trim());
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers;

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = TryGetHeaderValues(name, out var values) ? string.Join(',', values) : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        string[] found =
        [
            .. headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value),
        ];
        values = found.Length > 0 ? found : null;
        return values is not null;
    }
}
