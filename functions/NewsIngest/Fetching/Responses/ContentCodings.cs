using System.IO.Compression;

namespace NewsIngest.Fetching.Responses;

/// <summary>The Content-Encoding header and the streams that undo it (RFC 9110, 8.4).</summary>
internal static class ContentCodings
{
    /// <summary>What we ask for: all that .NET can undo.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>Servers wrap a body once; a longer chain is a trick.</summary>
    private const int MaxCodings = 2;

    /// <param name="contentEncoding">The header's values, in the order in which they were applied.</param>
    /// <exception cref="InvalidDataException">A coding that we neither asked for nor read, or too many.</exception>
    public static Stream Decode(Stream wire, IEnumerable<string> contentEncoding)
    {
        string[] codings =
        [
            .. contentEncoding
                .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(coding => coding.ToLowerInvariant())
                .Where(coding => coding is not "identity" and not "none" and not "utf-8")
                .Reverse(),
        ];
        if (codings.Length > MaxCodings) throw new InvalidDataException($"The body is compressed {codings.Length} times over.");

        return codings.Aggregate(wire, (stream, coding) => coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "deflate" => new EitherDeflateStream(stream),
            _ => throw new InvalidDataException($"The body is compressed with '{coding}', which was not asked for."),
        });
    }
}
