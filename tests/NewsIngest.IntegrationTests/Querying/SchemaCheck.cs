using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsIngest.IntegrationTests.Querying;

/// <summary>
/// Holds JSON against a schema, for the part of JSON Schema (2020-12) that the API's description uses: type, properties, required, additionalProperties,
/// items, enum, format and pattern. A keyword that it does not know is a problem, so that nothing passes unchecked.
/// </summary>
internal static class SchemaCheck
{
    private static readonly string[] Known = ["type", "properties", "required", "additionalProperties", "items", "enum", "format", "default", "description",
        "pattern", "$comment"];

    public static IEnumerable<string> Problems(JsonElement schema, JsonElement value, string place = "$")
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Known.Contains(keyword.Name)))
            yield return $"{place}: the schema says '{keyword.Name}'";
        if (schema.TryGetProperty("type", out var type) && !IsOf(type.GetString(), value)) yield return $"{place} is {value.ValueKind}, not {type}";
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ToString() == value.ToString()))
            yield return $"{place} is '{value}', which is none of {words}";
        if (schema.TryGetProperty("format", out var format) && !Fits(format.GetString(), value)) yield return $"{place} is '{value}', which is no {format}";

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.ToString(), pattern.GetString()!))
            yield return $"{place} is '{value}', which is not of the form {pattern}";

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            foreach (var problem in value.EnumerateArray().SelectMany((item, i) => Problems(items, item, $"{place}[{i}]")))
                yield return problem;
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var problem in InObject(schema, value, place))
                yield return problem;
    }

    private static IEnumerable<string> InObject(JsonElement schema, JsonElement value, string place)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{place} has no '{name}'";

        foreach (var member in value.EnumerateObject())
        {
            var named = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var own)
                ? own
                : (JsonElement?)null;
            if (named is null && schema.TryGetProperty("additionalProperties", out var others))
            {
                if (others.ValueKind == JsonValueKind.False) yield return $"{place} has '{member.Name}', which the schema does not know";
                else named = others;
            }

            if (named is { ValueKind: JsonValueKind.Object } schemaOfMember)
                foreach (var problem in Problems(schemaOfMember, member.Value, $"{place}.{member.Name}"))
                    yield return problem;
        }
    }

    private static bool IsOf(string? type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };

    private static bool Fits(string? format, JsonElement value) => format switch
    {
        "date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        "date-time" => value.TryGetDateTimeOffset(out _),
        "uri" => Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute),
        _ => false,
    };
}
