using System.Diagnostics;
using NewsIngest.Messages;
using NewsIngest.Storage;
using NewsIngest.Telemetry;

namespace NewsIngest.Tests.Telemetry;

/// <summary>An article's trace: where it begins, and that a message carries it on.</summary>
[TestClass]
public sealed class TraceTests
{
    private static readonly Uri Url = new("https://news.example.org/council-praised");

    private static readonly FetchPageMessage Fetch = new(
        ArticleId.Of(Url).Value, Url, "Example News", Revision: 1, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    [TestMethod]
    public void An_articles_trace_is_its_own_and_linked_to_the_poll_that_found_it()
    {
        using var recorded = new RecordedActivities();
        using var poll = PipelineTelemetry.BeginPoll("Example News")!;

        using (PipelineTelemetry.BeginArticle("discover article", Fetch))
        {
            var discovery = Activity.Current!;
            Assert.AreNotEqual(poll.TraceId, discovery.TraceId);
            Assert.AreEqual(default, discovery.ParentSpanId);
            Assert.AreEqual(poll.SpanId, discovery.Links.Single().Context.SpanId);
            Assert.AreEqual(Fetch.ArticleId, discovery.GetTagItem("newsingest.article.id"));
        }

        Assert.AreSame(poll, Activity.Current, "The poll goes on.");
    }

    [TestMethod]
    public void A_message_carries_the_trace_that_it_was_written_in()
    {
        using var recorded = new RecordedActivities();
        string message;
        ActivityContext written;
        using (PipelineTelemetry.BeginArticle("discover article", Fetch))
        {
            written = Activity.Current!.Context;
            message = MessageFormat.Write(Fetch);
        }

        using var work = PipelineTelemetry.BeginMessage(QueueNames.FetchPage, MessageHeader.Read(message).Trace)!;

        Assert.AreEqual(written.TraceId, work.TraceId);
        Assert.AreEqual(written.SpanId, work.ParentSpanId);
        Assert.AreEqual(ActivityKind.Consumer, work.Kind);
        Assert.AreEqual(Fetch, MessageFormat.ReadFetchPage(message));
    }

    [TestMethod]
    public void Work_on_a_message_of_an_earlier_program_has_a_trace_of_its_own()
    {
        using var recorded = new RecordedActivities();

        using var work = PipelineTelemetry.BeginMessage(QueueNames.FetchPage, MessageHeader.Read("""{"n":"fetch-page","v":1,"d":{}}""").Trace)!;

        Assert.AreEqual(default, work.ParentSpanId);
    }

    [TestMethod]
    public void A_stage_that_throws_ends_its_span_as_an_error()
    {
        using var recorded = new RecordedActivities();
        ActivitySpanId span;
        using (var run = StageRun.OfPoll("Example News", TimeProvider.System))
        {
            span = Activity.Current!.SpanId;
            run.Failed(new TimeoutException());
        }

        Assert.AreEqual(ActivityStatusCode.Error, recorded.Ended(span).Status);
        Assert.AreEqual("TimeoutException", recorded.Ended(span).GetTagItem("error.type"));
    }

    [TestMethod]
    public void A_stage_that_is_done_ends_its_span_without_an_error()
    {
        using var recorded = new RecordedActivities();
        ActivitySpanId span;
        using (var run = StageRun.OfPoll("Example News", TimeProvider.System))
        {
            span = Activity.Current!.SpanId;
            run.Done();
        }

        Assert.AreEqual(ActivityStatusCode.Unset, recorded.Ended(span).Status);
    }
}
