using NewsIngest.Extraction;

namespace NewsIngest.Tests.Purity;

/// <summary>The library's folders stand on each other in one direction, so that each can be read, changed and tested without those above it.</summary>
[TestClass]
public sealed class LayerTests
{
    private const string Root = "NewsIngest.";

    /// <summary>What each folder of the library names of the others. Types of the root namespace put everything together, and are no folder.</summary>
    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> Named = Folders().ToDictionary(folder => folder, NamedBy);

    [TestMethod]
    public void No_folder_leads_back_to_itself()
    {
        foreach (var folder in Named.Keys)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(Named[folder]);
            while (open.TryPop(out var next))
                if (reached.Add(next))
                    foreach (var further in Named[next]) open.Push(further);

            Assert.DoesNotContain(folder, reached, $"{folder} names {string.Join(", ", Named[folder])}, and one of these leads back to it");
        }
    }

    [TestMethod]
    [DataRow("Pipeline", "Storage")]
    [DataRow("Classification", "Reference")]
    [DataRow("Dashboard", "Querying")]
    public void What_a_folder_stands_on_is_seen(string folder, string below) => Assert.Contains(below, Named[folder]);

    private static IEnumerable<string> Folders() => typeof(ArticleExtractor).Assembly.GetTypes().Select(type => FolderOf(type.FullName!)).OfType<string>().Distinct();

    private static IReadOnlySet<string> NamedBy(string folder) =>
        ReferencedTypes.Of(typeof(ArticleExtractor).Assembly, Root + folder).Select(FolderOf).OfType<string>().Where(other => other != folder).ToHashSet();

    private static string? FolderOf(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type.IndexOf('.', Root.Length) is > 0 and var end ? type[Root.Length..end] : null;
}
