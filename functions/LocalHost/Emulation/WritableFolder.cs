namespace NewsIngest.LocalHost.Emulation;

internal static class WritableFolder
{
    /// <summary>Makes the folder when it is missing.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="AzuriteException">It cannot be made, or nothing can be written into it.</exception>
    public static string Make(string folder)
    {
        try
        {
            var full = Directory.CreateDirectory(folder).FullName;
            File.Create(Path.Combine(full, $".writable-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose).Dispose();
            return full;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new AzuriteException(
                $"Azurite's folder {folder} cannot be written ({cause.Message}). Choose another folder or change its rights.", cause);
        }
    }
}
