using HtmlAgilityPack;

namespace NewsIngest.Benchmarks.Extraction;

/// <summary>What anyone who reads a page with HtmlAgilityPack pays: parsing it, and looking once at every node.</summary>
internal static class ParseAndWalk
{
    /// <returns>A sum over the nodes, so that nothing is optimised away.</returns>
    public static long Run(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var sum = 0L;
        foreach (var node in document.DocumentNode.Descendants()) sum += node is HtmlTextNode text ? text.Text.Length : node.Name.Length;
        return sum;
    }
}
