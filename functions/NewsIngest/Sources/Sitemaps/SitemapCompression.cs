using System.IO.Compression;

namespace NewsIngest.Sources.Sitemaps;

/// <summary>Unpacks files that are served as gzip (sitemap.xml.gz), which is not the same as a page sent in gzip.</summary>
internal static class SitemapCompression
{
    /// <summary>Room for 50,000 URLs, the most that a sitemap may hold, of a usual length.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <returns>The unpacked file, or the file as it is when it is not packed; and what went wrong, as a sentence.</returns>
    public static (ReadOnlyMemory<byte> Body, string? Problem) Undo(ReadOnlyMemory<byte> file)
    {
        if (file.Span is not [0x1f, 0x8b, ..]) return (file, null);

        using var unpacked = new MemoryStream();
        try
        {
            using var stream = new GZipStream(new MemoryStream(file.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[32 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > MaxBytes)
                    return (Content(unpacked), $"The unpacked file is over the limit of {MaxBytes:N0} bytes; its beginning is used.");
                unpacked.Write(buffer, 0, read);
            }

            return (Content(unpacked), null);
        }
        catch (InvalidDataException failure)
        {
            return (Content(unpacked), $"The gzip file is damaged; what came before the damage is used. {failure.Message}");
        }
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
