using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Storage;

/// <summary>The rows that one classified article has in the tables that serve queries, and how they are read back.</summary>
internal static class ClassificationRows
{
    /// <summary>Of both lists of a row as JSON, in UTF-16 units: 800 KiB of the entity's 1 MiB.</summary>
    private const int MostOfLists = 400 * 1024;

    /// <summary>Findings that one row lists. Only the stream's row can come to more; a council's own rows have all of that council.</summary>
    private const int MostFindings = 500;

    /// <summary>Every row of the article, by table: deterministic, so that writing them twice changes nothing. A page that is no article has none.</summary>
    public static IEnumerable<(string Table, TableEntity Entity)> Of(ClassifiedArticle article)
    {
        if (article.Kind == ArticleKind.NotAnArticle) yield break;

        var newestFirst = $"{SortKey.Inverted(article.Date)}-{article.ArticleId}";

        foreach (var council in article.Councils)
            yield return (TableNames.ClassificationsByCouncil, Entity(council.Code, newestFirst, Slice(article, council, _ => true)));

        foreach (var group in article.Findings.GroupBy(finding => (finding.Judgement, finding.CouncilCode)))
        {
            var council = article.Councils.First(council => council.Code == group.Key.CouncilCode);
            var slice = Slice(article, council, finding => finding.Judgement == group.Key.Judgement);
            var entity = Entity(group.Key.Judgement.Word(), $"{newestFirst}-{council.Code}", slice);
            entity["Region"] = CouncilRegister.Default.FindByCode(council.Code)?.Region;
            yield return (TableNames.ClassificationsByJudgement, entity);
        }

        yield return (TableNames.ClassificationsByMonth, Entity(SortKey.Month(article.Date), newestFirst, article));
    }

    public static ClassifiedArticle Read(TableEntity entity) => new(
        entity.GetString("ArticleId"),
        new Uri(entity.GetString("Url")),
        entity.GetString("Title"),
        entity.GetString("Source"),
        entity.GetDateTimeOffset("Date") ?? default,
        EnumWord.TryParse<ArticleKind>(entity.GetString("Kind"), out var kind) ? kind : ArticleKind.CouncilNews,
        EnumWord.TryParse<InspectionType>(entity.GetString("InspectionType"), out var type) ? type : null,
        ReadList(entity, "Councils", StoredJson.Default.IReadOnlyListCouncilReference),
        ReadList(entity, "Findings", StoredJson.Default.IReadOnlyListFinding),
        entity.GetString("ClassifierVersion"),
        entity.GetString("Visit") is { } visit ? JsonSerializer.Deserialize(visit, StoredJson.Default.Visit) : null,
        entity.GetString("Fingerprint"));

    /// <summary>How a source's name is written where rows are filtered by it: the case that somebody typed makes no difference.</summary>
    public static string SourceKey(string source) => source.ToLowerInvariant();

    private static ClassifiedArticle Slice(ClassifiedArticle article, CouncilReference council, Func<Finding, bool> wanted) => article with
    {
        Councils = [council],
        Findings = [.. article.Findings.Where(finding => finding.CouncilCode == council.Code && wanted(finding))],
    };

    private static TableEntity Entity(string partition, string row, ClassifiedArticle article)
    {
        var entity = new TableEntity(partition, row)
        {
            ["ArticleId"] = article.ArticleId,
            ["Url"] = article.Url.AbsoluteUri.Cut(),
            ["Title"] = article.Title.Cut(),
            ["Source"] = article.Source,
            ["SourceKey"] = SourceKey(article.Source),
            ["Date"] = article.Date,
            ["Kind"] = article.Kind.Word(),
            ["InspectionType"] = article.InspectionType?.Word(),
            ["ClassifierVersion"] = article.ClassifierVersion,
            ["Visit"] = article.Visit is null ? null : JsonSerializer.Serialize(article.Visit, StoredJson.Default.Visit),
            ["Fingerprint"] = article.Fingerprint,
        };
        foreach (var flag in FindingFlags.Of(article.Findings)) entity[flag] = true;
        var (councils, findings) = Lists(article);
        entity.SetLongText("Councils", councils);
        entity.SetLongText("Findings", findings);
        return entity.Checked();
    }

    /// <summary>Both lists as JSON. A page that names every council in sentences without end has its sentences cut until its row fits.</summary>
    private static (string Councils, string Findings) Lists(ClassifiedArticle article)
    {
        for (var most = int.MaxValue; ; most = Math.Min(most, MostOfLists) / 2)
        {
            var councils = JsonSerializer.Serialize(
                [.. article.Councils.Select(council => council with { Evidence = council.Evidence.Cut(most) })],
                StoredJson.Default.IReadOnlyListCouncilReference);
            var findings = JsonSerializer.Serialize(
                [.. article.Findings.Take(MostFindings).Select(finding => finding with { Evidence = finding.Evidence.Cut(most) })],
                StoredJson.Default.IReadOnlyListFinding);
            if (councils.Length + findings.Length <= MostOfLists || most == 0) return (councils, findings);
        }
    }

    private static IReadOnlyList<T> ReadList<T>(TableEntity entity, string name, JsonTypeInfo<IReadOnlyList<T>> type) =>
        entity.GetLongText(name) is { } json ? JsonSerializer.Deserialize(json, type) ?? [] : [];
}
