using System.Net.Http.Headers;

namespace NewsIngest.Fetching.Responses;

/// <summary>Header values that are kept as they came and sent back later.</summary>
internal static class Validators
{
    /// <summary>Longer ones are not kept: no server needs them to tell two versions apart.</summary>
    private const int MaxLength = 1024;

    public static string? Read(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString().Trim() is { Length: > 0 and <= MaxLength } value ? value : null;

    /// <summary>Whether a stored value may go into a request header.</summary>
    public static bool Usable(string? value) => value is { Length: > 0 and <= MaxLength } && !value.Any(char.IsControl);
}
