using System.Text;
using System.Text.Json;

namespace NewsIngest.Sources.Feeds;

/// <summary>Reads the elements of lists in a JSON object one by one, so that a fault costs only what stands after it.</summary>
internal static class JsonItems
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <param name="lists">Names of top-level fields that hold a list.</param>
    /// <param name="read">Given the list's name and each object in it, up to <see cref="XmlFeedReader.MaxItems"/> in all.</param>
    /// <returns>What is wrong, as a sentence; null when nothing is.</returns>
    public static string? Read(string text, IReadOnlyList<string> lists, Action<string, JsonElement> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF')), Options);
        var (found, count) = (false, 0);
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject) return "It is no JSON object.";
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (!lists.Contains(name) || reader.TokenType is not JsonTokenType.StartArray)
                {
                    reader.Skip();
                    continue;
                }

                found = true;
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    if (++count > XmlFeedReader.MaxItems) return $"It holds more than {XmlFeedReader.MaxItems} items; the rest is not read.";
                    var item = JsonElement.ParseValue(ref reader);
                    if (item.ValueKind is JsonValueKind.Object) read(name, item);
                }
            }

            return found ? null : $"The JSON has no list '{string.Join("' or '", lists)}'.";
        }
        catch (JsonException fault)
        {
            return $"The JSON is broken; the items before the fault are used. {fault.Message}";
        }
    }

    /// <summary>The text of a field; null when there is none, or it is of another type.</summary>
    public static string? Text(this JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
