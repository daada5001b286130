using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Functions;

namespace NewsIngest.IntegrationTests;

/// <summary>The routes of the function app, by reflection: what goes over all of them takes up a new one by itself.</summary>
internal static class HttpRoutes
{
    public static IEnumerable<HttpTriggerAttribute> All => Triggers.Select(each => each.Trigger);

    /// <summary>The classes whose functions answer HTTP.</summary>
    public static IEnumerable<Type> Classes => Triggers.Select(each => each.Class).Distinct();

    private static IEnumerable<(Type Class, HttpTriggerAttribute Trigger)> Triggers =>
        from type in typeof(TimerPollSources).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.GetCustomAttribute<FunctionAttribute>() is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        select (type, trigger);
}
