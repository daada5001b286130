namespace NewsIngest.Fetching;

/// <summary>The name we give at every door.</summary>
internal static class UserAgent
{
    public static string Of(FetchingOptions options)
    {
        var version = typeof(UserAgent).Assembly.GetName().Version?.ToString(2);
        return options.Contact is { Length: > 0 } contact
            ? $"{options.ProductName}/{version} (+{contact})"
            : $"{options.ProductName}/{version}";
    }
}
