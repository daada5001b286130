using System.Text;
using NewsIngest.Sources.Catalog;

namespace NewsIngest.Sources;

/// <summary>All sources of sources.json, checked.</summary>
public sealed class SourceCatalog
{
    private readonly Dictionary<string, Source> _byName;

    internal SourceCatalog(IReadOnlyList<Source> sources)
    {
        Sources = sources;
        _byName = sources.ToDictionary(source => source.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Source> Sources { get; }

    public Source? Find(string name) => _byName.GetValueOrDefault(name.Trim());

    /// <param name="fileName">Used in messages.</param>
    /// <exception cref="SourceCatalogException">With every problem of the file, each with its line and field.</exception>
    public static SourceCatalog Parse(string json, string fileName) => CatalogReader.Read(Encoding.UTF8.GetBytes(json), fileName);

    /// <exception cref="SourceCatalogException">The file is missing, unreadable or wrong.</exception>
    public static SourceCatalog Load(string path)
    {
        try
        {
            return CatalogReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceCatalogException([$"{path}: {failure.Message}"]);
        }
    }
}
