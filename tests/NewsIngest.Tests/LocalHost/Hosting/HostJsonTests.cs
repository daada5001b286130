using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Hosting;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Hosting;

[TestClass]
public sealed class HostJsonTests
{
    [TestMethod]
    public void Without_a_file_the_hosts_defaults_hold()
    {
        using var folder = new TestFolder();

        var host = HostJson.Load(folder.Path);

        var queues = host.Queues;
        Assert.AreEqual((16, 8, 5), (queues.BatchSize, queues.NewBatchThreshold, queues.MaxDequeueCount));
        Assert.AreEqual(TimeSpan.Zero, queues.VisibilityTimeout);
        Assert.IsTrue(queues.Base64);
        Assert.AreEqual("api", host.RoutePrefix);
        Assert.AreEqual(TimeSpan.FromMinutes(30), host.FunctionTimeout);
    }

    [TestMethod]
    public void Every_field_is_read_whatever_the_case_of_its_name_and_with_comments()
    {
        var host = Load("""
            {
              "version": "2.0", // as ever
              "Extensions": {
                "queues": {
                  "batchSize": 4, "newBatchThreshold": 3, "maxDequeueCount": 7, "visibilityTimeout": "00:01:00",
                  "maxPollingInterval": "00:00:05", "messageEncoding": "None",
                },
                "http": { "routePrefix": "/v1/" },
              },
              "logging": { "logLevel": { "default": "warning", "Function.Echo": "Debug" } },
            }
            """);

        Assert.AreEqual(
            new QueueSettings
            {
                BatchSize = 4,
                NewBatchThreshold = 3,
                MaxDequeueCount = 7,
                VisibilityTimeout = TimeSpan.FromMinutes(1),
                MaxPollingInterval = TimeSpan.FromSeconds(5),
                Base64 = false,
            },
            host.Queues);
        Assert.AreEqual("v1", host.RoutePrefix);
        Assert.AreEqual(LogLevel.Warning, host.LogLevels[""]);
        Assert.AreEqual(LogLevel.Debug, host.LogLevels["Function.Echo"]);
    }

    [TestMethod]
    [DataRow("\"00:10:00\"", 600)]
    [DataRow("\"-1\"", null)]
    public void A_run_may_take_as_long_as_functionTimeout_says(string value, int? seconds) =>
        Assert.AreEqual(seconds, Load($$"""{ "version": "2.0", "functionTimeout": {{value}} }""").FunctionTimeout?.TotalSeconds);

    [TestMethod]
    public void The_threshold_for_a_new_batch_is_half_a_batch_unless_said() =>
        Assert.AreEqual(10, Load("""{ "version": "2.0", "extensions": { "queues": { "batchSize": 20 } } }""").Queues.NewBatchThreshold);

    [TestMethod]
    [DataRow("\"batchSize\": 0", "extensions.queues.batchSize must be a whole number from 1 to 32, not 0")]
    [DataRow("\"batchSize\": 33", "extensions.queues.batchSize must be a whole number from 1 to 32, not 33")]
    [DataRow("\"batchSize\": \"8\"", "extensions.queues.batchSize must be a whole number from 1 to 32, not 8")]
    [DataRow("\"maxDequeueCount\": 0", "extensions.queues.maxDequeueCount must be a whole number from 1")]
    [DataRow("\"newBatchThreshold\": -1", "extensions.queues.newBatchThreshold must be a whole number from 0")]
    [DataRow("\"visibilityTimeout\": \"soon\"", "extensions.queues.visibilityTimeout must be a time span from \"00:00:00\" to \"7.")]
    [DataRow("\"maxPollingInterval\": \"00:00:00.05\"", "extensions.queues.maxPollingInterval must be a time span from \"00:00:00.1")]
    [DataRow("\"messageEncoding\": \"utf8\"", "extensions.queues.messageEncoding must be \"base64\" or \"none\", not \"utf8\"")]
    public void A_wrong_field_is_told_with_the_file_and_what_it_must_be(string field, string problem)
    {
        var json = $$$"""{ "version": "2.0", "extensions": { "queues": { {{{field}}} } } }""";

        var mistake = Assert.ThrowsExactly<HostStartException>(() => Load(json));

        Assert.Contains(problem, mistake.Message);
        Assert.Contains("host.json", mistake.Message);
    }

    [TestMethod]
    [DataRow("{}", "version must be \"2.0\"")]
    [DataRow("[]", "must hold one JSON object")]
    [DataRow("{\n\"version\": \"2.0\"\n\"x\": 1 }", "line 3: this is not valid JSON")]
    [DataRow("""{ "version": "2.0", "logging": { "logLevel": { "default": "loud" } } }""", "logging.logLevel.default must be one of Trace")]
    public void A_wrong_file_is_told(string json, string problem) =>
        Assert.Contains(problem, Assert.ThrowsExactly<HostStartException>(() => Load(json)).Message);

    private static HostJson Load(string json)
    {
        using var folder = new TestFolder();
        folder.Write("host.json", json);
        return HostJson.Load(folder.Path);
    }
}
