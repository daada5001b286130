using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.IntegrationTests.Storage;
using NewsIngest.Messages;
using NewsIngest.Pipeline;
using NewsIngest.Reference;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Operations;

/// <summary>
/// The product's services over the test run's Azurite, with a clock that stands and requests that break when told to. All tests share the tables:
/// each has a council of its own, for what stands for a council is what all articles say.
/// </summary>
internal sealed class TestOperations : IAsyncDisposable
{
    public static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private TestOperations(ServiceProvider services, string council) => (_services, Council) = (services, CouncilRegister.Default.Find(council)!);

    public Council Council { get; }

    public BrokenRequests Requests { get; private init; } = new();

    public FakeTimeProvider Clock { get; private init; } = null!;

    public RecordedLogs Logs { get; private init; } = null!;

    public static async Task<TestOperations> OpenAsync(
        string council, CancellationToken cancellationToken, IReadOnlyDictionary<string, string?>? settings = null, DateTimeOffset? now = null)
    {
        var connection = await TestStorage.ConnectionStringAsync(cancellationToken);
        var (requests, clock, logs) = (new BrokenRequests(), new FakeTimeProvider(now ?? Day.AddDays(1)), new RecordedLogs());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(logs))
            .AddSingleton<TimeProvider>(clock)
            .AddNewsIngest(configuration)
            .AddSingleton(StorageClients.FromConnectionString(connection, options => options.AddPolicy(requests, HttpPipelinePosition.PerCall)))
            .BuildServiceProvider();
        var operations = new TestOperations(services, council) { Requests = requests, Clock = clock, Logs = logs };
        // Made now, so that a test breaks requests of its own alone.
        await operations.Layout.TableAsync(TableNames.Articles, cancellationToken);
        return operations;
    }

    public StorageLayout Layout => Get<StorageLayout>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A report of this test's council being judged, as a page.</summary>
    public string Page(string grade, DateTimeOffset published) =>
        $"""
        <!doctype html><html lang="en"><head><title>Ofsted rates {Council.OfficialName} {grade}</title>
        <meta property="article:published_time" content="{published.ToString("O", CultureInfo.InvariantCulture)}"></head>
        <body><article><h1>Ofsted rates {Council.OfficialName} {grade}</h1>
        <p>Ofsted has rated {Council.OfficialName}'s children's services {grade} overall after an inspection last month.</p>
        <p>Inspectors spent two weeks with social workers and read the files of more than a hundred children, and published their report this week.</p>
        </article></body></html>
        """;

    /// <summary>The message that a fetch of this page would send; the page is stored.</summary>
    public async Task<ClassifyArticleMessage> FetchedAsync(
        string grade, CancellationToken cancellationToken, DateTimeOffset? published = null, Uri? url = null, string source = "Example News",
        Uri? listedUrl = null)
    {
        url ??= TestLayout.NewUrl();
        var discovered = listedUrl ?? url;
        var id = ArticleId.Of(discovered);
        var blob = PageStore.BlobName(id.Value, 1);
        await Get<PageStore>().SaveAsync(blob, Encoding.UTF8.GetBytes(Page(grade, published ?? Day)), cancellationToken);
        var fetch = new FetchPageMessage(id.Value, discovered, source, 1, Clock.GetUtcNow());
        return new ClassifyArticleMessage(fetch, blob, url, "text/html; charset=utf-8", null, null, Clock.GetUtcNow());
    }

    /// <summary>An article of this test's council, discovered, read and stored.</summary>
    public async Task<ClassifiedArticle> StoreAsync(
        string grade, CancellationToken cancellationToken, DateTimeOffset? published = null, Uri? url = null, string source = "Example News",
        Uri? listedUrl = null)
    {
        var message = await FetchedAsync(grade, cancellationToken, published, url, source, listedUrl);
        await Get<ArticleStore>().TryAddAsync(new ArticleRecord(Id(message.Fetch.ArticleId), message.Fetch.Url, source, Clock.GetUtcNow()), cancellationToken);
        return await Get<ArticleClassifyStage>().RunAsync(message, cancellationToken) ?? throw new InvalidOperationException("Nothing was stored.");
    }

    /// <summary>Everything that storage holds of an article, one line a row or blob, without its own id and address and what changes each time.</summary>
    public async Task<IReadOnlyList<string>> TracesAsync(ClassifiedArticle article, CancellationToken cancellationToken)
    {
        var traces = new List<string>();
        foreach (var name in TableNames.All.Except([TableNames.Hosts, TableNames.Runs]))
        {
            var table = await Layout.TableAsync(name, cancellationToken);
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
            {
                var properties = row.Where(property => property.Key is not ("Timestamp" or "odata.etag"))
                    .OrderBy(property => property.Key, StringComparer.Ordinal);
                var line = $"{name}: {string.Join(", ",
                    properties.Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Key}={property.Value}")))}";
                if (line.Contains(article.ArticleId, StringComparison.Ordinal) || line.Contains(article.Url.AbsoluteUri, StringComparison.Ordinal))
                    traces.Add(line.Replace(article.ArticleId, "ID", StringComparison.Ordinal)
                        .Replace(article.Url.AbsoluteUri, "URL", StringComparison.Ordinal));
            }
        }

        traces.AddRange((await Get<PageStore>().NamesAsync(article.ArticleId, cancellationToken)).Select(_ => "page"));
        // Articles are spread by their id.
        return [.. traces.Select(line => line.StartsWith("Articles", StringComparison.Ordinal)
            ? System.Text.RegularExpressions.Regex.Replace(line, "PartitionKey=[0-9a-f]{3}", "PartitionKey=")
            : line)
            .Order(StringComparer.Ordinal)];
    }

    public static ArticleId Id(string articleId) =>
        ArticleId.TryParse(articleId, out var id) ? id : throw new InvalidDataException($"'{articleId}' is no article id.");

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();
}
