using System.Text.Json;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Sources.Govuk;

/// <summary>
/// Reads GOV.UK's search API (/api/search.json: results with link, title, description, public_timestamp) and the document lists of its
/// content API (/api/content/…: links.documents with base_path, title, description, public_updated_at).
/// </summary>
internal static class GovukSearchReader
{
    private static readonly string[] ContentLists = ["children", "documents", "ordered_related_items"];

    public static FeedContent Read(string text, Uri url)
    {
        var items = new List<FeedItem>();
        var withoutLink = 0;
        var fault = JsonItems.Read(text, ["results"], (_, result) => Add(result, url, items, ref withoutLink));
        if (items.Count == 0 && ContentLinks(text) is { Count: > 0 } documents)
        {
            foreach (var document in documents) Add(document, url, items, ref withoutLink);
            fault = null;
        }

        List<string> problems = [];
        if (fault is not null) problems.Add(fault);
        if (withoutLink > 0) problems.Add($"{withoutLink} results have no usable link.");
        return new FeedContent(items, problems);
    }

    private static void Add(JsonElement result, Uri url, List<FeedItem> items, ref int withoutLink)
    {
        var path = result.Text("link") ?? result.Text("base_path") ?? result.Text("web_url");
        if (FeedLinks.Resolve(url, path) is not { } link)
        {
            withoutLink++;
            return;
        }

        items.Add(new FeedItem(
            link,
            FeedText.Plain(result.Text("title")),
            FeedText.Plain(result.Text("description")),
            FeedDate.Parse(result.Text("public_timestamp") ?? result.Text("public_updated_at") ?? result.Text("first_published_at"))));
    }

    private static List<JsonElement> ContentLinks(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
            if (document.RootElement.ValueKind is not JsonValueKind.Object
                || !document.RootElement.TryGetProperty("links", out var links)
                || links.ValueKind is not JsonValueKind.Object) return [];

            return
            [
                .. links.EnumerateObject()
                    .Where(list => ContentLists.Contains(list.Name) && list.Value.ValueKind is JsonValueKind.Array)
                    .SelectMany(list => list.Value.EnumerateArray())
                    .Where(item => item.ValueKind is JsonValueKind.Object)
                    .Select(item => item.Clone()),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
