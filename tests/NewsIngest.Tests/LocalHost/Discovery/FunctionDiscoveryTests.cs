using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.Tests.LocalHost.Discovery;

[TestClass]
public sealed class FunctionDiscoveryTests
{
    [TestMethod]
    public void Functions_are_found_with_their_triggers_resolved_and_in_order()
    {
        var functions = Find(typeof(Good));

        Assert.AreSequenceEqual(["Get", "Poll", "Store"], functions.Select(function => function.Name));
        var http = (HttpFunctionTrigger)functions[0].Trigger;
        Assert.AreEqual(("items/{id:int}", AuthorizationLevel.Function), (http.Route.RawText, http.Level));
        Assert.AreSequenceEqual(["GET"], http.Methods);
        Assert.AreEqual("0 */5 * * * *", ((TimerFunctionTrigger)functions[1].Trigger).Schedule.ToString());
        Assert.AreEqual(new QueueFunctionTrigger("items", "Main"), functions[2].Trigger);
        Assert.AreEqual(new RetryPolicy(3, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)), functions[1].Retry);
    }

    [TestMethod]
    [DataRow(typeof(UnknownParameter), "Function 'UnknownParameter': the parameter 'count' of type Int32 cannot be bound. A queue")]
    [DataRow(typeof(WrongTimer), "Function 'WrongTimer': the parameter 'timer' of type String cannot be bound. A timer function takes")]
    [DataRow(typeof(WrongRequest), "Function 'WrongRequest': the parameter 'context' of type HttpContext cannot be bound. An HTTP")]
    [DataRow(typeof(NoSuchRouteValue), "the parameter 'name' of type String cannot be bound")]
    [DataRow(typeof(NoTrigger), "Function 'NoTrigger': it has 0 parameters with a trigger attribute and needs one")]
    [DataRow(typeof(TwoTriggers), "Function 'TwoTriggers': it has 2 parameters with a trigger attribute and needs one")]
    [DataRow(typeof(OtherTrigger), "Function 'OtherTrigger': this host knows no [BlobTrigger]")]
    [DataRow(typeof(NotPublic), "Function 'NotPublic': NotPublic.Run must be a public method, not generic, of a public class")]
    [DataRow(typeof(QueueWithRetry), "Function 'QueueWithRetry': [FixedDelayRetry] works on timers only")]
    [DataRow(typeof(ReturnsPlain), "Function 'ReturnsPlain': it returns Int32. An HTTP function returns IActionResult, IResult or string")]
    [DataRow(typeof(ReturnsToNobody), "Function 'ReturnsToNobody': it returns String. A function of this trigger returns void")]
    [DataRow(typeof(SendsOutput), "Function 'SendsOutput': this host sends no output bindings")]
    [DataRow(typeof(WrongSchedule), "[TimerTrigger(\"often\")]: 'often' is no schedule: it has 1 fields")]
    [DataRow(typeof(WrongQueueName), "[QueueTrigger(\"Not_A_Queue\")]: 'Not_A_Queue' is no queue name")]
    [DataRow(typeof(WrongRoute), "[HttpTrigger(\"a/{b\")]: this is no route")]
    [DataRow(typeof(WrongName), "Function '1 bad name': a name begins with a letter")]
    [DataRow(typeof(SameName), "The name 'Same' is used by")]
    [DataRow(typeof(SameRoute), "The functions One and Two have the same route and method (GET)")]
    public void A_mistake_stops_the_start_with_function_and_place(Type functions, string problem) =>
        Assert.Contains(problem, Assert.ThrowsExactly<HostStartException>(() => Find(functions)).Message);

    [TestMethod]
    public void All_mistakes_are_told_at_once() =>
        Assert.HasCount(
            3,
            Assert.ThrowsExactly<HostStartException>(() => Find(typeof(NoTrigger), typeof(WrongQueueName), typeof(WrongSchedule))).Problems);

    [TestMethod]
    public void Classes_with_functions_are_found_in_an_assembly() =>
        Assert.Contains(typeof(Good), FunctionDiscovery.ClassesOf(typeof(Good).Assembly));

    private static IReadOnlyList<FunctionDescriptor> Find(params Type[] classes)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Every", "0 */5 * * * *"), new("Queue", "items")]);
        return new FunctionDiscovery(new(configuration.Build())).Find(classes);
    }

    public sealed class Good
    {
        [Function("Poll"), FixedDelayRetry(3, "00:00:05")]
        public Task PollAsync([TimerTrigger("%Every%")] TimerInfo timer, FunctionContext context, CancellationToken cancellation) =>
            Task.FromResult((timer, context, cancellation));

        [Function("Store")]
        public static ValueTask StoreAsync(
            [QueueTrigger("%Queue%", Connection = "Main")] QueueMessage message,
            string id,
            int dequeueCount,
            DateTimeOffset? expirationTime) =>
            new(Task.FromResult((message, id, dequeueCount, expirationTime)));

        [Function("Get")]
        public Task<IResult> GetAsync(
            [HttpTrigger(AuthorizationLevel.Function, "get", Route = "items/{id:int}")] HttpRequest request, int? id) =>
            Task.FromResult(Results.Ok(new { request.Path, id }));
    }

    public sealed class UnknownParameter
    {
        [Function("UnknownParameter")]
        public void Run([QueueTrigger("items")] string body, int count) => _ = (body, count);
    }

    public sealed class WrongTimer
    {
        [Function("WrongTimer")]
        public void Run([TimerTrigger("0 * * * * *")] string timer) => _ = timer;
    }

    public sealed class WrongRequest
    {
        [Function("WrongRequest")]
        public void Run([HttpTrigger] HttpContext context) => _ = context;
    }

    public sealed class NoSuchRouteValue
    {
        [Function("NoSuchRouteValue")]
        public void Run([HttpTrigger(Route = "x/{id}")] HttpRequest request, string name) => _ = (request, name);
    }

    public sealed class NoTrigger
    {
        [Function("NoTrigger")]
        public void Run(CancellationToken cancellation) => _ = cancellation;
    }

    public sealed class TwoTriggers
    {
        [Function("TwoTriggers")]
        public void Run([QueueTrigger("items")] string body, [TimerTrigger("0 * * * * *")] TimerInfo timer) => _ = (body, timer);
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class BlobTriggerAttribute : TriggerBindingAttribute;

    public sealed class OtherTrigger
    {
        [Function("OtherTrigger")]
        public void Run([BlobTrigger] string blob) => _ = blob;
    }

    public sealed class NotPublic
    {
        [Function("NotPublic")]
        internal void Run([QueueTrigger("items")] string body) => _ = body;
    }

    public sealed class QueueWithRetry
    {
        [Function("QueueWithRetry"), FixedDelayRetry(1, "00:00:01")]
        public void Run([QueueTrigger("items")] string body) => _ = body;
    }

    public sealed class ReturnsPlain
    {
        [Function("ReturnsPlain")]
        public Task<int> Run([HttpTrigger] HttpRequest request) => Task.FromResult(request.Path.Value!.Length);
    }

    public sealed class ReturnsToNobody
    {
        [Function("ReturnsToNobody")]
        public string Run([QueueTrigger("items")] string body) => body;
    }

    public sealed class SendsOutput
    {
        [Function("SendsOutput"), QueueOutput("others")]
        public string Run([QueueTrigger("items")] string body) => body;
    }

    public sealed class WrongSchedule
    {
        [Function("WrongSchedule")]
        public void Run([TimerTrigger("often")] TimerInfo timer) => _ = timer;
    }

    public sealed class WrongQueueName
    {
        [Function("WrongQueueName")]
        public void Run([QueueTrigger("Not_A_Queue")] string body) => _ = body;
    }

    public sealed class WrongRoute
    {
        [Function("WrongRoute")]
        public void Run([HttpTrigger(Route = "a/{b")] HttpRequest request) => _ = request;
    }

    public sealed class WrongName
    {
        [Function("1 bad name")]
        public void Run([QueueTrigger("items")] string body) => _ = body;
    }

    public sealed class SameName
    {
        [Function("Same")]
        public void One([QueueTrigger("items")] string body) => _ = body;

        [Function("same")]
        public void Two([QueueTrigger("others")] string body) => _ = body;
    }

    public sealed class SameRoute
    {
        [Function("One")]
        public void One([HttpTrigger("get", "post", Route = "x")] HttpRequest request) => _ = request;

        [Function("Two")]
        public void Two([HttpTrigger("GET", Route = "X")] HttpRequest request) => _ = request;
    }
}
