using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest.Cli.Files;

/// <summary>Something the person typed, or a file that they named, cannot be used. The message says what and where.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Finds the saved pages that the person named.</summary>
internal static partial class ArticleFiles
{
    private static readonly string[] Endings = [".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".txt.gz"];

    /// <param name="paths">Files, and folders whose pages are taken in order of name, subfolders included.</param>
    /// <param name="manifest">A file of JSON lines <c>{"file": …, "url": …}</c>: then only these files are taken.</param>
    /// <exception cref="UsageException">A path does not exist, a folder holds no page, or a line of the manifest is not readable.</exception>
    public static IReadOnlyList<ArticleFile> Find(IReadOnlyList<string> paths, string? manifest)
    {
        foreach (var path in paths)
            if (!File.Exists(path) && !Directory.Exists(path))
                throw new UsageException($"There is no file or folder '{path}'.");

        if (manifest is not null) return FromManifest(manifest, paths);

        var files = paths.SelectMany(path => File.Exists(path) ? [new ArticleFile(path, path)] : FromFolder(path)).ToList();
        if (files.Count == 0) throw new UsageException($"No page found in {string.Join(", ", paths)}: looked for {string.Join(", ", Endings)}.");
        return files;
    }

    private static IEnumerable<ArticleFile> FromFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .Select(path => new ArticleFile(Path.GetRelativePath(folder, path), path));

    private static List<ArticleFile> FromManifest(string manifest, IReadOnlyList<string> paths)
    {
        if (!File.Exists(manifest)) throw new UsageException($"There is no manifest '{manifest}'.");
        string[] folders = [.. paths.Where(Directory.Exists), Path.GetDirectoryName(Path.GetFullPath(manifest))!, Environment.CurrentDirectory];

        var files = new List<ArticleFile>();
        foreach (var (index, line) in File.ReadLines(manifest).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var row = ReadRow(line, $"{manifest}({index + 1})");
            var path = folders.Select(folder => Path.Combine(folder, row.File)).FirstOrDefault(File.Exists)
                ?? throw new UsageException($"{manifest}({index + 1}): there is no file '{row.File}' in {string.Join(" or ", folders.Distinct())}.");
            files.Add(new ArticleFile(row.File, path, Uri.TryCreate(row.Url, UriKind.Absolute, out var url) ? url : null));
        }

        return files;
    }

    private static ManifestRow ReadRow(string line, string where)
    {
        try
        {
            var row = JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestRow);
            return row is { File.Length: > 0 } ? row : throw new UsageException($"{where}: the field \"file\" is missing.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{where}: not a line of JSON such as {{\"file\":\"page.html\",\"url\":\"https://…\"}}: {exception.Message}");
        }
    }

    private sealed record ManifestRow(string File, string? Url);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(ManifestRow))]
    private sealed partial class ManifestJson : JsonSerializerContext;
}
