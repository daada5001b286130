using System.Collections.Frozen;
using System.Security.Cryptography;

namespace NewsIngest.Dashboard;

/// <summary>A file that pages load: style, script or picture.</summary>
/// <param name="Hash">16 hex digits of its SHA-256: part of its address, so that it may be kept for good.</param>
public sealed record DashboardAsset(string Name, string MediaType, string Text, string Hash);

/// <summary>The static files of the dashboard, embedded in this assembly.</summary>
public static class DashboardAssets
{
    private const string Prefix = "dashboard/";
    private const int HashCharacters = 16;

    private static readonly FrozenDictionary<string, DashboardAsset> ByName = new[]
    {
        Load("dashboard.css", "text/css"),
        Load("dashboard.js", "text/javascript"),
        Load("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.Name);

    public static DashboardAsset? Find(string name) => ByName.GetValueOrDefault(name);

    internal static string AddressOf(string name) => $"/assets/{name}?v={ByName[name].Hash}";

    /// <summary>Any embedded file of the dashboard, as text.</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(DashboardAssets).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The embedded file '{name}' of the dashboard is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static DashboardAsset Load(string name, string mediaType)
    {
        var text = Read(name);
        return new(name, mediaType, text, Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..HashCharacters]);
    }
}
