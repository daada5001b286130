using System.Text.Json;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.Infrastructure;

/// <summary>
/// The Bicep files of infra/, parsed by Tree-sitter's grammar in Node.js: what shows their shape where there is no Bicep compiler. It knows
/// no types: that a property exists is checked by `bicep lint` in the workflow.
/// </summary>
internal sealed class BicepFiles
{
    private static readonly Lazy<Task<BicepFiles>> Parsed = new(ParseAsync);

    private BicepFiles(IReadOnlyDictionary<string, BicepNode> trees) => Trees = trees;

    public static string Repository { get; } = RepositoryFolder.Find();

    public static string Folder { get; } = Path.Combine(Repository, "infra");

    /// <summary>By path below infra/, such as <c>modules/storage.bicep</c>.</summary>
    public IReadOnlyDictionary<string, BicepNode> Trees { get; }

    public BicepNode Main => Trees["main.bicep"];

    public BicepNode Storage => Trees["modules/storage.bicep"];

    public BicepNode FunctionApp => Trees["modules/function-app.bicep"];

    public IEnumerable<(string File, BicepNode Node)> Of(string type) =>
        Trees.SelectMany(tree => tree.Value.Of(type).Select(node => (tree.Key, node)));

    public static Task<BicepFiles> ReadAsync() => Parsed.Value;

    /// <summary>The declarations of one kind at the top of a file, each with whether a decorator describes it.</summary>
    public static IEnumerable<(BicepNode Declaration, bool Described)> Declarations(BicepNode file, string type)
    {
        for (var place = 0; place < file.Children.Count; place++)
        {
            if (file.Children[place].Type != type) continue;
            var decorators = place > 0 && file.Children[place - 1].Type == "decorators" ? file.Children[place - 1] : null;
            yield return (file.Children[place], decorators?.Of("identifier").Any(name => name.Text == "description") == true);
        }
    }

    /// <summary>The strings of a variable that is an array of strings, or its one string.</summary>
    public static IEnumerable<string> Variable(BicepNode file, string name) =>
        file.Of("variable_declaration").Single(variable => variable.Name == name).Children[^1].Of("string").Select(text => text.Value);

    private static async Task<BicepFiles> ParseAsync()
    {
        var here = Path.Combine(Repository, "tests", "NewsIngest.IntegrationTests", "Infrastructure");
        var packages = await NpmPackages.InstallAsync(here, ".bicep");
        var files = Directory.GetFiles(Folder, "*.bicep", SearchOption.AllDirectories);
        var output = await NpmPackages.RunAsync("node", [Path.Combine(here, "syntax.mjs"), packages, .. files], here);
        var trees = JsonSerializer.Deserialize<Dictionary<string, BicepNode>>(output, JsonSerializerOptions.Web)!;
        return new(trees.ToDictionary(tree => Path.GetRelativePath(Folder, tree.Key).Replace('\\', '/'), tree => tree.Value));
    }
}
