namespace NewsIngest.LocalHost.Functions;

/// <summary>Makes one argument of a function.</summary>
/// <exception cref="FunctionBindingException">The event does not hold what the parameter needs.</exception>
internal delegate ValueTask<object?> ParameterBinder(TriggerInput input, LocalFunctionContext context);

/// <summary>An event lacks what a parameter needs, or has it in another form.</summary>
internal sealed class FunctionBindingException(string message, Exception? cause = null) : Exception(message, cause);
