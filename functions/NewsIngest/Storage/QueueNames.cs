namespace NewsIngest.Storage;

/// <summary>Names of the queues between the stages.</summary>
public static class QueueNames
{
    public const string FetchPage = "fetch-page";
    public const string ClassifyArticle = "classify-article";

    /// <summary>Where the Functions host puts a message that failed <c>maxDequeueCount</c> times.</summary>
    public const string FetchPagePoison = FetchPage + "-poison";

    /// <inheritdoc cref="FetchPagePoison"/>
    public const string ClassifyArticlePoison = ClassifyArticle + "-poison";

    /// <summary>Alerts on their way to a webhook.</summary>
    public const string Alerts = "alerts";

    /// <inheritdoc cref="FetchPagePoison"/>
    public const string AlertsPoison = Alerts + "-poison";

    /// <summary>What changed in councils' judgements, for programs of others to take; nothing here reads it.</summary>
    public const string JudgementChanges = "judgement-changes";

    /// <summary>The queues whose messages a function of ours works on, and whose failures are recorded.</summary>
    public static IReadOnlyList<string> Work { get; } = [FetchPage, ClassifyArticle, Alerts];

    /// <summary>Where the host puts what failed too often in one of <see cref="Work"/>.</summary>
    public static IReadOnlyList<string> Poison { get; } = [FetchPagePoison, ClassifyArticlePoison, AlertsPoison];

    /// <summary>Every queue that the pipeline uses.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Work, .. Poison, JudgementChanges];
}
