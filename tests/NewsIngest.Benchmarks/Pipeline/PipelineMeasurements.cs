using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using NewsIngest.Telemetry;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>What the pipeline itself reports while this listens: articles stored, how long its stages took, and how long messages waited.</summary>
internal sealed class PipelineMeasurements : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Name, string Of), List<double>> _seconds = new();
    private readonly ConcurrentDictionary<string, int> _outcomes = new();

    public PipelineMeasurements()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PipelineTelemetry.Name
                && instrument.Name is "newsingest.articles" or "newsingest.stage.duration" or "newsingest.queue.age" or "newsingest.article.latency")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _outcomes.AddOrUpdate($"{tags[0].Value}: {tags[1].Value}", 1, (_, count) => count + 1));
        _listener.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) =>
        {
            var of = tags.Length > 0 ? tags[0].Value?.ToString() ?? "" : "";
            var all = _seconds.GetOrAdd((instrument.Name, tags.Length > 1 ? $"{of}, failed" : of), _ => []);
            lock (all) all.Add(seconds);
        });
        _listener.Start();
    }

    public int Stored => _outcomes.GetValueOrDefault("classify-article: stored");

    public async Task UntilStoredAsync(int articles, TimeSpan patience)
    {
        using var time = new CancellationTokenSource(patience);
        while (Stored < articles) await Task.Delay(BetweenLooks, time.Token);
    }

    /// <summary>Prints a table of each stage and queue, and what became of the articles.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine("| measured | times | median, ms | 99th percentile, ms | longest, ms |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var ((name, of), all) in _seconds.OrderBy(entry => entry.Key))
        {
            List<double> sorted;
            lock (all) sorted = [.. all.Order()];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} {of} | {sorted.Count} | {1000 * sorted[sorted.Count / 2]:0.0} | {1000 * sorted[Math.Min(sorted.Count - 1,
                    sorted.Count * 99 / 100)]:0.0} | {1000 * sorted[^1]:0.0} |"));
        }

        output.WriteLine();
        output.WriteLine(string.Join(", ",
            _outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => $"{outcome.Key} {outcome.Value}")));
    }

    public void Dispose() => _listener.Dispose();
}
