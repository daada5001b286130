using NewsIngest.TestSupport;

namespace NewsIngest.IntegrationTests;

[TestClass]
public sealed class StorageOfTheRun
{
    [AssemblyCleanup]
    public static Task Stop() => TestStorage.StopAsync();
}
