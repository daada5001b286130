namespace NewsIngest.Pipeline;

/// <summary>Names of the queues between the stages.</summary>
public static class QueueNames
{
    public const string FetchPage = "fetch-page";
    public const string ClassifyArticle = "classify-article";

    /// <summary>Where the Functions host puts a message that failed <c>maxDequeueCount</c> times.</summary>
    public const string FetchPagePoison = FetchPage + "-poison";

    /// <inheritdoc cref="FetchPagePoison"/>
    public const string ClassifyArticlePoison = ClassifyArticle + "-poison";

    /// <summary>Every queue that the pipeline uses.</summary>
    public static IReadOnlyList<string> All { get; } = [FetchPage, ClassifyArticle, FetchPagePoison, ClassifyArticlePoison];
}

/// <summary>Hands work to a later stage. Delivery is at least once, in any order.</summary>
public interface IMessageSender
{
    /// <param name="delay">How long nobody may see the message; at most seven days (Azure Queue storage's limit).</param>
    Task SendAsync(FetchPageMessage message, TimeSpan delay, CancellationToken cancellationToken);

    Task SendAsync(ClassifyArticleMessage message, CancellationToken cancellationToken);

    /// <summary>Puts a message that cannot be handled now back, as it is.</summary>
    /// <param name="queue">One of <see cref="QueueNames"/>.</param>
    Task PutOffAsync(string queue, string message, TimeSpan delay, CancellationToken cancellationToken);
}
