using System.Text.Encodings.Web;
using System.Text.Json;
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

    /// <summary>How an answer of this type is written: for describing it in a schema.</summary>
    internal static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
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
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class AnswerJson : JsonSerializerContext;
