using System.Globalization;
using System.Net;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>The host's own arguments, and what is left for the app's settings.</summary>
internal sealed record HostArguments(bool Verbose, int? Port, IReadOnlyList<string> Settings)
{
    /// <exception cref="HostStartException">An argument is unknown or has no proper value.</exception>
    public static HostArguments Parse(IReadOnlyList<string> args)
    {
        var verbose = false;
        int? port = null;
        List<string> settings = [];
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            switch (name)
            {
                case "--verbose" or "-v" when value is null:
                    verbose = true;
                    break;
                case "--port" or "-p":
                    port = ParsePort(value ?? (i + 1 < args.Count ? args[++i] : ""));
                    break;
                case ['-', '-', _, ..] when value is not null:
                    settings.Add(args[i]);
                    break;
                default:
                    throw new HostStartException(
                        $"The argument '{args[i]}' is not known. Known are --verbose, --port N and --Setting=value.");
            }
        }

        return new(verbose, port, settings);
    }

    private static int ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new HostStartException($"--port needs a number from 0 to {IPEndPoint.MaxPort}, not '{text}'.");
}
