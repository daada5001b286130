using Microsoft.Extensions.DependencyInjection;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Discovery;

/// <summary>Checks that function classes can be made, so that a forgotten service stops the start and not the first message.</summary>
internal static class FunctionClasses
{
    /// <exception cref="HostStartException">With every service that is missing.</exception>
    public static void Check(IEnumerable<FunctionDescriptor> functions, IServiceProvider services)
    {
        var known = services.GetRequiredService<IServiceProviderIsService>();
        var problems = functions
            .Where(function => !function.Method.IsStatic)
            .Select(function => function.Class)
            .Distinct()
            .SelectMany(type => MissingFor(type, known)
                .Select(missing => $"The class {type.Name} needs the service {missing.Name}, which is not registered."))
            .ToArray();
        if (problems.Length > 0) throw new HostStartException(problems);
    }

    /// <summary>Of a class with several constructors the choice is not foreseen.</summary>
    private static IEnumerable<Type> MissingFor(Type type, IServiceProviderIsService known) =>
        type.GetConstructors() is not [var constructor] ? []
        : from parameter in constructor.GetParameters()
          where !parameter.HasDefaultValue && !parameter.IsDefined(typeof(FromKeyedServicesAttribute), inherit: true)
          where !known.IsService(parameter.ParameterType)
          select parameter.ParameterType;
}
