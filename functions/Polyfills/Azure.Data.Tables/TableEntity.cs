// As in the real package, which has no nullable annotations: values may be null, and a dictionary with either annotation fits.
#nullable disable annotations

using System.Collections;

namespace Azure.Data.Tables;

/// <summary>A row without a type of its own: a dictionary of columns, keys included.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _values;

    public TableEntity()
        : this(null)
    {
    }

    public TableEntity(string partitionKey, string rowKey)
        : this(null)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) => _values = values is null ? [] : new(values);

    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey));
        set => _values[nameof(PartitionKey)] = value;
    }

    public string RowKey
    {
        get => GetString(nameof(RowKey));
        set => _values[nameof(RowKey)] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(nameof(Timestamp));
        set => _values[nameof(Timestamp)] = value;
    }

    public ETag ETag
    {
        get => GetString(Entities.EdmName.ETag) is { } etag ? new(etag) : default;
        set => _values[Entities.EdmName.ETag] = value.ToString();
    }

    public int Count => _values.Count;

    public ICollection<string> Keys => _values.Keys;

    ICollection<object> IDictionary<string, object>.Values => _values.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>Null for a column that the row lacks. Whole numbers widen to the type that a column has already.</summary>
    /// <exception cref="InvalidOperationException">The column already holds a value of a type that the new one does not fit.</exception>
    public object this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value is null || _values.GetValueOrDefault(key) is not { } present ? value : Fit(key, present, value);
    }

    public string GetString(string key) => Get(key) switch
    {
        null => null,
        string value => value,
        var other => throw Mismatch(key, other, "String"),
    };

    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        bool value => value,
        var other => throw Mismatch(key, other, "Boolean"),
    };

    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        int value => value,
        var other => throw Mismatch(key, other, "Int32"),
    };

    public long? GetInt64(string key) => Get(key) switch
    {
        null => null,
        long value => value,
        var other => throw Mismatch(key, other, "Int64"),
    };

    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        double value => value,
        var other => throw Mismatch(key, other, "Double"),
    };

    public Guid? GetGuid(string key) => Get(key) switch
    {
        null => null,
        Guid value => value,
        var other => throw Mismatch(key, other, "Guid"),
    };

    public DateTimeOffset? GetDateTimeOffset(string key) => Get(key) switch
    {
        null => null,
        DateTimeOffset value => value,
        DateTime value => new DateTimeOffset(value),
        var other => throw Mismatch(key, other, "DateTimeOffset"),
    };

    /// <returns>In UTC.</returns>
    public DateTime? GetDateTime(string key) => GetDateTimeOffset(key)?.UtcDateTime;

    public byte[] GetBinary(string key) => Get(key) switch
    {
        null => null,
        byte[] value => value,
        BinaryData value => value.ToArray(),
        var other => throw Mismatch(key, other, "Binary"),
    };

    public BinaryData GetBinaryData(string key) => GetBinary(key) is { } bytes ? BinaryData.FromBytes(bytes) : null;

    public void Add(string key, object value) => _values.Add(key, value);

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, out object value) => _values.TryGetValue(key, out value);

    public bool Remove(string key) => _values.Remove(key);

    public void Clear() => _values.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => _values.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_values).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_values).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_values).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    private object Get(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return _values.GetValueOrDefault(key);
    }

    private static object Fit(string key, object present, object value) => (present, value) switch
    {
        (int, long or double) => value,
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        _ when present.GetType().IsInstanceOfType(value) => value,
        _ => throw Mismatch(key, present, value.GetType().Name),
    };

    private static InvalidOperationException Mismatch(string key, object present, string wanted) =>
        new($"Property {key} holds a {present.GetType().Name}, not a {wanted}.");
}
