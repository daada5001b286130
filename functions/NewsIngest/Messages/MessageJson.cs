using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest.Messages;

/// <summary>How messages are written as JSON: camelCase, nulls left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FetchPageMessage))]
[JsonSerializable(typeof(ClassifyArticleMessage))]
[JsonSerializable(typeof(DeliverAlertMessage))]
[JsonSerializable(typeof(MessageEnvelope))]
internal sealed partial class MessageJson : JsonSerializerContext;
