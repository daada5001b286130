using System.Buffers;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes a row as the service's JSON. Nulls are left out: a column that is null is a column that the row lacks.</summary>
internal static class EntityWriter
{
    /// <exception cref="NotSupportedException">A value has a type that a table cannot hold.</exception>
    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString(nameof(ITableEntity.PartitionKey), entity.PartitionKey);
            json.WriteString(nameof(ITableEntity.RowKey), entity.RowKey);
            if (entity is TableEntity columns)
            {
                foreach (var (name, value) in columns)
                {
                    if (IsColumn(name)) Write(json, name, value);
                }
            }
            else
            {
                foreach (var property in EntityModel.Of(entity.GetType()).Readable) Write(json, property.Name, property.Get(entity));
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static bool IsColumn(string name) =>
        name is not (nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey) or nameof(ITableEntity.Timestamp))
        && !EdmName.IsMetadata(name);

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: WriteTyped(json, name, EdmName.Int64, EdmText.Of(number)); break;
            case ulong number: WriteTyped(json, name, EdmName.Int64, EdmText.Of(checked((long)number))); break;
            case float number: WriteDouble(json, name, number); break;
            case double number: WriteDouble(json, name, number); break;
            case DateTimeOffset moment: WriteTyped(json, name, EdmName.DateTime, EdmText.Of(moment)); break;
            case DateTime { Kind: DateTimeKind.Utc } moment: WriteTyped(json, name, EdmName.DateTime, EdmText.Of(moment)); break;
            case DateTime moment:
                throw new NotSupportedException(
                    $"Property {name} is a DateTime of kind {moment.Kind}: only UTC can be stored. Use DateTimeOffset.");
            case Guid id: WriteTyped(json, name, EdmName.Guid, id.ToString()); break;
            case byte[] bytes: WriteTyped(json, name, EdmName.Binary, Convert.ToBase64String(bytes)); break;
            case BinaryData bytes: WriteTyped(json, name, EdmName.Binary, Convert.ToBase64String(bytes)); break;
            case Enum choice: json.WriteString(name, choice.ToString()); break;
            default: throw new NotSupportedException($"Property {name} is a {value.GetType()}, which a table cannot hold.");
        }
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        json.WriteString(name + EdmName.TypeSuffix, EdmName.Double);
        json.WritePropertyName(name);
        if (double.IsFinite(number)) json.WriteRawValue(EdmText.Of(number));
        else json.WriteStringValue(EdmText.Of(number));
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name + EdmName.TypeSuffix, type);
        json.WriteString(name, value);
    }
}
