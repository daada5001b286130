using System.Text;
using System.Text.Json;

namespace NewsIngest.Sources.Catalog;

/// <summary>A JSON value that knows where it stands, so that a message can point at it.</summary>
/// <param name="Kind">Object, Array, String, Number, True, False or Null.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Text">The content of a string, the digits of a number.</param>
internal sealed record LocatedJson(JsonValueKind Kind, int Line, int Column, string Text)
{
    public IReadOnlyList<LocatedJson> Items { get; private init; } = [];

    public IReadOnlyList<LocatedProperty> Properties { get; private init; } = [];

    /// <summary>Comments and trailing commas are let pass: people write this file.</summary>
    /// <exception cref="JsonException">Not JSON; its line and column are in the exception, from 0.</exception>
    public static LocatedJson Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 });
        var positions = new Positions(json);
        reader.Read();
        var value = Read(ref reader, positions, json);
        reader.Read();
        return value;
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, Positions positions, ReadOnlySpan<byte> json)
    {
        var (line, column) = positions.Of((int)reader.TokenStartIndex, json);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<LocatedJson>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray) items.Add(Read(ref reader, positions, json));
                return new(JsonValueKind.Array, line, column, "") { Items = items };

            case JsonTokenType.StartObject:
                var properties = new List<LocatedProperty>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
                {
                    var (nameLine, nameColumn) = positions.Of((int)reader.TokenStartIndex, json);
                    var name = reader.GetString()!;
                    reader.Read();
                    properties.Add(new(name, nameLine, nameColumn, Read(ref reader, positions, json)));
                }

                return new(JsonValueKind.Object, line, column, "") { Properties = properties };

            case JsonTokenType.String:
                return new(JsonValueKind.String, line, column, reader.GetString()!);
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, line, column, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return new(JsonValueKind.True, line, column, "true");
            case JsonTokenType.False:
                return new(JsonValueKind.False, line, column, "false");
            default:
                return new(JsonValueKind.Null, line, column, "null");
        }
    }

    private sealed class Positions
    {
        private readonly List<int> _lineStarts = [0];

        public Positions(ReadOnlySpan<byte> json)
        {
            for (var i = 0; i < json.Length; i++)
            {
                if (json[i] == '\n') _lineStarts.Add(i + 1);
            }
        }

        public (int Line, int Column) Of(int index, ReadOnlySpan<byte> json)
        {
            var found = _lineStarts.BinarySearch(index);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, Encoding.UTF8.GetCharCount(json[_lineStarts[line]..index]) + 1);
        }
    }
}

/// <summary>A field of a JSON object, and where its name stands.</summary>
internal sealed record LocatedProperty(string Name, int Line, int Column, LocatedJson Value);
