using System.Diagnostics;
using NewsIngest.Messages;

namespace NewsIngest.Telemetry;

/// <summary>
/// Where an exporter finds the pipeline's traces and measurements. One article is one trace: it begins when a poll discovers the article,
/// the queue messages carry it on, and it ends with the article's rows.
/// </summary>
public static class PipelineTelemetry
{
    /// <summary>Name of the <see cref="ActivitySource"/> and of the meter.</summary>
    public const string Name = "NewsIngest";

    /// <summary>Stage of a poll; the other stages have the names of their queues.</summary>
    internal const string PollStage = "poll-source";

    internal static readonly string Version = typeof(PipelineTelemetry).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static readonly ActivitySource Source = new(Name, Version);

    /// <summary>Begins the trace of one article, linked to the poll or sweep that came upon it.</summary>
    /// <param name="name">What happens to it: "discover article" or "revisit article".</param>
    internal static ArticleTrace BeginArticle(string name, FetchPageMessage article)
    {
        var outer = Activity.Current;
        // An article's trace is its own: without this it would be a part of the poll's.
        Activity.Current = null;
        var activity = Source.StartActivity(
            name,
            ActivityKind.Producer,
            parentContext: default,
            [new("newsingest.article.id", article.ArticleId), new("newsingest.source", article.Source), new("url.full", article.Url.AbsoluteUri)],
            LinkTo(outer));
        if (activity is null) Activity.Current = outer;
        return new ArticleTrace(activity, outer);
    }

    /// <summary>Begins the work on a queue message, as a part of the trace that it carries.</summary>
    internal static Activity? BeginMessage(string queue, ActivityContext carried) =>
        carried == default
            ? Source.StartActivity($"process {queue}", ActivityKind.Consumer)
            : Source.StartActivity(
                $"process {queue}",
                ActivityKind.Consumer,
                carried,
                [new("messaging.system", "azure_storage_queue"), new("messaging.destination.name", queue)],
                LinkTo(Activity.Current));

    internal static Activity? BeginPoll(string source) =>
        Source.StartActivity("poll source")?.SetTag("newsingest.source", source);

    private static ActivityLink[] LinkTo(Activity? activity) => activity is null ? [] : [new ActivityLink(activity.Context)];
}

/// <summary>The beginning of an article's trace. Disposing of it goes back to the trace that was current before.</summary>
internal readonly struct ArticleTrace(Activity? activity, Activity? outer) : IDisposable
{
    public void Dispose()
    {
        activity?.Dispose();
        Activity.Current = outer;
    }
}
