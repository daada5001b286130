using NewsIngest.LocalHost.Hosting;

namespace NewsIngest.Functions.Local;

/// <summary>Where the function app finds its files when it runs on the embedded host.</summary>
internal static class Startup
{
    public static LocalHostOptions Options(IReadOnlyList<string> args) => new()
    {
        Args = args,
        FunctionsAssembly = typeof(Startup).Assembly,
        ProjectFolder = ProjectFolder(),
    };

    /// <summary>The folder of the project file, above the program when it runs from a checkout; else the program's own.</summary>
    private static string ProjectFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "NewsIngest.Functions.csproj")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
