using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using Azure.Data.Tables;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Querying;

/// <summary>
/// A Table service in this process that answers queries over a history too large to store in a test. It keeps the keys alone, and makes a
/// row when a query looks at it. It knows the filters that questions are asked with: comparisons joined by "and".
/// </summary>
internal sealed partial class LargeHistory : HttpMessageHandler
{
    public const int Count = 100_000;

    private const int MostRows = 1_000;

    private readonly Dictionary<(string Table, string Partition), List<(string Row, int Article)>> _rows = [];

    public LargeHistory()
    {
        // Newest first, as the keys sort.
        for (var i = Count - 1; i >= 0; i--)
        {
            var article = GeneratedHistory.Make(i, Count);
            var key = $"{SortKey.Inverted(article.Date)}-{article.ArticleId}";
            foreach (var council in article.Councils) Add(TableNames.ClassificationsByCouncil, council.Code, key, i);
            foreach (var judgement in article.Findings.Select(finding => finding.Judgement).Distinct())
                Add(TableNames.ClassificationsByJudgement, judgement.Word(), $"{key}-{article.Findings[0].CouncilCode}", i);
            Add(TableNames.ClassificationsByMonth, SortKey.Month(article.Date), key, i);
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Making a table.
        if (request.Method != HttpMethod.Get) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));

        var table = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath).Split('/')[^1].Replace("()", "", StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(request.RequestUri.Query);
        var most = int.TryParse(query["$top"], out var top) ? top : MostRows;
        var conditions = Comparison.Matches(query["$filter"] ?? "").Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value.Trim('\''))).ToList();
        var partition = conditions.Single(condition => condition is ("PartitionKey", "eq", _)).Item3;
        var from = query["NextRowKey"];

        var found = new JsonArray();
        var next = default(string);
        foreach (var (row, number) in _rows.GetValueOrDefault((table, partition)) ?? [])
        {
            if (from is not null && string.CompareOrdinal(row, from) < 0) continue;
            if (!conditions.All(condition => condition.Item1 != "RowKey" || Holds(row, condition.Item2, condition.Item3))) continue;
            var entity = Entity(table, partition, row, number);
            if (!conditions.All(condition => condition.Item1 is "RowKey" or "PartitionKey" || Holds(Text(entity.TryGetValue(condition.Item1, out var value) ? value : null), condition.Item2, condition.Item3))) continue;
            if (found.Count == most)
            {
                next = row;
                break;
            }

            found.Add(Json(entity));
        }

        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(new JsonObject { ["value"] = found }.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (next is not null)
        {
            response.Headers.Add("x-ms-continuation-NextPartitionKey", partition);
            response.Headers.Add("x-ms-continuation-NextRowKey", next);
        }

        return Task.FromResult(response);
    }

    private void Add(string table, string partition, string row, int article)
    {
        if (!_rows.TryGetValue((table, partition), out var rows)) _rows[(table, partition)] = rows = [];
        rows.Add((row, article));
    }

    private static TableEntity Entity(string table, string partition, string row, int number) =>
        ClassificationRows.Of(GeneratedHistory.Make(number, Count))
            .Single(made => made.Table == table && made.Entity.PartitionKey == partition && made.Entity.RowKey == row).Entity;

    private static bool Holds(string? value, string comparison, string literal) => value is not null && comparison switch
    {
        "eq" => value == literal,
        "gt" => string.CompareOrdinal(value, literal) > 0,
        "lt" => string.CompareOrdinal(value, literal) < 0,
        _ => throw new NotSupportedException($"No question asks '{comparison}'."),
    };

    private static string? Text(object? value) => value is bool flag ? flag ? "true" : "false" : value as string;

    private static JsonObject Json(TableEntity entity)
    {
        var json = new JsonObject { ["odata.etag"] = "W/\"1\"", ["Timestamp"] = "2016-01-01T00:00:00Z" };
        foreach (var (name, value) in entity)
        {
            if (value is DateTimeOffset time)
            {
                json[$"{name}@odata.type"] = "Edm.DateTime";
                json[name] = time.UtcDateTime.ToString("O");
            }
            else if (value is bool flag) json[name] = flag;
            else if (value is string text) json[name] = text;
        }

        return json;
    }

    [GeneratedRegex("""(\w+) (eq|gt|lt|ge) ('[^']*'|true)""")]
    private static partial Regex Comparison { get; }
}
