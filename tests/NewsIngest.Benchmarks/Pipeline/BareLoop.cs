using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Querying.Stories;
using NewsIngest.Storage;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>
/// The requests that the pipeline makes for its articles, made by nothing but a loop over the SDK: no page is fetched, nothing is read or classified.
/// </summary>
internal sealed class BareLoop(StorageLayout layout, IReadOnlyList<ClassifiedArticle> articles, byte[] page)
{
    /// <summary>Messages that one call takes: host.json's batchSize.</summary>
    private const int Batch = 8;

    private readonly string _message = new('m', 700);

    /// <summary>An article as the pipeline would store it, to make its rows of.</summary>
    public static ClassifiedArticle Article(int number)
    {
        var article = ArticleExtractor.Extract(NewsSites.Page(number));
        var url = new Uri($"https://bare.example.org/news/{number}");
        var classification = Classifier.Default.Classify(article);
        return new ClassifiedArticle(
            ArticleId.Of(url).Value, url, article.Title, "Site", DateTimeOffset.UnixEpoch.AddMinutes(number), classification.Kind,
            classification.InspectionType,
            classification.Councils, classification.Findings, classification.ClassifierVersion, classification.Visit, TextFingerprint.Of(article.Text));
    }

    public Task RunAsync(int concurrency) => Parallel.ForEachAsync(
        articles.Chunk(Batch), new ParallelOptions { MaxDegreeOfParallelism = concurrency }, async (batch, _) => await StoreAsync(batch));

    private async Task StoreAsync(ClassifiedArticle[] batch)
    {
        var table = await layout.TableAsync(TableNames.Articles, default);
        var (fetch, classify) = (await layout.QueueAsync(QueueNames.FetchPage, default), await layout.QueueAsync(QueueNames.ClassifyArticle, default));
        foreach (var article in batch)
        {
            await table.AddEntityAsync(Row(article, "discovered"));
            await fetch.SendMessageAsync(_message);
        }

        var blobs = await layout.PagesAsync(default);
        var fetching = await fetch.ReceiveMessagesAsync(Batch);
        foreach (var article in batch)
        {
            await blobs.GetBlobClient($"{article.ArticleId}/1.gz").UploadAsync(new BinaryData(page), overwrite: true);
            await classify.SendMessageAsync(_message + _message);
        }

        await DeleteAsync(fetch, fetching.Value);
        var classifying = await classify.ReceiveMessagesAsync(Batch);
        foreach (var article in batch)
        {
            await blobs.GetBlobClient($"{article.ArticleId}/1.gz").DownloadContentAsync();
            foreach (var (name, entity) in ClassificationRows.Of(article)) await (await layout.TableAsync(name, default)).UpsertEntityAsync(entity,
                TableUpdateMode.Replace);
            await StandAsync(article);
            await table.UpsertEntityAsync(Row(article, "classified"), TableUpdateMode.Replace);
        }

        await DeleteAsync(classify, classifying.Value);
    }

    private async Task StandAsync(ClassifiedArticle article)
    {
        var table = await layout.TableAsync(TableNames.Standing, default);
        var code = article.Councils[0].Code;
        await foreach (var _ in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {code}"))) { }
        var row = new TableEntity(code, "overall") { ["ArticleId"] = article.ArticleId, ["Url"] = article.Url.AbsoluteUri, ["Evidence"] = article.Title };
        await table.SubmitTransactionAsync([new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)]);
    }

    private static TableEntity Row(ClassifiedArticle article, string state) => new(article.ArticleId[..3], article.ArticleId)
    {
        ["Url"] = article.Url.AbsoluteUri,
        ["Source"] = article.Source,
        ["DiscoveredAt"] = article.Date,
        ["State"] = state,
        ["Title"] = article.Title,
        ["KeysWritten"] = Encoding.UTF8.GetString(new byte[400]),
    };

    private static async Task DeleteAsync(QueueClient queue, IEnumerable<Azure.Storage.Queues.Models.QueueMessage> messages)
    {
        foreach (var message in messages) await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }
}
