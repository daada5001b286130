using System.IO.Compression;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>Bodies packed with the content codings of HTTP (RFC 9110, section 8.4.1), as honest and as hostile servers send them.</summary>
internal static class Packed
{
    public static byte[] Pack(string coding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate raw" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    /// <summary>Zeros without end, in little.</summary>
    public static byte[] Bomb(string coding, int megabytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding == "br"
            ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++) packer.Write(zeros);
        }

        return coding == "gzip, gzip" ? Pack("gzip", packed.ToArray()) : packed.ToArray();
    }
}
