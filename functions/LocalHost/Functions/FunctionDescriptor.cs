using System.Reflection;

namespace NewsIngest.LocalHost.Functions;

/// <summary>One function of the app, ready to be run.</summary>
internal sealed record FunctionDescriptor(
    string Name,
    MethodInfo Method,
    FunctionTrigger Trigger,
    IReadOnlyList<ParameterBinder> Parameters,
    RetryPolicy Retry)
{
    public Type Class => Method.ReflectedType!;

    /// <summary>Namespace, class and method: the name under which the function's state is kept.</summary>
    public string EntryPoint => $"{Class.FullName}.{Method.Name}";

    public string LogCategory => $"Function.{Name}";
}
