using System.Text.Json;
using NewsIngest.Sources;
using NewsIngest.Sources.Catalog;

namespace NewsIngest.Tests.Sources;

/// <summary>The list of sources that comes with the product, and the schema that editors check it with.</summary>
[TestClass]
public sealed class DefaultSourcesTests
{
    private static readonly string Folder = FindFolder();

    [TestMethod]
    public void The_default_list_is_valid_and_its_open_sources_are_on()
    {
        var catalog = SourceCatalog.Load(Path.Combine(Folder, "sources.json"));

        Assert.IsTrue(catalog.Find("GOV.UK Ofsted") is { Enabled: true, Store: StorePolicy.Full });
        Assert.IsTrue(catalog.Sources.All(source => !source.Enabled || source.Licence is not null), "A source that is on states its licence.");
        Assert.IsTrue(catalog.Sources.Where(source => source.Store is StorePolicy.Full)
            .All(source => source.Licence!.StartsWith("Open ", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void The_schema_knows_the_fields_and_values_that_the_reader_knows()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "sources.schema.json")));
        var source = schema.RootElement.GetProperty("$defs").GetProperty("source").GetProperty("properties");

        CollectionAssert.AreEquivalent(CatalogReader.FileFields.ToArray(), Names(schema.RootElement.GetProperty("properties")));
        CollectionAssert.AreEquivalent(CatalogReader.SourceFields.ToArray(), Names(source));
        CollectionAssert.AreEquivalent(CatalogReader.FilterFields.ToArray(), Names(source.GetProperty("filters").GetProperty("properties")));
        CollectionAssert.AreEquivalent(CatalogReader.LinkFields.ToArray(), Names(source.GetProperty("links").GetProperty("properties")));
        CollectionAssert.AreEqual(CatalogReader.Kinds.Keys.ToArray(), Values(source.GetProperty("kind")));
        CollectionAssert.AreEqual(CatalogReader.StorePolicies.Keys.ToArray(), Values(source.GetProperty("store")));
        Assert.AreEqual(CatalogReader.LongestName, source.GetProperty("name").GetProperty("maxLength").GetInt32());
        Assert.AreEqual(CatalogReader.LargestJitter, source.GetProperty("jitter").GetProperty("maximum").GetDouble());
    }

    private static string[] Names(JsonElement properties) => [.. properties.EnumerateObject().Select(property => property.Name)];

    private static string[] Values(JsonElement field) => [.. field.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)];

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsIngest.sln"))) return Path.Combine(folder.FullName, "functions", "NewsIngest.Functions");
        }

        throw new DirectoryNotFoundException($"There is no NewsIngest.sln above {AppContext.BaseDirectory}.");
    }
}
