using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Evaluation;

namespace NewsIngest.Cli.Views;

/// <summary>A scorecard for programs.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Scorecard))]
internal sealed partial class ScorecardJson : JsonSerializerContext
{
    private static readonly ScorecardJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(Scorecard card) => JsonSerializer.Serialize(card, Readable.Scorecard);
}
