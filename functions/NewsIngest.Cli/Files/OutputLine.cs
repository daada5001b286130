using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Cli.Files;

/// <summary>One line of <c>newsingest extract</c>.</summary>
/// <param name="Published">The day, as yyyy-MM-dd, in the zone that the page gives.</param>
internal sealed record ExtractedLine(
    string File, string Title, string? Published, string? Author, string? Site, Uri? CanonicalUrl, string? Lang, string Text);

/// <summary>One line of <c>newsingest classify</c>: what <c>extract</c> gives, and what the article says.</summary>
internal sealed record ClassifiedLine(
    string File,
    string Title,
    string? Published,
    string? Author,
    string? Site,
    Uri? CanonicalUrl,
    string? Lang,
    string Text,
    ArticleKind Kind,
    InspectionType? InspectionType,
    IReadOnlyList<CouncilLine> Councils,
    IReadOnlyList<FindingLine> Findings,
    VisitLine? Visit);

internal sealed record CouncilLine(string Code, string Name, string OfficialName, CouncilRole Role);

/// <param name="Council">The council's short name.</param>
/// <param name="Evidence">The sentence, verbatim.</param>
internal sealed record FindingLine(
    string Council, string Code, Aspect Aspect, Judgement Judgement, FindingTime When, double Confidence, string Evidence);

/// <param name="Sequence">Which of several visits; null where the text does not count.</param>
/// <param name="Evidence">The sentence, verbatim.</param>
internal sealed record VisitLine(IReadOnlyList<VisitTopic> Topics, int? Sequence, string Evidence);

/// <summary>JSON lines: one object a line, absent values as null.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ExtractedLine))]
[JsonSerializable(typeof(ClassifiedLine))]
internal sealed partial class OutputLine : JsonSerializerContext
{
    private static readonly OutputLine Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(ArticleFile file, Article article) => JsonSerializer.Serialize(
        new ExtractedLine(file.Name, article.Title, Day(article), article.Author, article.Site, article.CanonicalUrl, article.Language, article.Text),
        Readable.ExtractedLine);

    public static string Of(ArticleFile file, Article article, Classification.Classification classification) => JsonSerializer.Serialize(
        new ClassifiedLine(
            file.Name,
            article.Title,
            Day(article),
            article.Author,
            article.Site,
            article.CanonicalUrl,
            article.Language,
            article.Text,
            classification.Kind,
            classification.InspectionType,
            [.. classification.Councils.Select(council => new CouncilLine(council.Code, council.Name, Council(council.Code)?.OfficialName ?? council.Name,
                council.Role))],
            [.. classification.Findings.Select(finding => new FindingLine(
                Council(finding.CouncilCode)?.Name ?? finding.CouncilCode,
                finding.CouncilCode,
                finding.Aspect,
                finding.Judgement,
                finding.When,
                Math.Round(finding.Confidence, 3),
                finding.Evidence.Sentence))],
            classification.Visit is { } visit ? new VisitLine(visit.Topics, visit.Sequence, visit.Evidence.Sentence) : null),
        Readable.ClassifiedLine);

    private static Council? Council(string code) => CouncilRegister.Default.FindByCode(code);

    private static string? Day(Article article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
