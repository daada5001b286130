using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>Finds azurite.js, and installs it first when it must: the versions in package-lock.json, once per repository.</summary>
internal static partial class AzuriteScript
{
    private const int OldestNode = 20;
    private static readonly string ScriptInPackage = Path.Combine("dist", "src", "azurite.js");
    private static readonly string PackageInFolder = Path.Combine("node_modules", "azurite");

    /// <exception cref="AzuriteException">Node.js or npm is missing or too old, or the installation failed.</exception>
    public static async Task<string> FindAsync(
        AzuriteOptions options, ILogger logger, TimeProvider time, CancellationToken cancellation)
    {
        await CheckNodeAsync(time, cancellation);
        if (options.ScriptPath is { } path)
        {
            return Resolve(path) ?? throw new AzuriteException(
                $"AZURITE_PATH is {path}, which leads to no azurite.js. Set it to the azurite.js of an installed Azurite, or unset it.");
        }

        var folder = Path.GetFullPath(options.InstallFolder);
        if (InstalledIn(folder) is { } installed) return installed;
        var parent = WritableFolder.Make(Path.GetDirectoryName(folder)!);
        using var held = await FolderLock.TakeAsync(folder + ".lock", options.InstallTimeout, time, cancellation);
        if (InstalledIn(folder) is { } installedMeanwhile) return installedMeanwhile;

        Log.Installing(logger, folder);
        var fresh = Directory.CreateDirectory(Path.Combine(parent, $"{Path.GetFileName(folder)}-{Guid.NewGuid():N}")).FullName;
        try
        {
            await InstallAsync(fresh, options.InstallTimeout, time, cancellation);
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            Directory.Move(fresh, folder);
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }

        return InstalledIn(folder) ?? throw new AzuriteException(
            $"npm left no azurite.js in {folder}. Delete that folder and start again, or set AZURITE_PATH to an installed azurite.js.");
    }

    private static async Task CheckNodeAsync(TimeProvider time, CancellationToken cancellation)
    {
        const string Need = "Azurite, the storage emulator, needs Node.js 20 or newer: install it from https://nodejs.org";
        var node = await Command.RunAsync("node", ["--version"], Environment.CurrentDirectory, TimeSpan.FromSeconds(30), time, cancellation)
            ?? throw new AzuriteException($"There is no `node` on the PATH. {Need}.");
        if (!int.TryParse(NodeMajor.Match(node.Output).Groups[1].Value, out var major) || major < OldestNode)
            throw new AzuriteException($"`node --version` said \"{node.Output.Trim()}\". {Need}.");
    }

    private static async Task InstallAsync(string folder, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), EmulationResource.Read("package.json"), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "package-lock.json"), EmulationResource.Read("package-lock.json"), cancellation);
        string[] arguments =
        [
            "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier",
            "--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000",
        ];
        var npm = OperatingSystem.IsWindows()
            ? await Command.RunAsync("cmd.exe", ["/c", "npm", .. arguments], folder, patience, time, cancellation)
            : await Command.RunAsync("npm", arguments, folder, patience, time, cancellation);
        if (npm is null)
        {
            throw new AzuriteException(
                "There is no `npm` on the PATH, which Azurite is installed with: install Node.js 20 or newer from https://nodejs.org, "
                + "or set AZURITE_PATH to an installed azurite.js.");
        }

        if (npm.ExitCode != 0)
        {
            throw new AzuriteException(
                $"npm could not install Azurite ({FirstErrorLine(npm.Errors) ?? $"exit code {npm.ExitCode}"}). "
                + "Check the network connection and npm's registry setting and start again, "
                + "or set AZURITE_PATH to an installed azurite.js.");
        }
    }

    private static string? InstalledIn(string folder)
    {
        var script = Path.Combine(folder, PackageInFolder, ScriptInPackage);
        var installedVersions = Path.Combine(folder, "package-lock.json");
        return File.Exists(script) && File.Exists(installedVersions)
            && File.ReadAllText(installedVersions) == EmulationResource.Read("package-lock.json") ? script : null;
    }

    private static string? Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            string[] candidates = [Path.Combine(full, ScriptInPackage), Path.Combine(full, PackageInFolder, ScriptInPackage)];
            return candidates.FirstOrDefault(File.Exists);
        }

        if (!File.Exists(full)) return null;
        var target = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        if (Path.GetExtension(target) is ".js") return target;

        // On Windows npm puts azurite.cmd beside the node_modules folder of its global packages.
        var beside = Path.Combine(Path.GetDirectoryName(target)!, PackageInFolder, ScriptInPackage);
        return File.Exists(beside) ? beside : null;
    }

    /// <summary>npm names the code first, then what happened.</summary>
    private static string? FirstErrorLine(string errors)
    {
        string[] lines =
        [
            .. errors.Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line.StartsWith("npm error ", StringComparison.Ordinal))
                .Select(line => line["npm error ".Length..].Trim()),
        ];
        return lines.FirstOrDefault(line => line.Split(' ')[0] is not ("" or "code" or "errno" or "syscall")) ?? lines.FirstOrDefault();
    }

    [GeneratedRegex(@"^v(\d{1,4})\.")]
    private static partial Regex NodeMajor { get; }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information,
            Message = "Installing Azurite, the storage emulator, into {Folder}: once, for half a minute or so.")]
        public static partial void Installing(ILogger logger, string folder);
    }
}
