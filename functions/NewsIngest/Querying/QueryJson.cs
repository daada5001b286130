using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsIngest.Fetching;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>Answers as JSON for programs: the same from the HTTP API and the command line.</summary>
public static class QueryJson
{
    /// <summary>Leaves letters and quotation marks as they are; JSON answers are never put into HTML unescaped.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = AnswerJson.Default,
        Converters =
        {
            new CamelCaseEnumConverter<FetchOutcome>(),
            new CamelCaseEnumConverter<ArticleState>(),
            new CamelCaseEnumConverter<CouncilStatus>(),
        },
    };

    /// <summary>An answer of one of the types that questions are answered with.</summary>
    /// <exception cref="NotSupportedException">It is of another type.</exception>
    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, TypeOf<T>());

    /// <summary>
    /// The JSON Schema (2020-12) of answers of this type: what is never null is required, nulls are never written, and nothing else stands there.
    /// </summary>
    public static JsonNode SchemaOf<T>() => SchemaOf(TypeOf<T>());

    /// <inheritdoc cref="SchemaOf{T}()"/>
    public static JsonNode SchemaOf(JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        return Tighten(WithoutReferences(schema, schema));
    }

    /// <summary>
    /// The exporter refers to what it has described already by a pointer from the root, which leads nowhere once the schema stands inside a document.
    /// </summary>
    private static JsonNode WithoutReferences(JsonNode node, JsonNode root)
    {
        if (node["$ref"]?.GetValue<string>() is { } reference) return WithoutReferences(At(root, reference), root);
        var copy = new JsonObject();
        foreach (var (name, value) in node.AsObject()) copy[name] = value is JsonObject ? WithoutReferences(value, root) : value?.DeepClone();
        return copy;
    }

    /// <summary>What a JSON pointer (RFC 6901) as a fragment leads to; the exporter's hold the names of properties alone.</summary>
    private static JsonNode At(JsonNode root, string pointer) =>
        pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, name) => node[name]!);

    private static JsonNode Tighten(JsonNode schema)
    {
        if (schema is not JsonObject node) return schema;
        if (node["properties"] is JsonObject properties)
        {
            node["required"] = new JsonArray([.. properties.Where(property => !MayBeNull(property.Value)).Select(property => (JsonNode)property.Key)]);
            node["additionalProperties"] = false;
            foreach (var (_, property) in properties) if (property is not null) Tighten(property);
        }

        if (node["items"] is { } items) Tighten(items);
        if (node["additionalProperties"] is JsonObject values) Tighten(values);
        if (node["type"] is JsonArray types) node["type"] = types.First(type => type?.GetValue<string>() != "null")!.DeepClone();
        if (node["enum"] is JsonArray words && words.Any(word => word is null))
            node["enum"] = new JsonArray([.. words.Where(word => word is not null).Select(word => word!.DeepClone())]);
        if (node["default"] is null) node.Remove("default");
        return node;
    }

    private static bool MayBeNull(JsonNode? schema) =>
        schema?["type"] is JsonArray types
            ? types.Any(type => type?.GetValue<string>() == "null")
            : schema?["enum"] is JsonArray words && words.Any(word => word is null);

    /// <summary>How an answer of this type is written: for describing it in a schema.</summary>
    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Page<ClassifiedArticle>))]
[JsonSerializable(typeof(Page<StandingEntry>))]
[JsonSerializable(typeof(Page<RecordEntry>))]
[JsonSerializable(typeof(Page<GradeChange>))]
[JsonSerializable(typeof(Page<VisitEntry>))]
[JsonSerializable(typeof(Page<Story>))]
[JsonSerializable(typeof(Page<Council>))]
[JsonSerializable(typeof(CouncilAnswer))]
[JsonSerializable(typeof(CouncilHistory))]
[JsonSerializable(typeof(ArticleAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
