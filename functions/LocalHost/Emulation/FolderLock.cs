namespace NewsIngest.LocalHost.Emulation;

/// <summary>A lock between processes, held through an open file. The system releases it when its holder ends, however it ends.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <param name="file">The lock's file; its folder must exist. The file stays.</param>
    /// <exception cref="AzuriteException">Another process held the lock for the whole of <paramref name="patience"/>.</exception>
    public static async Task<IDisposable> TakeAsync(
        string file, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(start) < patience)
            {
                await Task.Delay(Pause, time, cancellation);
            }
            catch (IOException cause)
            {
                throw new AzuriteException(
                    $"Another process has held {file} for {patience.TotalSeconds:0} s. End it, then start again.", cause);
            }
        }
    }
}
