namespace NewsIngest.LocalHost.Emulation;

internal static class RepositoryFolder
{
    /// <summary>The folder that holds NewsIngest.sln, above the program or the current directory; else the current directory.</summary>
    public static string Find() =>
        FindAbove(AppContext.BaseDirectory) ?? FindAbove(Environment.CurrentDirectory) ?? Environment.CurrentDirectory;

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsIngest.sln"))) return folder.FullName;
        }

        return null;
    }
}
