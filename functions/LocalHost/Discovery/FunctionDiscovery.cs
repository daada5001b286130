using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.LocalHost.Discovery;

/// <summary>Finds the functions of an app and checks them as Azure's build and host would.</summary>
internal sealed partial class FunctionDiscovery(SettingResolver settings)
{
    private readonly List<string> _problems = [];

    /// <summary>The public classes of an assembly that have functions.</summary>
    public static IEnumerable<Type> ClassesOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsClass && FunctionMethodsOf(type).Any());

    /// <returns>In the order of their names.</returns>
    /// <exception cref="HostStartException">With every problem that was found.</exception>
    public IReadOnlyList<FunctionDescriptor> Find(IEnumerable<Type> classes)
    {
        _problems.Clear();
        List<FunctionDescriptor> functions = [];
        foreach (var method in classes.SelectMany(FunctionMethodsOf))
        {
            try
            {
                if (Describe(method) is { } function) functions.Add(function);
            }
            catch (HostStartException mistake)
            {
                _problems.AddRange(mistake.Problems);
            }
        }

        CheckNames(functions);
        CheckRoutes(functions);
        if (_problems.Count > 0) throw new HostStartException(_problems);
        return [.. functions.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<MethodInfo> FunctionMethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.IsDefined(typeof(FunctionAttribute)));

    private static bool CanBeCalled(MethodInfo method) =>
        method is { IsPublic: true, IsGenericMethod: false, ReflectedType.IsVisible: true }
        && (method.IsStatic || !method.ReflectedType.IsAbstract);

    private FunctionDescriptor? Describe(MethodInfo method)
    {
        var name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
        var before = _problems.Count;
        if (!ProperName().IsMatch(name))
            Problem(name, "a name begins with a letter and has at most 128 letters, digits, dashes and underscores");
        if (!CanBeCalled(method))
            Problem(name, $"{method.ReflectedType!.Name}.{method.Name} must be a public method, not generic, of a public class");

        var triggers = method.GetParameters().Where(parameter => parameter.IsDefined(typeof(TriggerBindingAttribute))).ToArray();
        if (triggers is not [var parameter])
        {
            Problem(name, $"it has {triggers.Length} parameters with a trigger attribute and needs one");
            return null;
        }

        var family = FamilyOf(parameter.GetCustomAttribute<TriggerBindingAttribute>()!, name);
        CheckOutputs(method, name, family);
        var binders = method.GetParameters().Select(each => Bind(each, each.Position == parameter.Position, name, family)).ToArray();
        var retry = method.GetCustomAttribute<RetryAttribute>();
        if (retry is not null && family.Trigger is not TimerFunctionTrigger)
            Problem(name, $"[{TriggerFamily.NameOf(retry)}] works on timers only (a queue message is tried again by its dequeue count)");

        return _problems.Count > before ? null : new(name, method, family.Trigger, binders!, RetryPolicy.From(retry));
    }

    /// <exception cref="HostStartException">A setting is missing, or a schedule, queue name or route is malformed.</exception>
    private TriggerFamily FamilyOf(TriggerBindingAttribute attribute, string function) => attribute switch
    {
        TimerTriggerAttribute timer => TimerBinding.Read(timer, function, settings),
        QueueTriggerAttribute queue => QueueBinding.Read(queue, function, settings),
        HttpTriggerAttribute http => HttpBinding.Read(http, function, settings),
        _ => throw new HostStartException(
            $"Function '{function}': this host knows no [{TriggerFamily.NameOf(attribute)}]. It knows timers, queues and HTTP."),
    };

    private ParameterBinder? Bind(ParameterInfo parameter, bool isTrigger, string function, TriggerFamily family)
    {
        if (parameter.ParameterType == typeof(FunctionContext)) return (_, context) => new(context);
        if (parameter.ParameterType == typeof(CancellationToken)) return (_, context) => new(context.CancellationToken);
        if (family.Bind(parameter, isTrigger) is { } binder) return binder;

        Problem(function, $"the parameter '{parameter.Name}' of type {parameter.ParameterType.Name} cannot be bound. {family.Bindable}");
        return null;
    }

    private void CheckOutputs(MethodInfo method, string function, TriggerFamily family)
    {
        var type = ReturnValue.TypeOf(method);
        if (type.GetProperties().Append<MemberInfo>(method).Any(member => member.IsDefined(typeof(OutputBindingAttribute))))
            Problem(function, "this host sends no output bindings. Send the message with a QueueClient");
        else if (!family.CanReturn(type))
            Problem(function, $"it returns {type.Name}. {family.Returnable}");
    }

    private void CheckNames(IEnumerable<FunctionDescriptor> functions)
    {
        var names = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var same in names.Where(group => group.Count() > 1))
        {
            var users = string.Join(" and ", same.Select(function => function.EntryPoint));
            _problems.Add($"The name '{same.Key}' is used by {users}. A function's name is unique, whatever its case.");
        }
    }

    private void CheckRoutes(IEnumerable<FunctionDescriptor> functions)
    {
        var routes =
            from function in functions
            let http = function.Trigger as HttpFunctionTrigger
            where http is not null
            from method in http.Methods.DefaultIfEmpty("any method")
            group function.Name by (method, Route: http.Route.RawText!.ToUpperInvariant()) into same
            where same.Count() > 1
            select same;
        foreach (var same in routes)
            _problems.Add($"The functions {string.Join(" and ", same)} have the same route and method ({same.Key.method}). Change one.");
    }

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,127}\\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProperName();

    private void Problem(string function, string what) => _problems.Add($"Function '{function}': {what}.");
}
