using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>
/// Azure Table storage's documented limits (learn.microsoft.com, "Understanding the Table service data model"). The emulator
/// lets some of them pass that Azure rejects, so every write is checked here.
/// </summary>
internal static class StorageLimits
{
    /// <summary>UTF-16 units that one string property may hold: 64 KiB.</summary>
    public const int StringCharacters = 32_768;

    /// <summary>
    /// Longer strings than this are spread over several properties (<see cref="LongText"/>), or cut where they are only a help to the reader.
    /// </summary>
    public const int InlineCharacters = 32_000;

    /// <summary>Bytes of one entity, names included: 1 MiB.</summary>
    public const int EntityBytes = 1 << 20;

    /// <summary>Bytes of a partition or row key: 1 KiB.</summary>
    public const int KeyBytes = 1024;

    /// <summary>Properties beside PartitionKey, RowKey and Timestamp.</summary>
    public const int Properties = 252;

    /// <summary>Actions of one entity group transaction.</summary>
    public const int TransactionActions = 100;

    /// <returns>The entity, when Azure would take it.</returns>
    /// <exception cref="ArgumentException">It breaks a limit: the message says which.</exception>
    public static TableEntity Checked(this TableEntity entity)
    {
        CheckKey(entity.PartitionKey, "partition key");
        CheckKey(entity.RowKey, "row key");

        var (properties, bytes) = (0, 0);
        foreach (var (name, value) in entity)
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") continue;
            properties++;
            bytes += (2 * name.Length) + 8 + Size(name, value);
        }

        if (properties > Properties)
            throw new ArgumentException($"The entity has {properties} properties; Azure Table storage takes {Properties}.", nameof(entity));
        if (bytes > EntityBytes) throw new ArgumentException($"The entity has {bytes} bytes; Azure Table storage takes {EntityBytes}.", nameof(entity));
        return entity;
    }

    /// <summary>The text without what would not fit into one property, cut between characters.</summary>
    public static string Cut(this string text, int most = InlineCharacters) => text.Beginning(most);

    private static int Size(string name, object? value)
    {
        if (value is not string text) return value is byte[] bytes ? bytes.Length + 4 : 16;
        if (text.Length > StringCharacters)
            throw new ArgumentException($"Property '{name}' has {text.Length} characters; Azure Table storage takes {StringCharacters}.", nameof(value));
        return (2 * text.Length) + 4;
    }

    private static void CheckKey(string key, string what)
    {
        if (2 * key.Length > KeyBytes)
            throw new ArgumentException($"The {what} has {key.Length} characters; Azure Table storage takes {KeyBytes / 2}.", nameof(key));
        foreach (var character in key)
            if (character is '/' or '\\' or '#' or '?' || char.IsControl(character))
                throw new ArgumentException($"The {what} '{key}' holds U+{(int)character:X4}, which Azure Table storage does not take.", nameof(key));
    }
}
