using Azure;
using Azure.Data.Tables;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Storage;

/// <summary>The grade that stands for one council and aspect, as far as the news tells.</summary>
/// <param name="Since">Date of the article that says so.</param>
/// <param name="Evidence">The sentence that says so.</param>
/// <param name="Title">Of the article.</param>
public sealed record StandingGrade(
    string CouncilCode,
    string CouncilName,
    Aspect Aspect,
    Judgement Judgement,
    DateTimeOffset Since,
    string ArticleId,
    Uri Url,
    string Source,
    string Evidence,
    string? Title = null);

/// <summary>Table Standing: the newest current finding for each council and aspect.</summary>
public sealed class StandingStore(StorageLayout layout)
{
    private const int Tries = 20;

    /// <summary>An article that grades more councils, a round-up, has what stands for all of them read at once.</summary>
    private const int FewCouncils = 3;

    /// <summary>All aspects of one council, one partition.</summary>
    public async Task<IReadOnlyList<StandingGrade>> ReadAsync(string councilCode, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(councilCode, cancellationToken)).Select(FromEntity)];

    /// <summary>
    /// Every council's standing, or a region's: one range over the table's partitions, whose size is bounded by the councils there are
    /// (153 current ones of at most 6 aspects: 918 rows, one page), not by the articles stored. A region leaves the others at the service.
    /// </summary>
    public async Task<IReadOnlyList<StandingGrade>> ReadAllAsync(string? region, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Standing, cancellationToken);
        // Codes of English authorities begin with E (ONS, "Guide to GSS codes").
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {"E"} and PartitionKey lt {"F"}");
        if (region is not null) filter += TableClient.CreateQueryFilter($" and Region eq {region}");
        var grades = new List<StandingGrade>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) grades.Add(FromEntity(row));
        return grades;
    }

    /// <summary>
    /// Brings the councils' standing up to date after an article was classified, or classified anew. A newer current finding replaces
    /// an older one; where this article stood before and no longer does, the standing is found again among the council's rows.
    /// </summary>
    /// <param name="councilsBefore">Codes of the councils that the article's earlier classification had rows for.</param>
    public async Task UpdateAsync(ClassifiedArticle article, IEnumerable<string> councilsBefore, CancellationToken cancellationToken)
    {
        var graded = article.Findings.Where(finding => finding.When == FindingTime.Current).Select(finding => finding.CouncilCode);
        List<string> codes = [.. graded.Union(councilsBefore).Distinct()];
        var read = codes.Count > FewCouncils ? await RowsAsync(codes, cancellationToken) : null;
        foreach (var code in codes) await UpdateCouncilAsync(article, code, read?[code], cancellationToken);
    }

    /// <param name="read">The council's rows, where they were read after the article's own rows were written; null: read them.</param>
    private async Task UpdateCouncilAsync(ClassifiedArticle article, string code, IEnumerable<TableEntity>? read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = attempt == 1 && read is not null ? [.. read] : await RowsAsync(code, cancellationToken);
            var said = Grades(article).Where(grade => grade.CouncilCode == code).ToDictionary(grade => grade.Aspect);

            // Only if a grade rested on this article and is not said any more must the council's other articles be asked.
            var orphaned = rows.Any(row => row.GetString("ArticleId") == article.ArticleId && !said.ContainsKey(FromEntity(row).Aspect));
            var wanted = orphaned
                ? await NewestAsync(code, cancellationToken)
                : rows.Select(FromEntity).Where(grade => grade.ArticleId != article.ArticleId).Concat(said.Values)
                    .GroupBy(grade => grade.Aspect).ToDictionary(group => group.Key, group => group.MaxBy(grade => grade.Since)!);

            var changes = Changes(rows, wanted).ToList();
            if (changes.Count == 0) return;
            var table = await layout.TableAsync(TableNames.Standing, cancellationToken);
            try
            {
                await table.SubmitTransactionAsync(changes, cancellationToken);
                return;
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412 && attempt < Tries)
            {
                // Another article of the same council was written at this moment: look again.
            }
        }
    }

    /// <summary>The newest current finding of each aspect; the council's partition is read newest first and no further than needed.</summary>
    private async Task<Dictionary<Aspect, StandingGrade>> NewestAsync(string code, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.ClassificationsByCouncil, cancellationToken);
        var newest = new Dictionary<Aspect, StandingGrade>();
        var rows = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {code}"), cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            foreach (var grade in Grades(ClassificationRows.Read(row))) newest.TryAdd(grade.Aspect, grade);
            if (newest.Count == Enum.GetValues<Aspect>().Length) break;
        }

        return newest;
    }

    /// <summary>What the article says that stands; a page that is no article, such as a job's advertisement, says nothing.</summary>
    private static IEnumerable<StandingGrade> Grades(ClassifiedArticle article) =>
        article.Findings
            .Where(finding => finding.When == FindingTime.Current && article.Kind != ArticleKind.NotAnArticle)
            .GroupBy(finding => (finding.CouncilCode, finding.Aspect))
            .Select(group => group.MaxBy(finding => finding.Confidence)!)
            .Select(finding => new StandingGrade(
                finding.CouncilCode,
                article.Councils.First(council => council.Code == finding.CouncilCode).Name,
                finding.Aspect,
                finding.Judgement,
                article.Date,
                article.ArticleId,
                article.Url,
                article.Source,
                finding.Evidence.Sentence,
                article.Title));

    private static IEnumerable<TableTransactionAction> Changes(IReadOnlyList<TableEntity> rows, Dictionary<Aspect, StandingGrade> wanted)
    {
        var present = rows.ToDictionary(row => FromEntity(row).Aspect);
        foreach (var (aspect, grade) in wanted)
        {
            if (!present.TryGetValue(aspect, out var row))
                yield return new TableTransactionAction(TableTransactionActionType.Add, ToEntity(grade).Checked());
            else if (FromEntity(row) != grade)
                yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, ToEntity(grade).Checked(), row.ETag);
        }

        foreach (var (aspect, row) in present)
            if (!wanted.ContainsKey(aspect))
                yield return new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag);
    }

    private async Task<IReadOnlyList<TableEntity>> RowsAsync(string code, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Standing, cancellationToken);
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {code}"), cancellationToken: cancellationToken))
            rows.Add(row);
        return rows;
    }

    /// <summary>What stands for many councils: one range over their partitions, of a table with 918 rows at most.</summary>
    private async Task<ILookup<string, TableEntity>> RowsAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Standing, cancellationToken);
        var (first, last) = (codes.Min(StringComparer.Ordinal), codes.Max(StringComparer.Ordinal));
        var range = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey le {last}"),
            cancellationToken: cancellationToken);
        return (await range.ToListAsync(cancellationToken)).ToLookup(row => row.PartitionKey);
    }

    private static TableEntity ToEntity(StandingGrade grade) => new(grade.CouncilCode, grade.Aspect.Word())
    {
        ["CouncilName"] = grade.CouncilName,
        ["Region"] = CouncilRegister.Default.FindByCode(grade.CouncilCode)?.Region,
        ["Judgement"] = grade.Judgement.Word(),
        ["Since"] = grade.Since,
        ["ArticleId"] = grade.ArticleId,
        ["Url"] = grade.Url.AbsoluteUri.Cut(),
        ["Source"] = grade.Source,
        ["Evidence"] = grade.Evidence.Cut(),
        ["Title"] = grade.Title?.Cut(),
    };

    private static StandingGrade FromEntity(TableEntity entity) => new(
        entity.PartitionKey,
        entity.GetString("CouncilName"),
        EnumWord.TryParse<Aspect>(entity.RowKey, out var aspect) ? aspect : throw Unknown(entity, entity.RowKey),
        EnumWord.TryParse<Judgement>(entity.GetString("Judgement"), out var judgement) ? judgement : throw Unknown(entity, entity.GetString("Judgement")),
        entity.GetDateTimeOffset("Since") ?? default,
        entity.GetString("ArticleId"),
        new Uri(entity.GetString("Url")),
        entity.GetString("Source"),
        entity.GetString("Evidence"),
        entity.GetString("Title"));

    private static InvalidDataException Unknown(TableEntity entity, string? word) =>
        new($"Table {TableNames.Standing} holds the word '{word}' in row {entity.PartitionKey}/{entity.RowKey}, which this program does not know.");
}
