using System.Net;

namespace NewsIngest.LocalHost.Settings;

/// <summary>local.settings.json: the app settings of a developer's machine.</summary>
internal sealed record LocalSettings(IReadOnlyDictionary<string, string?> Settings, int? HttpPort, string Origin)
{
    public const string FileName = "local.settings.json";
    public const string SampleFileName = "local.settings.sample.json";

    /// <summary>Reads the file of a project folder; without one, copies the sample that lies in the folder or above it.</summary>
    /// <exception cref="HostStartException">The file is not what it should be.</exception>
    public static LocalSettings Load(string projectFolder)
    {
        var file = Path.Combine(Path.GetFullPath(projectFolder), FileName);
        if (File.Exists(file)) return Read(file, $"Settings: {file}");
        if (FindSample(projectFolder) is not { } sample)
        {
            return new(
                new Dictionary<string, string?>(),
                null,
                $"There is no {FileName} in {projectFolder}: settings come from the environment and the arguments.");
        }

        CopySample(sample, file);
        return Read(file, $"Settings: {file}, which did not exist and was copied from {sample}.");
    }

    private static void CopySample(string sample, string file)
    {
        try
        {
            File.Copy(sample, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process of the app was quicker.
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException(
                $"{sample} cannot be copied to {file} ({cause.Message}). Copy it by hand or set the settings in the environment.", cause);
        }
    }

    private static string? FindSample(string projectFolder)
    {
        for (var folder = new DirectoryInfo(projectFolder); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, SampleFileName);
            if (File.Exists(sample)) return sample;
            if (Path.Exists(Path.Combine(folder.FullName, ".git"))) return null;
        }

        return null;
    }

    private static LocalSettings Read(string file, string origin)
    {
        using var json = JsonSettingsFile.Open(file, $"Mend it, or delete it and it is copied from {SampleFileName} anew.");
        if (json.Flag("IsEncrypted") ?? false)
            throw json.Problem("IsEncrypted", "is true, and this host cannot decrypt settings. Set it to false and write plain values");

        Dictionary<string, string?> settings = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in json.Texts("Values")) settings[name.Replace("__", ":", StringComparison.Ordinal)] = value;
        foreach (var (name, value) in json.Texts("ConnectionStrings")) settings[$"ConnectionStrings:{name}"] = value;
        return new(settings, json.Integer("Host.LocalHttpPort", 0, IPEndPoint.MaxPort), origin);
    }
}
