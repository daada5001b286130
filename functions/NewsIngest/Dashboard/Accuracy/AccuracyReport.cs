using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Evaluation;

namespace NewsIngest.Dashboard.Accuracy;

/// <summary>The scorecard of the classifier in this build on the part of the labelled corpus that nobody who writes rules has read.</summary>
internal static class AccuracyReport
{
    public const string Corpus = "held-back";

    private const string File = "accuracy.json";

    public static string Json { get; } = DashboardAssets.Read(File);

    public static Scorecard Card { get; } = Parse(Json);

    /// <summary>The content of the embedded file for a scorecard. Mistakes are left out: whoever writes rules must not learn them.</summary>
    public static string Write(Scorecard card) =>
        JsonSerializer.Serialize(card with { Mistakes = [] }, AccuracyJson.Default.Scorecard).ReplaceLineEndings("\n") + "\n";

    public static Scorecard Parse(string json) => JsonSerializer.Deserialize(json, AccuracyJson.Default.Scorecard)!;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(Scorecard))]
internal sealed partial class AccuracyJson : JsonSerializerContext;
