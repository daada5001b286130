using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads rows from the service's JSON.</summary>
internal static class EntityReader
{
    /// <exception cref="InvalidOperationException">A column's value does not fit the property of its name.</exception>
    public static T Read<T>(JsonElement row) where T : class, ITableEntity
    {
        if (typeof(T).IsAssignableFrom(typeof(TableEntity))) return (T)(ITableEntity)ReadUntyped(row);
        var entity = Activator.CreateInstance<T>();
        var model = EntityModel.Of(typeof(T));
        foreach (var member in row.EnumerateObject())
        {
            switch (member.Name)
            {
                case nameof(ITableEntity.PartitionKey): entity.PartitionKey = member.Value.GetString()!; break;
                case nameof(ITableEntity.RowKey): entity.RowKey = member.Value.GetString()!; break;
                case nameof(ITableEntity.Timestamp): entity.Timestamp = Moment(member.Value); break;
                case EdmName.ETag: entity.ETag = new(member.Value.GetString()!); break;
                default:
                    if (model.Find(member.Name) is { } property && member.Value.ValueKind is not JsonValueKind.Null)
                        property.Set(entity, ReadFor(property, member.Value, typeof(T)));
                    break;
            }
        }

        return entity;
    }

    private static TableEntity ReadUntyped(JsonElement row)
    {
        var entity = new TableEntity();
        foreach (var member in row.EnumerateObject())
        {
            if (member.Name is EdmName.ETag) entity.ETag = new(member.Value.GetString()!);
            else if (member.Name is nameof(ITableEntity.Timestamp)) entity.Timestamp = Moment(member.Value);
            else if (!EdmName.IsMetadata(member.Name) && !member.Name.EndsWith(EdmName.TypeSuffix, StringComparison.Ordinal))
                entity[member.Name] = ReadAs(TypeOf(row, member.Name), member.Value);
        }

        return entity;
    }

    private static string? TypeOf(JsonElement row, string name) =>
        row.TryGetProperty(name + EdmName.TypeSuffix, out var type) ? type.GetString() : null;

    private static object? ReadAs(string? type, JsonElement value) => (type, value.ValueKind) switch
    {
        (EdmName.Int64, JsonValueKind.String) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (EdmName.Double, _) => Double(value),
        (EdmName.DateTime, _) => Moment(value),
        (EdmName.Guid, _) => value.GetGuid(),
        (EdmName.Binary, _) => value.GetBytesFromBase64(),
        (_, JsonValueKind.Null) => null,
        (_, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        (_, JsonValueKind.Number) => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        _ => value.GetString(),
    };

    private static object ReadFor(EntityProperty property, JsonElement value, Type entity)
    {
        try
        {
            var type = property.Type;
            return type switch
            {
                _ when type == typeof(string) => value.GetString()!,
                _ when type == typeof(int) => value.GetInt32(),
                _ when type == typeof(long) => Int64(value),
                _ when type == typeof(ulong) => checked((ulong)Int64(value)),
                _ when type == typeof(bool) => value.GetBoolean(),
                _ when type == typeof(double) => Double(value),
                _ when type == typeof(float) => (float)Double(value),
                _ when type == typeof(DateTimeOffset) => Moment(value),
                _ when type == typeof(DateTime) => Moment(value).UtcDateTime,
                _ when type == typeof(Guid) => value.GetGuid(),
                _ when type == typeof(byte[]) => value.GetBytesFromBase64(),
                _ when type == typeof(BinaryData) => BinaryData.FromBytes(value.GetBytesFromBase64()),
                _ when type.IsEnum => Enum.Parse(type, value.GetString()!),
                _ => throw new NotSupportedException($"a {type} cannot be read from a table"),
            };
        }
        catch (Exception cause)
            when (cause is InvalidOperationException or FormatException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw new InvalidOperationException(
                $"Column {property.Name} does not fit {entity.Name}: it holds {value.ValueKind} {Shorten(value)}, "
                + $"the property is a {property.Type.Name}.",
                cause);
        }
    }

    private static long Int64(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number
            ? value.GetInt64()
            : long.Parse(value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static double Double(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number
            ? value.GetDouble()
            : double.Parse(value.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(JsonElement value) =>
        DateTimeOffset.Parse(
            value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Shorten(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 60 ? text : $"{text.AsSpan(0, 60)}…";
    }
}
