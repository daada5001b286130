using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace NewsIngest.LocalHost.Settings;

/// <summary>Replaces <c>%name%</c> by the setting of that name.</summary>
internal sealed partial class SettingResolver(IConfiguration configuration)
{
    /// <summary>The setting's value, whether nested names are joined by <c>:</c> or, as in the environment, by <c>__</c>.</summary>
    public string? Find(string name) =>
        configuration[name] ?? configuration[name.Replace("__", ":", StringComparison.Ordinal)];

    /// <param name="text">What an attribute says.</param>
    /// <param name="usedBy">For the message: the function and attribute, such as <c>Function 'X': [QueueTrigger("%Q%")]</c>.</param>
    /// <exception cref="HostStartException">A setting is missing or empty.</exception>
    public string Resolve(string text, string usedBy) => Reference().Replace(text, match =>
    {
        var name = match.Groups["name"].Value;
        return Find(name) is { Length: > 0 } value
            ? value
            : throw new HostStartException(
                $"{usedBy} names the setting '{name}', which is not set. Add it to \"Values\" in {LocalSettings.FileName}, "
                + $"or set it in the environment or as --{name}=….");
    });

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
