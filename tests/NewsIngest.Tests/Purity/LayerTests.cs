using System.Reflection;
using NewsIngest.Cli;
using NewsIngest.Extraction;
using NewsIngest.Functions;
using NewsIngest.LocalHost.Hosting;

namespace NewsIngest.Tests.Purity;

/// <summary>
/// The folders of the library, of the local host and of the programs stand on each other in one direction, and so do the folders inside each of them, so
/// that each can be read, changed and tested without those above it.
/// </summary>
[TestClass]
public sealed class LayerTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(ArticleExtractor).Assembly, typeof(LocalFunctionsHost).Assembly, typeof(TimerPollSources).Assembly, typeof(ExitCodes).Assembly];

    /// <summary>The namespaces of all folders, and of those around them.</summary>
    private static readonly HashSet<string> Folders = Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Select(type => type.Namespace ?? "")
        .Where(space => space.StartsWith("NewsIngest.", StringComparison.Ordinal))
        .SelectMany(WithThoseAround)
        .ToHashSet();

    /// <summary>Folders with folders inside.</summary>
    private static IEnumerable<string> Parents => Folders.Select(FolderAround).OfType<string>().Distinct();

    [TestMethod]
    [DynamicData(nameof(Parents))]
    public void No_folder_leads_back_to_itself(string parent)
    {
        var named = Folders.Where(folder => FolderAround(folder) == parent).ToDictionary(folder => folder, NamedBy);
        foreach (var folder in named.Keys)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(named[folder]);
            while (open.TryPop(out var next))
                if (reached.Add(next))
                    foreach (var further in named[next]) open.Push(further);

            Assert.DoesNotContain(folder, reached, $"{folder} names {string.Join(", ", named[folder])}, and one of these leads back to it");
        }
    }

    [TestMethod]
    [DataRow("NewsIngest.Pipeline", "NewsIngest.Storage")]
    [DataRow("NewsIngest.Classification", "NewsIngest.Reference")]
    [DataRow("NewsIngest.Dashboard", "NewsIngest.Querying")]
    [DataRow("NewsIngest.Extraction.Body", "NewsIngest.Extraction.Headlines")]
    [DataRow("NewsIngest.Extraction.Vocabulary", "NewsIngest.Extraction.Dates")]
    [DataRow("NewsIngest.Classification.Sentences", "NewsIngest.Classification.Names")]
    [DataRow("NewsIngest.LocalHost.Hosting", "NewsIngest.LocalHost.Queues")]
    [DataRow("NewsIngest.Cli.Commands", "NewsIngest.Cli.Views")]
    [DataRow("NewsIngest.Functions", "NewsIngest.Pipeline")]
    public void What_a_folder_stands_on_is_seen(string folder, string below) => Assert.Contains(below, NamedBy(folder));

    /// <summary>The folders beside this one whose types it names. Types that stand beside folders put everything together, and are in none of them.</summary>
    private static IReadOnlySet<string> NamedBy(string folder)
    {
        var parent = FolderAround(folder) + ".";
        return Assemblies.SelectMany(assembly => ReferencedTypes.Of(assembly, folder))
            .Where(type => type.StartsWith(parent, StringComparison.Ordinal) && type.IndexOf('.', parent.Length) > 0)
            .Select(type => type[..type.IndexOf('.', parent.Length)])
            .Where(other => other != folder && Folders.Contains(other))
            .ToHashSet();
    }

    private static IEnumerable<string> WithThoseAround(string folder)
    {
        for (var each = folder; each is not null; each = FolderAround(each)) yield return each;
    }

    private static string? FolderAround(string folder) => folder.LastIndexOf('.') is > 0 and var end ? folder[..end] : null;
}
