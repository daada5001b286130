using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.Samples;
using NewsIngest.Storage;
using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>
/// The function app as child processes over the sample news sites and an Azurite of its own, with a proxy between app and storage that does to
/// requests what a test says. Every start finds the clock further ahead, so that nobody waits for a claim or a watchdog.
/// </summary>
internal sealed class HostRun : IAsyncDisposable
{
    /// <summary>A poll that was cut off is due again after ten minutes.</summary>
    private static readonly TimeSpan BetweenLives = TimeSpan.FromMinutes(11);

    /// <summary>Sources are due again, and articles are read again, an hour after the last time.</summary>
    private static readonly TimeSpan AfterARest = TimeSpan.FromMinutes(61);

    /// <summary>An article whose message was lost is sent on by the sweep after the hour that follows its discovery.</summary>
    private static readonly TimeSpan BeforeTheLast = TimeSpan.FromHours(2);

    /// <summary>Longer than the lease of a killed process's messages, and than the sites' crawl delay.</summary>
    private const int LooksWithoutChange = 60;

    /// <summary>An app that took steps and takes none for so long is at rest.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>An app that has work left and takes no step for so long hangs, however busy the machine is.</summary>
    private static readonly TimeSpan LongestStandstill = TimeSpan.FromMinutes(3);

    /// <summary>A message that meets more crashes than this is poison by design: a run of many kills must not get there.</summary>
    private const string HostJson =
        """
        {
          "version": "2.0",
          "logging": { "logLevel": { "default": "Warning" } },
          "extensions": { "queues": {
            "batchSize": 8, "newBatchThreshold": 4, "maxDequeueCount": 1000,
            "visibilityTimeout": "00:00:01", "maxPollingInterval": "00:00:00.500", "messageEncoding": "none" } }
        }
        """;

    /// <summary>Sample pages that a poll does not find, interrupted or not: on the second page of a list, or not read as entries of theirs.</summary>
    private static readonly string[] NotReached =
    [
        "/newsroom/2025/foster-carers-long-service", "/newsroom/2025/budget-puts-children-first", "/child-protection/392-child-protection-news/",
        "/stories/bath-aug25.htm",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsingest-reliability-");
    private readonly ConcurrentDictionary<int, Process> _children = new();
    private readonly ConcurrentQueue<string> _lines = new();
    private Azurite _azurite = null!;
    private SampleSite _sites = null!;
    private TimeSpan _ahead;
    private bool _hasRested;
    private (int Requests, int Messages, long Steps) _seen;
    private int _quiet;

    private HostRun()
    {
    }

    public StorageProxy Proxy { get; private set; } = null!;

    /// <summary>The articles that the sources' lists lead to.</summary>
    public IReadOnlyList<Uri> ExpectedArticles =>
        [.. _sites.Expected.Where(article => article.Text is not null).Select(article => article.Url)
            .Where(url => !NotReached.Any(part => url.AbsolutePath.StartsWith(part, StringComparison.Ordinal)))];

    /// <summary>What the children wrote to standard output and error, the newest last.</summary>
    public string LastLines => string.Join('\n', _lines.TakeLast(40));

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Of the storage emulator.</summary>
    public string DataFolder => Path.Combine(_folder.FullName, "azurite");

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow() + _ahead;

    public static async Task<HostRun> StartAsync(CancellationToken cancellationToken)
    {
        var run = new HostRun();
        run._sites = await SampleSite.StartAsync(cancellationToken);
        await run.StartStorageAsync(cancellationToken);
        run.Proxy = await StorageProxy.StartAsync(run._azurite.Ports, cancellationToken);
        run.Proxy.Kill = run.KillChildren;
        await File.WriteAllTextAsync(Path.Combine(run._folder.FullName, "host.json"), HostJson, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(run._folder.FullName, "sources.json"), run._sites.SourcesJson(), cancellationToken);
        return run;
    }

    /// <summary>How often each source's list was asked for.</summary>
    public IReadOnlyDictionary<string, int> Polls => _sites.Sources.ToDictionary(
        source => source.Name,
        source => _sites.Requests.Count(request => _sites.AddressOf(request.Site) == source.Home && request.Path == source.Url.PathAndQuery));

    /// <summary>Leads past the proxy.</summary>
    public StorageLayout OpenStorage() => new(StorageClients.FromConnectionString(_azurite.ConnectionString));

    public Task StopStorageAsync() => _azurite.DisposeAsync().AsTask();

    /// <summary>Over the same data; on other ports, to which the proxy turns.</summary>
    public async Task StartStorageAsync(CancellationToken cancellationToken)
    {
        _azurite = await TestStorage.StartAsync(DataFolder, cancellationToken);
        Proxy?.TurnTo(_azurite.Ports);
    }

    /// <summary>Runs two hosts of the app while a test does something; then asks one to stop, which it must do in good order, and kills the other.</summary>
    public async Task LiveTogetherAsync(Func<StorageRequest, StorageFault> plan, Func<Task> meanwhile, CancellationToken cancellationToken)
    {
        _ahead += BetweenLives;
        Proxy.Plan = plan;
        var children = (Process[])[StartChild(), StartChild()];
        await meanwhile();
        foreach (var child in children) Assert.IsFalse(child.HasExited, LastLines);
        using (var signal = Process.Start("kill",
            ["-TERM", children[0].Id.ToString(CultureInfo.InvariantCulture)])) await signal.WaitForExitAsync(cancellationToken);
        await children[0].WaitForExitAsync(cancellationToken);
        Assert.AreEqual(0, children[0].ExitCode, LastLines);
        KillChildren();
        await children[1].WaitForExitAsync(cancellationToken);
        foreach (var child in children) child.Dispose();
    }

    /// <summary>Lets the app work until it has taken so many steps more, or is at rest.</summary>
    public async Task WorkAsync(int steps, CancellationToken cancellationToken)
    {
        var (first, last, since) = (Proxy.Steps, -1L, 0L);
        while (Proxy.Steps < first + steps)
        {
            if (last != Proxy.Steps) (last, since) = (Proxy.Steps, TimeProvider.System.GetTimestamp());
            // Until its first step it starts, which takes minutes on a busy machine.
            if (TimeProvider.System.GetElapsedTime(since) > (last == first ? LongestStandstill : Rest)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    /// <summary>Runs the app until the plan kills it, or it has come to rest and is killed there.</summary>
    /// <returns>Whether the plan did.</returns>
    public async Task<bool> LiveAsync(Func<StorageRequest, StorageFault> plan, CancellationToken cancellationToken)
    {
        _ahead += _hasRested ? AfterARest : BetweenLives;
        Proxy.Plan = plan;
        using var child = StartChild();
        var ended = child.WaitForExitAsync(cancellationToken);
        _hasRested = await Task.WhenAny(ended, WorkAsync(int.MaxValue, cancellationToken)) != ended;
        if (_hasRested) child.Kill();
        await ended;
        // 128 + SIGKILL: anything else is an end of its own accord.
        Assert.AreEqual(137, child.ExitCode, LastLines);
        return !_hasRested;
    }

    /// <summary>Runs the app hours later, until it has nothing left to do.</summary>
    /// <param name="plan">What becomes of its requests; nothing unless told.</param>
    public async Task FinishAsync(CancellationToken cancellationToken, Func<StorageRequest, StorageFault>? plan = null, int hosts = 1)
    {
        _ahead += BeforeTheLast;
        Proxy.Plan = plan ?? (_ => StorageFault.None);
        var started = Now;
        var children = Enumerable.Range(0, hosts).Select(_ => StartChild()).ToList();
        using var layout = OpenStorage();
        var (steps, since) = (-1L, 0L);
        while (await LeftAsync(layout, started, cancellationToken) is { } left)
        {
            foreach (var child in children) Assert.IsFalse(child.HasExited, LastLines);
            if (steps != Proxy.Steps) (steps, since) = (Proxy.Steps, TimeProvider.System.GetTimestamp());
            Assert.IsLessThan(LongestStandstill, TimeProvider.System.GetElapsedTime(since), $"{left}\n{LastLines}");
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }

        KillChildren();
        foreach (var child in children) await child.WaitForExitAsync(cancellationToken);
    }

    public Process StartChild()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Half an hour of summer time, ten hours and a half ahead: nothing may depend on where the machine stands.
            Environment = { ["TZ"] = "Australia/Lord_Howe" },
        };
        string[] arguments =
        [
            "exec", typeof(ChildHost).Assembly.Location, _folder.FullName, _ahead.ToString("c", CultureInfo.InvariantCulture),
            $"--AzureWebJobsStorage={Proxy.ConnectionString}",
            "--PollSchedule=* * * * * *",
            "--SweepSchedule=*/2 * * * * *",
            $"--Pipeline:SourcesFile={Path.Combine(_folder.FullName, "sources.json")}",
            "--Fetching:AllowLoopback=true",
            "--Fetching:CrawlDelay=00:00:00.010",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var child = Process.Start(start)!;
        _children[child.Id] = child;
        child.OutputDataReceived += (_, line) => Take(line.Data);
        child.ErrorDataReceived += (_, line) => Take(line.Data);
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    public async ValueTask DisposeAsync()
    {
        KillChildren();
        await Proxy.DisposeAsync();
        await _sites.DisposeAsync();
        await _azurite.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <returns>What the app has still to do; null when it has nothing left.</returns>
    private async Task<string?> LeftAsync(StorageLayout layout, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var sources = await new SourceStore(layout).ReadAllAsync(cancellationToken);
        if (sources.Count == 0 || sources.Values.FirstOrDefault(source => source.LastPolled is null || source.LastPolled < since) is not null)
            return "A source was not polled.";

        var revisits = await layout.TableAsync(TableNames.Revisits, cancellationToken);
        var progress = await revisits.GetEntityIfExistsAsync<TableEntity>("progress", "progress", cancellationToken: cancellationToken);
        if (!progress.HasValue || progress.Value!.GetDateTimeOffset("SweptUntil") < since) return "The sweep did not run.";

        // Pages that were not there are asked for again in an hour: their messages stay. What else waits is worked on within the looks that follow.
        if (await WaitingAsync(layout, QueueNames.ClassifyArticle, cancellationToken) is > 0 and var waiting) return $"{waiting} pages wait to be classified.";
        var asked = _sites.Requests.Count(request => !request.Path.EndsWith("robots.txt", StringComparison.Ordinal));
        var fetches = await WaitingAsync(layout, QueueNames.FetchPage, cancellationToken);
        var now = (asked, fetches, Proxy.Steps);
        (_quiet, _seen) = _seen == now ? (_quiet + 1, _seen) : (0, now);
        return _quiet < LooksWithoutChange ? $"{fetches} pages wait to be fetched." : null;
    }

    public static async Task<int> WaitingAsync(StorageLayout layout, string queue, CancellationToken cancellationToken) =>
        (await (await layout.QueueAsync(queue, cancellationToken)).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;

    private void KillChildren()
    {
        foreach (var (id, child) in _children)
        {
            if (!_children.TryRemove(id, out _)) continue;
            try
            {
                child.Kill();
            }
            catch (InvalidOperationException)
            {
                // It ended already.
            }
        }
    }

    private void Take(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        _lines.Enqueue(line);
        while (_lines.Count > 2_000) _lines.TryDequeue(out _);
    }
}
