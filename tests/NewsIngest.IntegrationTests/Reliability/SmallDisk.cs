using System.Diagnostics;
using System.Globalization;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>A file system in memory of a few MiB, mounted over a folder. Only root may.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    private string Filler => Path.Combine(_folder, "filler");

    /// <returns>Null where this process may not mount.</returns>
    public static async Task<SmallDisk?> MountAsync(string folder, int mebibytes)
    {
        Directory.CreateDirectory(folder);
        return await RunAsync("mount", "-t", "tmpfs", "-o", $"size={mebibytes.ToString(CultureInfo.InvariantCulture)}m", "tmpfs", folder)
            ? new SmallDisk(folder)
            : null;
    }

    /// <summary>Leaves no byte free.</summary>
    public void Fill()
    {
        using var file = File.OpenHandle(Filler, FileMode.Create, FileAccess.Write);
        var (block, written) = (new byte[4096], 0L);
        try
        {
            while (true)
            {
                RandomAccess.Write(file, block, written);
                written += block.Length;
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free() => File.Delete(Filler);

    public async ValueTask DisposeAsync() => await RunAsync("umount", "--lazy", _folder);

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
