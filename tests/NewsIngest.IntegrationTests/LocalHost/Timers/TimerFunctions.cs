using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.IntegrationTests.LocalHost.Timers;

public sealed class DailyFunction(IServiceProvider services)
{
    [Function("Daily")]
    public void Run([TimerTrigger("%Schedule%")] TimerInfo timer) => services.Tell(timer);
}

public sealed class StartupFunction(IServiceProvider services)
{
    [Function("Startup")]
    public void Run([TimerTrigger("%Schedule%", RunOnStartup = true)] TimerInfo timer) => services.Tell(timer);
}
