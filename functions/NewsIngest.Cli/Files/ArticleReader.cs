using System.IO.Compression;
using NewsIngest.Extraction;

namespace NewsIngest.Cli.Files;

/// <summary>Reads a saved page, HTML or plain text, and extracts its article.</summary>
internal static class ArticleReader
{
    private static readonly string[] HtmlBeginnings = ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"];

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">It is called .gz and is none.</exception>
    public static Article Read(ArticleFile file, DateTimeOffset now)
    {
        var text = PageDecoder.Decode(Bytes(file.Path));
        return IsPlainText(file.Path, text)
            ? ArticleExtractor.ExtractPlainText(text, file.Url, now)
            : ArticleExtractor.Extract(text, file.Url, now);
    }

    private static byte[] Bytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(path);
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A .txt is plain text unless it begins like a page; anything else is plain text only when it has no tag near its beginning.</summary>
    private static bool IsPlainText(string path, string text)
    {
        var beginning = text.AsSpan().TrimStart();
        beginning = beginning[..Math.Min(beginning.Length, 2_000)];
        foreach (var html in HtmlBeginnings)
            if (beginning.StartsWith(html, StringComparison.OrdinalIgnoreCase))
                return false;

        return path.Contains(".txt", StringComparison.OrdinalIgnoreCase) || !beginning.ContainsAny('<', '>');
    }
}
