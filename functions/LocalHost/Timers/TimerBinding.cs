using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Timers;

internal sealed class TimerBinding(TimerFunctionTrigger trigger) : TriggerFamily
{
    public override FunctionTrigger Trigger => trigger;

    public override string Bindable => "A timer function takes a TimerInfo, a FunctionContext and a CancellationToken";

    public static TimerBinding Read(TimerTriggerAttribute attribute, string function, SettingResolver settings)
    {
        var usedBy = UsedBy(function, attribute, attribute.Schedule);
        var expression = settings.Resolve(attribute.Schedule, usedBy);
        try
        {
            return new(new(Schedule.Parse(expression), attribute.UseMonitor, attribute.RunOnStartup));
        }
        catch (FormatException mistake)
        {
            throw new HostStartException($"{usedBy}: '{expression}' is no schedule: {mistake.Message}.", mistake);
        }
    }

    public override ParameterBinder? Bind(ParameterInfo parameter, bool isTrigger) =>
        isTrigger && parameter.ParameterType == typeof(TimerInfo) ? (input, _) => new(((TimerInput)input).Timer) : null;
}
