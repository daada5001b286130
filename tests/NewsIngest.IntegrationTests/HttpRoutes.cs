using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Functions;

namespace NewsIngest.IntegrationTests;

/// <summary>The routes of the function app, by reflection: what goes over all of them takes up a new one by itself.</summary>
internal static class HttpRoutes
{
    public static IEnumerable<HttpTriggerAttribute> All =>
        from method in typeof(TimerPollSources).Assembly.GetTypes().SelectMany(type => type.GetMethods())
        where method.GetCustomAttribute<FunctionAttribute>() is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        select trigger;
}
