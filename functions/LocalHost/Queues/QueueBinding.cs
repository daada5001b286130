using System.Reflection;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Queues;

internal sealed class QueueBinding(QueueFunctionTrigger trigger) : TriggerFamily
{
    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public override FunctionTrigger Trigger => trigger;

    public override string Bindable =>
        "A queue function takes the message as string, byte[], BinaryData, QueueMessage or a class read from JSON; "
        + "its id, popReceipt (string), dequeueCount (long or int), insertionTime, expirationTime, nextVisibleTime (DateTimeOffset); "
        + "a FunctionContext and a CancellationToken";

    public static QueueBinding Read(QueueTriggerAttribute attribute, string function, SettingResolver settings)
    {
        var usedBy = UsedBy(function, attribute, attribute.QueueName);
        var queue = settings.Resolve(attribute.QueueName, usedBy);
        if (!QueueNames.IsValid(queue))
        {
            throw new HostStartException(
                $"{usedBy}: '{queue}' is no queue name. A name has 3 to 63 lower-case letters, digits and single dashes, "
                + "and begins and ends with a letter or digit.");
        }

        var connection = attribute.Connection is { Length: > 0 } named ? settings.Resolve(named, usedBy) : StorageConnection.DefaultName;
        return new(new(queue, connection));
    }

    public override ParameterBinder? Bind(ParameterInfo parameter, bool isTrigger) =>
        isTrigger ? BindMessage(parameter) : BindDetail(parameter);

    private static ParameterBinder? BindMessage(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(string)) return From(message => message.Body.ToString());
        if (type == typeof(byte[])) return From(message => message.Body.ToArray());
        if (type == typeof(BinaryData)) return From(message => message.Body);
        if (type == typeof(QueueMessage)) return From(message => message);
        return type.IsInterface || type.IsAbstract || type.IsByRef || type.IsPointer ? null : From(message => ReadJson(message, parameter));
    }

    private static object? ReadJson(QueueMessage message, ParameterInfo parameter)
    {
        try
        {
            return JsonSerializer.Deserialize(message.Body, parameter.ParameterType, AnyCase);
        }
        catch (Exception mistake) when (mistake is JsonException or NotSupportedException)
        {
            throw new FunctionBindingException(
                $"The message {message.MessageId} is no JSON of {parameter.ParameterType.Name}, "
                + $"which the parameter '{parameter.Name}' needs: {mistake.Message}",
                mistake);
        }
    }

    private static ParameterBinder? BindDetail(ParameterInfo parameter) =>
        (parameter.Name!.ToUpperInvariant(), parameter.ParameterType) switch
        {
            ("ID", var type) when type == typeof(string) => From(message => message.MessageId),
            ("POPRECEIPT", var type) when type == typeof(string) => From(message => message.PopReceipt),
            ("DEQUEUECOUNT", var type) when type == typeof(long) => From(message => message.DequeueCount),
            ("DEQUEUECOUNT", var type) when type == typeof(int) => From(message => (int)message.DequeueCount),
            ("INSERTIONTIME", var type) when IsTime(type) => From(message => message.InsertedOn),
            ("EXPIRATIONTIME", var type) when IsTime(type) => From(message => message.ExpiresOn),
            ("NEXTVISIBLETIME", var type) when IsTime(type) => From(message => message.NextVisibleOn),
            _ => null,
        };

    private static bool IsTime(Type type) => type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?);

    private static ParameterBinder From(Func<QueueMessage, object?> value) => (input, _) => new(value(((QueueInput)input).Message));
}
