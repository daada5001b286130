using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Queues;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.LocalHost.Functions;

[TestClass]
public sealed class FunctionInvokerTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Now);
    private readonly RecordedLogs _logs = new();
    private readonly List<string> _trace = [];
    private readonly FunctionInvoker _invoker;

    public FunctionInvokerTests()
    {
        var services = new ServiceCollection().AddSingleton(_trace).AddSingleton(_clock).AddSingleton<Counter>().AddScoped<Scoped>();
        var loggers = LoggerFactory.Create(logging => logging.AddProvider(_logs));
        _invoker = new(services.BuildServiceProvider(), loggers, _clock, timeout: TimeSpan.FromMinutes(10));
    }

    public void Dispose() => _logs.Dispose();

    [TestMethod]
    public async Task Each_run_has_a_scope_and_an_instance_that_end_with_it()
    {
        await InvokeAsync("quick");
        await InvokeAsync("quick");

        Assert.AreSequenceEqual(
            ["scoped 1", "quick", "function ends", "scoped ends", "scoped 2", "quick", "function ends", "scoped ends"], _trace);
    }

    [TestMethod]
    public async Task The_log_has_one_line_with_outcome_duration_and_reason()
    {
        await InvokeAsync("slow");
        await InvokeAsync("fail");

        Assert.HasCount(2, _logs.Told);
        Assert.StartsWith("Succeeded in 1500 ms (items ", _logs.Told[0]);
        Assert.EndsWith(", try 1)", _logs.Told[0]);
        Assert.StartsWith("Failed in 0 ms (items ", _logs.Told[1]);
        Assert.EndsWith(", try 1): System.FormatException", _logs.Told[1]);
    }

    [TestMethod]
    public async Task What_a_function_throws_is_the_result_and_not_wrapped()
    {
        var result = await InvokeAsync("fail");

        Assert.IsFalse(result.Succeeded);
        Assert.IsInstanceOfType<FormatException>(result.Error);
        Assert.AreEqual("function ends", _trace[^2]);
    }

    [TestMethod]
    public async Task A_failure_to_end_is_the_functions_too()
    {
        var result = await InvokeAsync("bad end");

        Assert.IsInstanceOfType<NotSupportedException>(result.Error);
    }

    [TestMethod]
    public async Task A_run_that_was_cancelled_by_the_host_is_told_as_such()
    {
        var result = await InvokeAsync("quick", new CancellationToken(canceled: true));

        Assert.IsInstanceOfType<OperationCanceledException>(result.Error);
        Assert.StartsWith("Cancelled after 0 ms", _logs.Told.Single());
    }

    [TestMethod]
    public async Task A_run_that_takes_longer_than_host_json_allows_is_cancelled_and_has_failed()
    {
        var result = await InvokeAsync("endless");

        Assert.IsInstanceOfType<TimeoutException>(result.Error);
        Assert.Contains("00:10:00 that host.json's functionTimeout allows", result.Error.Message);
        Assert.StartsWith("Failed in 600000 ms", _logs.Told.Single());
    }

    private Task<InvocationResult> InvokeAsync(string body, CancellationToken cancellation = default) =>
        _invoker.InvokeAsync(
            new FunctionDiscovery(new(new ConfigurationBuilder().Build())).Find([typeof(Worker)]).Single(),
            new QueueInput("items", MessageBody.Make(body, Now)),
            cancellation: cancellation);

    public sealed class Worker(IServiceProvider services) : IDisposable
    {
        private string _body = "";

        [Function("Worker")]
        public async Task Run([QueueTrigger("items")] string body, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            _body = body;
            services.GetRequiredService<Scoped>();
            services.GetRequiredService<List<string>>().Add(body);
            await Task.Yield();
            var clock = services.GetRequiredService<FakeTimeProvider>();
            if (body == "endless") clock.Advance(TimeSpan.FromMinutes(10));
            cancellation.ThrowIfCancellationRequested();
            if (body == "slow") clock.Advance(TimeSpan.FromSeconds(1.5));
            if (body == "fail") throw new FormatException("As the test wants.");
        }

        public void Dispose()
        {
            services.GetRequiredService<List<string>>().Add("function ends");
            if (_body == "bad end") throw new NotSupportedException("As the test wants.");
        }
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }

    private sealed class Scoped : IDisposable
    {
        private readonly List<string> _trace;

        public Scoped(List<string> trace, Counter counter)
        {
            _trace = trace;
            trace.Add($"scoped {++counter.Count}");
        }

        public void Dispose() => _trace.Add("scoped ends");
    }
}
