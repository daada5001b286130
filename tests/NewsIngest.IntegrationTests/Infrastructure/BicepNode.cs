using System.Text.Json.Serialization;

namespace NewsIngest.IntegrationTests.Infrastructure;

/// <summary>A node of a Bicep file's syntax tree, as Tree-sitter's grammar names it.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Text">What stands there, for leaves and strings.</param>
/// <param name="Faulty">The grammar found something else than it expected, or nothing.</param>
internal sealed record BicepNode(string Type, int Line, string Text, bool Faulty, IReadOnlyList<BicepNode> Children)
{
    /// <summary>The node and all below it, in the file's order.</summary>
    [JsonIgnore]
    public IEnumerable<BicepNode> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>The name that a declaration gives; of a property the key.</summary>
    [JsonIgnore]
    public string Name => Children.Count > 0 ? Children[0].Value : "";

    /// <summary>A string without its quotes, any other leaf as it stands.</summary>
    [JsonIgnore]
    public string Value => Type == "string" ? Text[1..^1] : Text;

    public IEnumerable<BicepNode> Of(string type) => All.Where(node => node.Type == type);

    /// <summary>The value of a property of an object, at any depth below.</summary>
    public BicepNode? Property(string name) => Of("object_property").FirstOrDefault(property => property.Name == name)?.Children[^1];
}
