using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.Infrastructure;

/// <summary>Packages from npm that tests use, installed once beside the repository's other downloads.</summary>
internal static class NpmPackages
{
    /// <summary>Installs what a package-lock.json names.</summary>
    /// <param name="here">The folder of package.json and package-lock.json.</param>
    /// <param name="name">The folder to install into, below the repository's.</param>
    /// <returns>The folder that holds node_modules.</returns>
    public static async Task<string> InstallAsync(string here, string name)
    {
        var folder = Path.Combine(BicepFiles.Repository, name);
        var kept = Path.Combine(folder, "package-lock.json");
        var wanted = await File.ReadAllTextAsync(Path.Combine(here, "package-lock.json"));
        if (File.Exists(kept) && await File.ReadAllTextAsync(kept) == wanted) return folder;

        var fresh = Directory.CreateDirectory($"{folder}-{Guid.NewGuid():N}").FullName;
        foreach (var file in (string[])["package.json", "package-lock.json"]) File.Copy(Path.Combine(here, file), Path.Combine(fresh, file));
        string[] install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
        _ = OperatingSystem.IsWindows() ? await RunAsync("cmd.exe", ["/c", "npm", .. install], fresh) : await RunAsync("npm", install, fresh);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.Move(fresh, folder);
        return folder;
    }

    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var command = await Command.RunAsync(program, arguments, folder, TimeSpan.FromMinutes(5), TimeProvider.System, CancellationToken.None);
        Assert.IsNotNull(command, $"There is no `{program}` on the PATH.");
        Assert.AreEqual(0, command.ExitCode, command.Errors);
        return command.Output;
    }
}
