using System.Reflection;

namespace NewsIngest.LocalHost.Functions;

/// <summary>What one kind of trigger lets a function take and return.</summary>
internal abstract class TriggerFamily
{
    public abstract FunctionTrigger Trigger { get; }

    /// <summary>A sentence: what parameters may be.</summary>
    public abstract string Bindable { get; }

    /// <summary>A sentence: what may be returned.</summary>
    public virtual string Returnable => "A function of this trigger returns void, Task or ValueTask";

    /// <param name="parameter">Neither the context nor the cancellation token.</param>
    /// <param name="isTrigger">It has the trigger attribute.</param>
    /// <returns>Null when it cannot be bound.</returns>
    public abstract ParameterBinder? Bind(ParameterInfo parameter, bool isTrigger);

    public virtual bool CanReturn(Type type) => type == typeof(void);

    /// <summary>As it is written in code.</summary>
    public static string NameOf(Attribute attribute) => attribute.GetType().Name.Replace(nameof(Attribute), "", StringComparison.Ordinal);

    protected static string UsedBy(string function, Attribute attribute, string value) =>
        $"Function '{function}': [{NameOf(attribute)}(\"{value}\")]";
}
