using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Settings;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace NewsIngest.LocalHost.Http;

internal sealed class HttpBinding(HttpFunctionTrigger trigger) : TriggerFamily
{
    public override FunctionTrigger Trigger => trigger;

    public override string Bindable =>
        "An HTTP function takes an HttpRequest, values of its route by name (string, number, Guid, date, …), "
        + "a [FromBody] class read from JSON, a FunctionContext and a CancellationToken";

    public override string Returnable => "An HTTP function returns IActionResult, IResult or string, or a task of one of them";

    public static HttpBinding Read(HttpTriggerAttribute attribute, string function, SettingResolver settings)
    {
        var template = attribute.Route is null ? function : settings.Resolve(attribute.Route, UsedBy(function, attribute, attribute.Route));
        try
        {
            var route = RoutePatternFactory.Parse(template.TrimStart('/'));
            return new(new([.. (attribute.Methods ?? []).Select(method => method.ToUpperInvariant())], route, attribute.AuthLevel));
        }
        catch (RoutePatternException mistake)
        {
            throw new HostStartException($"{UsedBy(function, attribute, template)}: this is no route: {mistake.Message}", mistake);
        }
    }

    public override bool CanReturn(Type type) =>
        type == typeof(void)
        || type == typeof(string)
        || type.IsAssignableTo(typeof(IActionResult))
        || type.IsAssignableTo(typeof(IResult));

    public override ParameterBinder? Bind(ParameterInfo parameter, bool isTrigger)
    {
        if (isTrigger) return parameter.ParameterType == typeof(HttpRequest) ? (input, _) => new(RequestOf(input)) : null;
        if (parameter.IsDefined(typeof(FromBodyAttribute)))
            return (input, context) => ReadBodyAsync(RequestOf(input), parameter, context.CancellationToken);
        return trigger.Route.GetParameter(parameter.Name!) is null ? null : BindRouteValue(parameter);
    }

    private static HttpRequest RequestOf(TriggerInput input) => ((HttpInput)input).Http.Request;

    private static async ValueTask<object?> ReadBodyAsync(HttpRequest request, ParameterInfo parameter, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, parameter.ParameterType, JsonSerializerOptions.Web, cancellation);
        }
        catch (JsonException mistake)
        {
            throw new FunctionBindingException($"The body is no JSON of the expected form: {mistake.Message}", mistake);
        }
    }

    private static ParameterBinder? BindRouteValue(ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var converter = TypeDescriptor.GetConverter(type);
        if (type != typeof(string) && !(type.IsValueType && converter.CanConvertFrom(typeof(string)))) return null;

        var missing = parameter.HasDefaultValue ? parameter.DefaultValue
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
            : null;
        return (input, _) => new(RequestOf(input).RouteValues.GetValueOrDefault(name) is { } value ? Convert(value.ToString()!) : missing);

        object? Convert(string text)
        {
            try
            {
                return type == typeof(string) ? text : converter.ConvertFromInvariantString(text);
            }
            catch (Exception mistake) when (mistake is FormatException or NotSupportedException or ArgumentException)
            {
                throw new FunctionBindingException($"'{name}' in the address must be a value of type {type.Name}.", mistake);
            }
        }
    }
}
