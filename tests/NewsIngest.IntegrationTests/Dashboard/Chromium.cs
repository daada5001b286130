using Microsoft.Playwright;

namespace NewsIngest.IntegrationTests.Dashboard;

/// <summary>The Chromium that is installed on this machine, driven by Playwright.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>Environment variable with the path of a Chromium or Chrome.</summary>
    private const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] UsualPaths =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <returns>Null where there is none: <see cref="Missing"/> says what to do.</returns>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } chosen ? chosen : UsualPaths.FirstOrDefault(File.Exists);

    public static string Missing => $"No Chromium here: install one (Debian: apt-get install chromium), or set {PathVariable} to its path.";

    public static async Task<Chromium> StartAsync(string path)
    {
        var playwright = await Playwright.CreateAsync();
        // A container's root cannot use Chromium's sandbox; the pages are our own.
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
