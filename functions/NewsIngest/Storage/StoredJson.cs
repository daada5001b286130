using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;

namespace NewsIngest.Storage;

/// <summary>How what tables and blobs hold as JSON is written: camelCase, nulls left out, characters as they are.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClassifiedArticle))]
[JsonSerializable(typeof(IReadOnlyList<CouncilReference>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(IReadOnlyList<Revision>))]
[JsonSerializable(typeof(IReadOnlyList<RowKey>))]
internal sealed partial class StoredJson : JsonSerializerContext;
