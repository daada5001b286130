namespace NewsIngest.IntegrationTests.LocalHost.Emulation;

internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("newsingest-").FullName;

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
