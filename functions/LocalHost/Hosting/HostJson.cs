using Microsoft.Extensions.Logging;
using NewsIngest.LocalHost.Queues;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>host.json, as far as this host follows it.</summary>
internal sealed record HostJson
{
    public const string FileName = "host.json";

    public static readonly HostJson Default = new();

    public QueueSettings Queues { get; init; } = new();

    /// <summary>The first part of every route, without slashes at its ends; empty for none.</summary>
    public string RoutePrefix { get; init; } = "api";

    /// <summary>How long one run may take; null for as long as it wants.</summary>
    public TimeSpan? FunctionTimeout { get; init; } = TimeSpan.FromMinutes(30);

    public IReadOnlyDictionary<string, LogLevel> LogLevels { get; init; } = new Dictionary<string, LogLevel>();

    /// <exception cref="HostStartException">A field is wrong.</exception>
    public static HostJson Load(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return Default;

        using var json = JsonSettingsFile.Open(file, "See learn.microsoft.com/azure/azure-functions/functions-host-json.");
        if (json.Text("version") is not "2.0") throw json.Problem("version", "must be \"2.0\"");
        return new()
        {
            Queues = QueueSettings.Read(json),
            RoutePrefix = json.Text("extensions.http.routePrefix")?.Trim('/') ?? Default.RoutePrefix,
            FunctionTimeout = ReadTimeout(json),
            LogLevels = ReadLogLevels(json),
        };
    }

    private static TimeSpan? ReadTimeout(JsonSettingsFile json) =>
        json.Text("functionTimeout") == "-1"
            ? null
            : json.Time("functionTimeout", TimeSpan.FromSeconds(1), TimeSpan.FromDays(1)) ?? Default.FunctionTimeout;

    private static Dictionary<string, LogLevel> ReadLogLevels(JsonSettingsFile json) =>
        json.Texts("logging.logLevel").ToDictionary(
            entry => entry.Name.Equals("default", StringComparison.OrdinalIgnoreCase) ? "" : entry.Name,
            entry => Enum.TryParse<LogLevel>(entry.Value, ignoreCase: true, out var level) && Enum.IsDefined(level)
                ? level
                : throw json.Problem(
                    $"logging.logLevel.{entry.Name}", $"must be one of {string.Join(", ", Enum.GetNames<LogLevel>())}, not {entry.Value}"));
}
