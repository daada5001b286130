using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Forgetting;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Operations.Redriving;
using NewsIngest.Operations.Status;
using NewsIngest.Storage;

namespace NewsIngest.Operations;

/// <summary>What the operations answer, as JSON for programs: camelCase, nulls left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(IReadOnlyList<Failure>))]
[JsonSerializable(typeof(IReadOnlyList<RedrivenMessage>))]
[JsonSerializable(typeof(ReclassificationSummary))]
[JsonSerializable(typeof(ForgottenArticles))]
public sealed partial class OperationsJson : JsonSerializerContext
{
    /// <summary>Leaves letters and quotation marks as they are; JSON answers are never put into HTML unescaped.</summary>
    private static readonly OperationsJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(StatusReport report) => JsonSerializer.Serialize(report, Readable.StatusReport);

    public static string Write(IReadOnlyList<Failure> failures) => JsonSerializer.Serialize(failures, Readable.IReadOnlyListFailure);

    public static string Write(IReadOnlyList<RedrivenMessage> messages) => JsonSerializer.Serialize(messages, Readable.IReadOnlyListRedrivenMessage);

    public static string Write(ReclassificationSummary summary) => JsonSerializer.Serialize(summary, Readable.ReclassificationSummary);

    public static string Write(ForgottenArticles articles) => JsonSerializer.Serialize(articles, Readable.ForgottenArticles);
}
