namespace NewsIngest.Fetching.Responses;

/// <summary>Answers of protection services that mean "prove that you are a person", whatever their status says.</summary>
internal static class BotCheck
{
    /// <summary>Header and the beginning of its value; in order of header.</summary>
    private static readonly (string Header, string Value)[] Marks =
    [
        ("cf-mitigated", "challenge"),
        ("x-amzn-waf-action", "captcha"),
        ("x-amzn-waf-action", "challenge"),
        ("x-datadome", "protected"),
        ("x-sucuri-block", ""),
    ];

    public static string? Find(HttpResponseMessage response)
    {
        foreach (var (header, value) in Marks)
        {
            if (response.Headers.TryGetValues(header, out var values) && values.Any(sent => sent.StartsWith(value, StringComparison.OrdinalIgnoreCase)))
                return $"A protection service asks for proof of a person ({header}).";
        }

        return null;
    }
}
