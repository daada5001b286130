namespace Azure.Data.Tables.Http;

/// <summary>Reads a storage connection string: <c>Name=value</c> pairs parted by semicolons.</summary>
internal static class TableConnectionString
{
    // Azurite's one built-in account. Its key is public: Azurite's documentation prints it.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">
    /// It is none, or names no account or key. The message does not repeat the string: it holds a key.
    /// </exception>
    public static (Uri Endpoint, TableSharedKeyCredential Credential) Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var values = Split(connectionString);
        if (values.TryGetValue("UseDevelopmentStorage", out var emulator))
        {
            return emulator.Equals("true", StringComparison.OrdinalIgnoreCase)
                ? (EmulatorEndpoint(values), new(EmulatorAccount, EmulatorKey))
                : throw new FormatException("The storage connection string may only say UseDevelopmentStorage=true.");
        }

        var account = Need(values, "AccountName");
        var key = Need(values, "AccountKey");
        var endpoint = Endpoint(values, account);
        try
        {
            return (endpoint, new(account, key));
        }
        catch (FormatException)
        {
            throw new FormatException("The AccountKey of the storage connection string is no base64.");
        }
    }

    private static Dictionary<string, string> Split(string connectionString)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException("The storage connection string has a part that is no Name=value pair.");
            if (!values.TryAdd(pair[..equals].Trim(), pair[(equals + 1)..].Trim()))
                throw new FormatException($"The storage connection string has {pair[..equals]} twice.");
        }

        return values;
    }

    private static string Need(Dictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new FormatException($"The storage connection string has no {name}.");

    private static Uri Endpoint(Dictionary<string, string> values, string account)
    {
        if (!values.TryGetValue("TableEndpoint", out var endpoint))
        {
            var scheme = values.GetValueOrDefault("DefaultEndpointsProtocol", "https");
            endpoint = $"{scheme}://{account}.table.{values.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        }

        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri
            : throw new FormatException("The storage connection string's table endpoint is no http or https address.");
    }

    private static Uri EmulatorEndpoint(Dictionary<string, string> values) =>
        values.TryGetValue("DevelopmentStorageProxyUri", out var proxy) && Uri.TryCreate(proxy, UriKind.Absolute, out var uri)
            ? new($"{uri.Scheme}://{uri.Host}:10002/{EmulatorAccount}")
            : new($"http://127.0.0.1:10002/{EmulatorAccount}");
}
