using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Querying;

/// <summary>Classified articles for tests of questions.</summary>
internal static class StoredArticles
{
    public static readonly Evidence Sentence = new("Ofsted said so in its report.", 0, 29);

    public static ClassifiedArticle Article(
        string id,
        DateTimeOffset date,
        string council = "E06000016",
        ArticleKind kind = ArticleKind.Judgement,
        InspectionType? inspection = InspectionType.Ilacs,
        string source = "Example News",
        string? fingerprint = null,
        params IReadOnlyList<Finding> findings) => new(
            id, new Uri($"https://news.example.org/{id}"), $"Title of {id}", source, date, kind, inspection,
            [new CouncilReference(council, council, CouncilRole.Subject, Sentence)], findings, "1", null, fingerprint);

    public static Finding Finding(Judgement judgement, Aspect aspect = Aspect.Overall, FindingTime when = FindingTime.Current, string council = "E06000016") =>
        new(council, aspect, judgement, when, 0.9, Sentence, ["rule"]);
}
