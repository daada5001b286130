using System.Reflection;

namespace NewsIngest.LocalHost.Functions;

/// <summary>What a function returns, freed of its task.</summary>
internal static class ReturnValue
{
    /// <summary>The type behind a task; <c>void</c> for a task without a value.</summary>
    public static Type TypeOf(MethodInfo method)
    {
        var type = method.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask)) return typeof(void);
        return IsTaskOf(type) ? type.GetGenericArguments()[0] : type;
    }

    public static async Task<object?> AwaitAsync(object? returned)
    {
        switch (returned)
        {
            case ValueTask task:
                await task;
                return null;
            case Task task:
                await task;
                return ResultOf(task);
            case not null when IsTaskOf(returned.GetType()):
                return await AwaitAsync(returned.GetType().GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null));
            default:
                return returned;
        }
    }

    // An async method that returns Task hands out a Task<VoidTaskResult>.
    private static object? ResultOf(Task task) =>
        task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task) is { } result && result.GetType().Name != "VoidTaskResult"
            ? result
            : null;

    private static bool IsTaskOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
