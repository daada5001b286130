using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Cli.Explaining;

/// <summary>One line of <c>newsingest classify --explain --json</c>: the texts, the classification whole, and what it was made from.</summary>
internal sealed record ExplanationLine(
    string File,
    string Title,
    string? Standfirst,
    string Text,
    Classification.Classification Classification,
    IReadOnlyList<ExplainedSpan> Spans,
    IReadOnlyList<ExplainedCouncil> Councils,
    IReadOnlyList<ExplainedInspection> Inspections,
    IReadOnlyList<ExplainedFact> JudgementSigns,
    double JudgementThreshold);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ExplanationLine))]
internal sealed partial class ExplanationJson : JsonSerializerContext
{
    private static readonly ExplanationJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(string file, Article article, Explanation explanation) => JsonSerializer.Serialize(
        new ExplanationLine(
            file, article.Title, article.Standfirst, article.Text, explanation.Classification, explanation.Spans, explanation.Councils, explanation.Inspections,
            explanation.JudgementSigns, explanation.JudgementThreshold),
        Readable.ExplanationLine);
}
