using NewsIngest.Classification;
using NewsIngest.Querying.Changes;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Formats;

/// <summary>Answers as feeds to subscribe to.</summary>
public static class Feeds
{
    private const string Identity = "urn:newsingest";

    /// <param name="what">What the feed is of, as part of its identity: <c>councils:E06000016</c>.</param>
    public static AtomFeed Of(string what, string title, Uri self, IReadOnlyList<ClassifiedArticle> articles) =>
        new($"{Identity}:{what}", title, self, [.. articles.Select(Entry)]);

    public static AtomFeed Of(Uri self, IReadOnlyList<GradeChange> changes) =>
        new($"{Identity}:changes", "Changes of Ofsted grades of children's services", self, [.. changes.Select(Entry)]);

    private static AtomEntry Entry(ClassifiedArticle article)
    {
        var said = article.Findings.Select(finding =>
            $"{article.Councils.FirstOrDefault(council => council.Code == finding.CouncilCode)?.Name}: {finding.Aspect.Word()} {finding.Judgement.Word()}, {finding.When.Word()}. \"{finding.Evidence.Sentence}\"");
        var named = article.Councils.Where(council => council.Role == CouncilRole.Subject).Select(council => council.Name);
        var summary = article.Findings.Count > 0 ? string.Join('\n', said) : $"{article.Kind.Word()}: {string.Join(", ", named)}";
        return new AtomEntry($"{Identity}:articles:{article.ArticleId}", article.Title, article.Date, article.Source, article.Url, summary);
    }

    private static AtomEntry Entry(GradeChange change)
    {
        var from = $"{change.Aspect.Word()} went {change.Direction.Word()} from {change.From.Word()} (since {change.FromDay:yyyy-MM-dd}) to {change.To.Word()} on {change.Day:yyyy-MM-dd}";
        return new AtomEntry(
            $"{Identity}:changes:{change.CouncilCode}:{change.Aspect.Word()}:{change.Day:yyyy-MM-dd}:{change.To.Word()}",
            $"{change.CouncilName}: {change.Aspect.Word()} {change.Direction.Word()} to {change.To.Word()}",
            SortKey.StartOf(change.Day),
            change.News?.Source ?? "Ofsted's record",
            change.News?.Url,
            change.News is { } news ? $"{from}. \"{news.Evidence}\"" : $"{from}, by the official record.");
    }
}
