using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using NewsIngest.Telemetry;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.Telemetry;

/// <summary>What is measured, told from other tests' measurements by the names of its source or queue.</summary>
[TestClass]
public sealed class PipelineMetricsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [TestMethod]
    public void A_message_is_measured_by_how_long_it_waited_beyond_its_due_time()
    {
        using var measured = new Measured<double>("newsingest.queue.age", "queue", "age-test");
        var due = Now.AddSeconds(-90).ToUnixTimeMilliseconds();

        using (StageRun.OfMessage("age-test", $$"""{"n":"age-test","q":{{due}} }""", new FakeTimeProvider(Now)))
        {
        }

        Assert.AreEqual(90, measured.Only, 0.001);
    }

    [TestMethod]
    public void A_message_taken_before_its_time_by_a_fast_clock_waited_no_time()
    {
        using var measured = new Measured<double>("newsingest.queue.age", "queue", "fast-clock");

        PipelineMetrics.MessageTaken("fast-clock", TimeSpan.FromSeconds(-3));

        Assert.AreEqual(0, measured.Only, 0.001);
    }

    [TestMethod]
    public void A_stage_is_measured_from_begin_to_end()
    {
        using var measured = new Measured<double>("newsingest.stage.duration", "stage", "duration-test");
        var time = new FakeTimeProvider(Now);

        using (var run = StageRun.OfMessage("duration-test", "{}", time))
        {
            time.Advance(TimeSpan.FromSeconds(2));
            run.Done();
        }

        Assert.AreEqual(2, measured.Only, 0.001);
    }

    [TestMethod]
    public void A_sources_failures_in_a_row_are_measured()
    {
        using var measured = new Measured<int>("newsingest.source.failure_streak", "source", "Streak Test");

        PipelineMetrics.SourcePolled("Streak Test", 4);

        Assert.AreEqual(4, measured.Only);
    }

    /// <summary>Keeps the measurements of one instrument that have this tag.</summary>
    private sealed class Measured<T> : IDisposable
        where T : struct
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<T> _values = new();

        public Measured(string instrument, string tag, string value)
        {
            _listener.InstrumentPublished = (published, listener) =>
            {
                if (published.Meter.Name == PipelineTelemetry.Name && published.Name == instrument) listener.EnableMeasurementEvents(published);
            };
            _listener.SetMeasurementEventCallback<T>((_, measurement, tags, _) =>
            {
                foreach (var (key, text) in tags)
                    if (key == tag && value.Equals(text))
                        _values.Enqueue(measurement);
            });
            _listener.Start();
        }

        public T Only => _values.Single();

        public void Dispose() => _listener.Dispose();
    }
}
