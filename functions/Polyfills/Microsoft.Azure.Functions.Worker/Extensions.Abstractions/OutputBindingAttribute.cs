namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Marks a function, or a property of what it returns, whose value is sent somewhere.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class OutputBindingAttribute : BindingAttribute;
