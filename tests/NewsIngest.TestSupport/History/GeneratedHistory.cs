using System.Globalization;
using Azure.Data.Tables;
using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.TestSupport.History;

/// <summary>
/// Two years of made-up news about every council, 2014 and 2015, stored once for all tests of questions: no other test writes into those years.
/// </summary>
public sealed class GeneratedHistory
{
    public const int Count = 5_000;

    public const string OldBarnsley = "E08000016";
    public const string Cumbria = "E10000006";

    public static readonly DateTimeOffset End = new(2015, 12, 31, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Start = new(2014, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Sources = ["Care Ledger", "Town Gazette", "Sector Daily", "Council Pages", "Evening Paper"];
    private static readonly IReadOnlyList<Council> Councils =
        [.. CouncilRegister.Default.Councils.Where(council => council.Status == CouncilStatus.Current)
            .OrderBy(council => council.Code, StringComparer.Ordinal)];

    private static readonly Lazy<Task<GeneratedHistory>> Shared = new(StoreAsync);

    private readonly string _connection;

    private GeneratedHistory(IReadOnlyList<ClassifiedArticle> articles, string connection)
    {
        Articles = articles;
        _connection = connection;
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ClassifiedArticle> Articles { get; }

    public static Task<GeneratedHistory> ReadyAsync(CancellationToken cancellationToken) => Shared.Value.WaitAsync(cancellationToken);

    /// <summary>The storage of the history, with a count of what reading it costs.</summary>
    public StorageLayout Open(TableCalls calls)
    {
        var options = new TableClientOptions();
        options.AddPolicy(calls, Azure.Core.HttpPipelinePosition.PerCall);
        return new StorageLayout(StorageClients.FromConnectionString(_connection) with { Tables = new TableServiceClient(_connection, options) });
    }

    /// <summary>What a question must answer, found without any table.</summary>
    public IReadOnlyList<ClassifiedArticle> Answer(ClassificationQuery query)
    {
        var register = CouncilRegister.Default;
        bool IsAskedFor(string code) =>
            (query.CouncilCode is null || register.FindByCode(code)?.Code == query.CouncilCode)
            && (query.Region is null || register.FindByCode(code)?.Region == query.Region);
        return
        [
            .. Articles
                .Where(article => query.Spans(DateOnly.FromDateTime(article.Date.UtcDateTime)))
                .Select(article => article with
                {
                    Councils = [.. article.Councils.Where(council => IsAskedFor(council.Code))],
                    Findings = [.. article.Findings.Where(finding => IsAskedFor(finding.CouncilCode))],
                })
                .Where(article => article.Councils.Count > 0)
                .Select(query.Narrow)
                .OfType<ClassifiedArticle>(),
        ];
    }

    private static async Task<GeneratedHistory> StoreAsync()
    {
        List<ClassifiedArticle> articles = [.. Generate().OrderByDescending(article => article.Date)];
        var connection = await TestStorage.HistoryConnectionStringAsync(CancellationToken.None);
        using var layout = new StorageLayout(StorageClients.FromConnectionString(connection));
        var batches = articles
            .SelectMany(ClassificationRows.Of)
            .GroupBy(row => (row.Table, row.Entity.PartitionKey), row => row.Entity)
            .SelectMany(partition => partition.Chunk(StorageLimits.TransactionActions).Select(chunk => (partition.Key.Table, Rows: chunk)));
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (batch, cancellationToken) =>
        {
            var table = await layout.TableAsync(batch.Table, cancellationToken);
            await table.SubmitTransactionAsync(batch.Rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)),
                cancellationToken);
        });

        // The newest judgement of each council is enough to make its standing.
        var standing = new StandingStore(layout);
        var newest = articles.Where(article => article.Findings.Count > 0).DistinctBy(article => article.Findings[0].CouncilCode);
        await Parallel.ForEachAsync(newest, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (article, cancellationToken) =>
            await standing.UpdateAsync(article, [], cancellationToken));
        return new GeneratedHistory(articles, connection);
    }

    /// <summary>The article of this number, in a history of so many: the same each time.</summary>
    public static ClassifiedArticle Make(int number, int count)
    {
        var council = Councils[number * 37 % Councils.Count];
        var code = council.Name == "Barnsley" && number % 2 == 0 ? OldBarnsley : council.Name == "Cumberland" ? Cumbria : council.Code;
        var article = Article(number, Start + (number * ((End - Start) / count)), code, council.Name);
        if (number % 3 != 0) return article;

        var other = Councils[((number * 37) + 1) % Councils.Count];
        return article with
        {
            Councils = [.. article.Councils,
            new CouncilReference(other.Code, other.Name, CouncilRole.Mentioned, Sentence($"{other.Name} is a neighbour."))]
        };
    }

    private static IEnumerable<ClassifiedArticle> Generate()
    {
        for (var i = 0; i < Count; i++)
        {
            var article = Make(i, Count);
            yield return article;

            // Another source prints the same words six hours later.
            if (i % 50 == 0)
                yield return article with
                {
                    ArticleId = Id($"copy-{i}"),
                    Url = Url($"copy-{i}"),
                    Source = Sources[(i + 1) % Sources.Length],
                    Date = article.Date.AddHours(6),
                    Title = $"{article.Title} (again)",
                };
        }
    }

    private static ClassifiedArticle Article(int i, DateTimeOffset date, string code, string name)
    {
        var kind = (i % 10) switch { < 4 => ArticleKind.Judgement, 4 => ArticleKind.Visit, _ => ArticleKind.CouncilNews };
        var grade = (Judgement)(i / 10 % 4);
        return new ClassifiedArticle(
            Id($"{i}"), Url($"{i}"), $"Story {i} of {name}", Sources[i % Sources.Length], date, kind,
            kind switch { ArticleKind.Judgement => InspectionType.Sif, ArticleKind.Visit => InspectionType.MonitoringVisit, _ => null },
            [new CouncilReference(code, name, CouncilRole.Subject, Sentence($"{name} Council said so."))],
            kind == ArticleKind.Judgement
                ?
                [
                    Finding(code, Aspect.Overall, grade, FindingTime.Current, $"{name} was rated {grade.Word()} in report {i}."),
                    Finding(code, Aspect.Leadership, (Judgement)(i / 3 % 4), FindingTime.Current, "Its leaders were judged as well."),
                    Finding(code, Aspect.Overall, (Judgement)(i / 40 % 4), FindingTime.Previous, "Before that it was rated otherwise."),
                ]
                : [],
            "1",
            kind == ArticleKind.Visit
                ? new Visit([VisitTopic.FrontDoor, VisitTopic.CareLeavers], 1 + (i / 10 % 5), Sentence($"It was the visit of story {i}."))
                : null,
            ((ulong)i * 0x9E3779B97F4A7C15).ToString("x16", CultureInfo.InvariantCulture));
    }

    private static Finding Finding(string code, Aspect aspect, Judgement judgement, FindingTime when, string sentence) =>
        new(code, aspect, judgement, when, 0.9, Sentence(sentence), ["rule"]);

    private static Evidence Sentence(string text) => new(text, 0, text.Length);

    private static Uri Url(string name) => new($"https://generated.example.org/{name}");

    private static string Id(string name) => ArticleId.Of(Url(name)).Value;
}
