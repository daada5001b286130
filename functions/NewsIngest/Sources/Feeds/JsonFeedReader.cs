using System.Text.Json;

namespace NewsIngest.Sources.Feeds;

/// <summary>Reads JSON Feed (jsonfeed.org, 1.0 and 1.1), item by item, keeping those before a fault.</summary>
internal static class JsonFeedReader
{
    public static FeedContent Read(string text, Uri url)
    {
        var items = new List<FeedItem>();
        var withoutLink = 0;
        var fault = JsonItems.Read(text, ["items"], (_, item) =>
        {
            if (ItemOf(item, url) is { } found) items.Add(found);
            else withoutLink++;
        });

        List<string> problems = [];
        if (fault is not null) problems.Add(fault);
        if (withoutLink > 0) problems.Add(withoutLink == 1 ? "One item has no usable link." : $"{withoutLink} items have no usable link.");
        return new FeedContent(items, problems);
    }

    private static FeedItem? ItemOf(JsonElement item, Uri url)
    {
        var link = FeedLinks.Resolve(url, item.Text("url")) ?? FeedLinks.Resolve(url, item.Text("external_url"));
        if (link is null && item.Text("id") is { } id && id.Contains("://", StringComparison.Ordinal)) link = FeedLinks.Resolve(url, id);
        return link is null ? null : new FeedItem(
            link,
            FeedText.Plain(item.Text("title")),
            FeedText.Plain(item.Text("summary") ?? item.Text("content_text") ?? item.Text("content_html")),
            FeedDate.Parse(item.Text("date_published")) ?? FeedDate.Parse(item.Text("date_modified")));
    }
}
