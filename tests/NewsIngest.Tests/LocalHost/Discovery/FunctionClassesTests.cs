using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Discovery;

[TestClass]
public sealed class FunctionClassesTests
{
    [TestMethod]
    public void A_class_whose_services_are_all_there_passes() =>
        FunctionClasses.Check(Find(), new ServiceCollection().AddLogging().AddSingleton<Random>().BuildServiceProvider());

    [TestMethod]
    public void A_service_that_was_not_registered_stops_the_start()
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();

        var mistake = Assert.ThrowsExactly<HostStartException>(() => FunctionClasses.Check(Find(), services));

        Assert.AreEqual("The class Needy needs the service Random, which is not registered.", mistake.Message);
    }

    private static IReadOnlyList<FunctionDescriptor> Find() =>
        new FunctionDiscovery(new(new ConfigurationBuilder().Build())).Find([typeof(Needy)]);

    public sealed class Needy(ILogger<Needy> logger, Random random, IServiceProvider services, string? optional = null)
    {
        [Function("One")]
        public void One([QueueTrigger("items")] string body) => _ = (body, logger, random, services, optional);

        [Function("Two")]
        public void Two([QueueTrigger("others")] string body) => _ = body;
    }
}
