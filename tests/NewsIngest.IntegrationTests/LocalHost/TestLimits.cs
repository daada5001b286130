namespace NewsIngest.IntegrationTests.LocalHost;

internal static class TestLimits
{
    /// <summary>When a test that hangs is given up, in milliseconds. Includes the first start of the emulator on a busy machine.</summary>
    public const int HangsAfter = 240_000;
}
