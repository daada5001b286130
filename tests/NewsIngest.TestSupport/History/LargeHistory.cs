using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using NewsIngest.Storage;
using NewsIngest.TestSupport.Memory;

namespace NewsIngest.TestSupport.History;

/// <summary>
/// A Table service in this process that answers queries over a history too large to store in a test. It keeps the keys alone, and makes a
/// row when a query looks at it.
/// </summary>
public sealed class LargeHistory : HttpMessageHandler
{
    private const int MostRows = 1_000;

    private readonly Dictionary<(string Table, string Partition), List<(string Row, int Article)>> _rows = [];
    private readonly int _count;
    private int _lookedAt;

    /// <param name="count">Articles in the two years.</param>
    public LargeHistory(int count)
    {
        _count = count;
        // Newest first, as the keys sort.
        for (var i = count - 1; i >= 0; i--)
        {
            var article = GeneratedHistory.Make(i, count);
            var key = $"{SortKey.Inverted(article.Date)}-{article.ArticleId}";
            foreach (var council in article.Councils) Add(TableNames.ClassificationsByCouncil, council.Code, key, i);
            foreach (var judgement in article.Findings.Select(finding => finding.Judgement).Distinct())
                Add(TableNames.ClassificationsByJudgement, judgement.Word(), $"{key}-{article.Findings[0].CouncilCode}", i);
            Add(TableNames.ClassificationsByMonth, SortKey.Month(article.Date), key, i);
        }
    }

    /// <summary>Rows that the service has looked at so far: those that it left out of an answer cost it time as well.</summary>
    public int LookedAt => _lookedAt;

    /// <summary>The history as the product's storage.</summary>
    /// <param name="calls">Counts what reading it costs.</param>
    public StorageLayout Open(TableCalls calls)
    {
        var transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false));
        return new StorageLayout(StorageClients.FromConnectionString("UseDevelopmentStorage=true", options =>
        {
            options.Transport = transport;
            if (options is TableClientOptions) options.AddPolicy(calls, Azure.Core.HttpPipelinePosition.PerCall);
        }));
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Making a table, a queue or a container.
        if (request.Method != HttpMethod.Get) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created));

        var table = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath).Split('/')[^1].Replace("()", "", StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(request.RequestUri.Query);
        var most = int.TryParse(query["$top"], out var top) ? top : MostRows;
        var filter = new TableFilter(query["$filter"]);
        var partition = filter.Partition ?? throw new NotSupportedException("A question names one partition.");

        var found = new JsonArray();
        var next = default(string);
        var rows = _rows.GetValueOrDefault((table, partition)) ?? [];
        var start = Math.Max(Place(rows, query["NextRowKey"] ?? ""), Place(rows, filter.FirstRow));
        // What a filter asks for by the row's key is one run of rows.
        foreach (var (row, number) in rows.Skip(start).SkipWhile(row => !filter.HoldsForRow(row.Row)).TakeWhile(row => filter.HoldsForRow(row.Row)))
        {
            _lookedAt++;
            var entity = Entity(table, partition, row, number);
            if (!filter.HoldsFor(name => Text(entity.TryGetValue(name, out var value) ? value : null))) continue;
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

    /// <summary>The first row not below a key: the service has an index of them.</summary>
    private static int Place(List<(string Row, int Article)> rows, string key)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(rows[middle].Row, key) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private TableEntity Entity(string table, string partition, string row, int number) =>
        ClassificationRows.Of(GeneratedHistory.Make(number, _count))
            .Single(made => made.Table == table && made.Entity.PartitionKey == partition && made.Entity.RowKey == row).Entity;

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
}
