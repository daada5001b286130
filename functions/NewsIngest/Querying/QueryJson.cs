using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest.Querying;

/// <summary>Answers as JSON for programs: the same from the HTTP API and the command line.</summary>
public static class QueryJson
{
    /// <summary>Leaves letters and quotation marks as they are; JSON answers are never put into HTML unescaped.</summary>
    private static readonly AnswerJson Answer = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(IReadOnlyList<ClassifiedArticle> articles) => JsonSerializer.Serialize(articles, Answer.IReadOnlyListClassifiedArticle);

    public static string Write(HealthReport report) => JsonSerializer.Serialize(report, Answer.HealthReport);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<ClassifiedArticle>))]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class AnswerJson : JsonSerializerContext;
