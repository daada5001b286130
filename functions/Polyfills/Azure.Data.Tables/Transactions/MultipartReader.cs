using System.Net.Http.Headers;

namespace Azure.Data.Tables.Transactions;

/// <summary>Finds the responses within the multipart answer to a transaction: parts of a change set, itself a part of the batch.</summary>
internal static class MultipartReader
{
    private const int DeepestNesting = 2;

    /// <exception cref="InvalidDataException">The answer is no multipart message, or a part of it is no response.</exception>
    public static IReadOnlyList<TransactionResponse> Read(string? contentType, string body)
    {
        List<TransactionResponse> responses = [];
        Collect(contentType, body, depth: 1, responses);
        return responses;
    }

    private static void Collect(string? contentType, string body, int depth, List<TransactionResponse> responses)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) throw Invalid("has no content type");
        if (type.MediaType is "application/http")
        {
            responses.Add(TransactionResponse.Parse(body) ?? throw Invalid("has a part that is no response"));
            return;
        }

        var boundary = type.Parameters
            .FirstOrDefault(parameter => parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"');
        if (type.MediaType is not "multipart/mixed" || string.IsNullOrEmpty(boundary)) throw Invalid($"has a part of type {type}");
        if (depth > DeepestNesting) throw Invalid("is nested too deep");
        foreach (var part in Parts(body, boundary))
        {
            var (partType, content) = Open(part);
            Collect(partType, content, depth + 1, responses);
        }
    }

    /// <summary>The texts between lines that are the delimiter, up to the one that closes.</summary>
    private static IEnumerable<string> Parts(string body, string boundary)
    {
        var delimiter = $"--{boundary}";
        var start = -1;
        for (var line = 0; line < body.Length;)
        {
            var end = body.IndexOf('\n', line);
            var next = end < 0 ? body.Length : end + 1;
            var text = body.AsSpan(line, next - line).TrimEnd();
            var closes = text.SequenceEqual($"{delimiter}--");
            if (closes || text.SequenceEqual(delimiter))
            {
                if (start >= 0) yield return body[start..line];
                if (closes) yield break;
                start = next;
            }

            line = next;
        }

        throw Invalid("ends before its closing delimiter");
    }

    /// <summary>Parts the headers, of which only the content type matters, from what follows the first empty line.</summary>
    private static (string? ContentType, string Content) Open(string part)
    {
        const string ContentType = "Content-Type:";
        string? type = null;
        var lines = new StringReader(part);
        while (lines.ReadLine() is { Length: > 0 } header)
        {
            if (header.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase)) type = header[ContentType.Length..].Trim();
        }

        return (type, lines.ReadToEnd());
    }

    private static InvalidDataException Invalid(string what) => new($"The service's answer to the transaction {what}.");
}
