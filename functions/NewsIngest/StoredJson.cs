using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Storage;

namespace NewsIngest;

/// <summary>How everything that is stored, sent or answered is written as JSON: camelCase, nulls left out, characters as they are.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FetchPageMessage))]
[JsonSerializable(typeof(ClassifyArticleMessage))]
[JsonSerializable(typeof(DeliverAlertMessage))]
[JsonSerializable(typeof(MessageEnvelope))]
[JsonSerializable(typeof(ClassifiedArticle))]
[JsonSerializable(typeof(IReadOnlyList<CouncilReference>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(IReadOnlyList<Revision>))]
[JsonSerializable(typeof(IReadOnlyList<RowKey>))]
internal sealed partial class StoredJson : JsonSerializerContext;
