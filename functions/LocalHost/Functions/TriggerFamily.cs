using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using NewsIngest.LocalHost.Hosting;

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

    /// <exception cref="HostStartException">A setting is missing, or a schedule, queue name or route is malformed.</exception>
    public static TriggerFamily Of(TriggerBindingAttribute attribute, string function, SettingResolver settings) => attribute switch
    {
        TimerTriggerAttribute timer => TimerBinding.Read(timer, function, settings),
        QueueTriggerAttribute queue => QueueBinding.Read(queue, function, settings),
        HttpTriggerAttribute http => HttpBinding.Read(http, function, settings),
        _ => throw new HostStartException(
            $"Function '{function}': this host knows no [{NameOf(attribute)}]. It knows timers, queues and HTTP."),
    };

    /// <summary>As it is written in code.</summary>
    public static string NameOf(Attribute attribute) => attribute.GetType().Name.Replace(nameof(Attribute), "", StringComparison.Ordinal);

    protected static string UsedBy(string function, Attribute attribute, string value) =>
        $"Function '{function}': [{NameOf(attribute)}(\"{value}\")]";
}
