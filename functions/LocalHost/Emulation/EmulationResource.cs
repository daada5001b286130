namespace NewsIngest.LocalHost.Emulation;

/// <summary>The files of this folder that are no C#, embedded in the assembly.</summary>
internal static class EmulationResource
{
    public static string Read(string name)
    {
        using var stream = typeof(EmulationResource).Assembly.GetManifestResourceStream($"{typeof(EmulationResource).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
