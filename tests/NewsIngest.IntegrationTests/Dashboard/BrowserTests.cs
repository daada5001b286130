using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using NewsIngest.IntegrationTests.Infrastructure;

namespace NewsIngest.IntegrationTests.Dashboard;

/// <summary>What a person sees and does, in a real browser over the running app. Screenshots lie beside the test results.</summary>
[TestClass]
public sealed class BrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1280;
    private const int Height = 800;
    private const int FirstViewBytes = 100 * 1024;

    /// <summary>WCAG 2.2 at level A and AA, as far as rules can tell, and what axe's makers advise besides.</summary>
    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Width and colours change no more than these rules look at.</summary>
    private static readonly (int Width, ColorScheme Scheme, string[] Rules)[] Looks =
    [
        (Wide, ColorScheme.Light, AllRules),
        (Narrow, ColorScheme.Light, ["scrollable-region-focusable", "target-size"]),
        (Wide, ColorScheme.Dark, ["color-contrast"]),
    ];

    private static RunningDashboard? _dashboard;

    public required TestContext TestContext { get; init; }

    private static RunningDashboard Dashboard
    {
        get
        {
            // Without a browser nothing was looked at, so nothing passed: .ci/run counts it as such.
            if (_dashboard is null) Assert.Inconclusive(Chromium.Missing);
            return _dashboard!;
        }
    }

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        if (Chromium.Find() is { } path) _dashboard = await RunningDashboard.StartAsync(path, context.CancellationToken);
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        if (_dashboard is not null) await _dashboard.DisposeAsync();
    }

    [TestMethod]
    [DataRow("today", "/", "Today")]
    [DataRow("map", "/map", "Map")]
    [DataRow("map-2018", "/map?aspect=inCare&at=2018-03", "Map")]
    [DataRow("councils", "/councils", "Councils")]
    [DataRow("council", "/councils/Leicester", "Leicester")]
    [DataRow("council-replaced", "/councils/Cumbria", "Cumbria")]
    [DataRow("council-to-come", "/councils/East%20Surrey", "East Surrey")]
    [DataRow("council-long-name", "/councils/BCP", "Bournemouth, Christchurch and Poole")]
    [DataRow("search", "/search?kind=judgement", "Search")]
    [DataRow("search-empty", "/search?text=no+such+words", "Search")]
    [DataRow("search-wrong", "/search?council=Camelot", "Search")]
    [DataRow("article", "first", "inadequate")]
    [DataRow("article-hostile", "hostile", "Leicester rated inadequate </title>")]
    [DataRow("health", "/health", "Health")]
    [DataRow("accuracy", "/accuracy", "Accuracy")]
    [DataRow("nothing", "/councils/Camelot", "cannot be shown")]
    public async Task A_view_shows_fits_and_is_accessible(string name, string address, string heading)
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        List<string> problems = [];
        page.Console += (_,
            message) => problems.AddRange(message.Type is "error" && !message.Text.Contains("status of 400", StringComparison.Ordinal) ? [message.Text] : []);
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_,
            request) => problems.AddRange(request.Url.StartsWith(Dashboard.Pipeline.Host.Address.AbsoluteUri, StringComparison.Ordinal)
                ? []
                : [$"A request to {request.Url}"]);

        await page.GotoAsync(await AddressAsync(page, address));
        Assert.Contains(heading, await page.Locator("h1").InnerTextAsync());
        await page.EvaluateAsync(Dashboard.Axe);
        foreach (var (width, scheme, rules) in Looks)
        {
            await page.SetViewportSizeAsync(width, Height);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await ScreenshotAsync(page, $"{name}-{width}-{scheme}", fullPage: scheme == ColorScheme.Light);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var content && content > width)
                problems.Add($"It is {content} px wide.");
            problems.AddRange((await ViolationsAsync(page, rules)).Select(violation => $"{width} px, {scheme}: {violation}"));
        }

        Assert.IsEmpty(problems, $"{name}:\n{string.Join('\n', problems)}");
    }

    [TestMethod]
    public async Task The_keyboard_leads_from_today_to_an_article()
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        Assert.AreEqual("Skip to the content", await FocusedTextAsync(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.IsTrue(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("outstanding");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?text=outstanding");
        await page.Locator("#results").WaitForAsync();
        await page.Locator(".results h3 a").First.FocusAsync();
        Assert.AreNotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/*");
        Assert.Contains("What was read in it", await page.Locator("aside").InnerTextAsync());
    }

    [TestMethod]
    public async Task The_map_goes_back_in_time_with_the_arrow_keys()
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/map");
        await page.Locator("#slide").FocusAsync();

        await page.Keyboard.PressAsync("Home");

        Assert.Contains("November 2013", await page.Locator("#map-says").InnerTextAsync());
        Assert.EndsWith("/map?aspect=overall&at=2013-11", page.Url);
        await page.Keyboard.PressAsync("End");
        Assert.EndsWith("now", await page.Locator("#map-says").InnerTextAsync());
    }

    /// <summary>The script's answer is the server's.</summary>
    [TestMethod]
    [DataRow("helpAndProtection", "2016-05")]
    [DataRow("leadership", "2021-04")]
    public async Task The_map_says_the_same_with_and_without_script(string aspect, string month)
    {
        await using var withScript = await Dashboard.ContextAsync(Wide);
        var live = await withScript.NewPageAsync();
        await live.GotoAsync("/map");
        await live.Locator("#aspect").SelectOptionAsync(aspect);
        await live.Locator("#at").FillAsync(month);
        await using var withoutScript = await Dashboard.ContextAsync(Wide, script: false);
        var plain = await withoutScript.NewPageAsync();
        await plain.GotoAsync("/map");
        await plain.Locator("#aspect").SelectOptionAsync(aspect);
        await plain.Locator("#at").FillAsync(month);
        await plain.Locator("#map-form button").ClickAsync();

        foreach (var page in (IPage[])[live, plain]) await Assertions.Expect(page.Locator("#map-says")).ToContainTextAsync("at the end of");
        Assert.AreSequenceEqual(await TilesAsync(plain), await TilesAsync(live));
        Assert.AreEqual(await plain.Locator(".legend").InnerTextAsync(), await live.Locator(".legend").InnerTextAsync());
    }

    [TestMethod]
    public async Task Words_that_would_like_to_be_markup_do_nothing()
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        foreach (var address in (string[])["/", "/search?text=hacked", Dashboard.HostileArticle, "/councils/Leicester", "/health",
            $"/search?text={Uri.EscapeDataString(RunningDashboard.HostileTitle)}"])
        {
            await page.GotoAsync(address);
            Assert.IsTrue(await page.EvaluateAsync<bool>("window.hacked === undefined && !document.querySelector('img[src=x]')"), address);
        }

        await page.GotoAsync(Dashboard.HostileArticle);
        Assert.AreEqual(RunningDashboard.HostileTitle, await page.Locator("h1").InnerTextAsync());
    }

    [TestMethod]
    public async Task Evidence_opens_in_its_context()
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var details = page.Locator(".card", new() { HasText = "Manchester" }).First.Locator("details");

        await details.Locator("summary").ClickAsync();

        await Assertions.Expect(details.Locator("mark")).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task A_failed_message_is_sent_again_with_the_function_key_alone()
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/health");
        var says = page.Locator(".failures [role=status]").First;

        await page.Locator("#key").FillAsync("no key");
        await page.Locator("[data-redrive]").First.ClickAsync();
        await Assertions.Expect(says).ToHaveTextAsync("The key is not right.");
        await page.Locator("#key").FillAsync(Dashboard.Pipeline.Host.FunctionKey);
        await page.Locator("[data-redrive]").First.ClickAsync();

        await Assertions.Expect(says).ToHaveTextAsync("Sent again.");
    }

    [TestMethod]
    public async Task The_first_view_is_small_and_is_not_sent_twice()
    {
        using var client = new HttpClient { BaseAddress = Dashboard.Pipeline.Host.Address };
        var cancellation = TestContext.CancellationToken;
        foreach (var address in (string[])["/", "/map"])
        {
            using var first = await client.GetAsync(address, cancellation);
            var size = (await first.Content.ReadAsByteArrayAsync(cancellation)).Length;
            foreach (var asset in (string[])["dashboard.css", "dashboard.js", "icon.svg"])
                size += (await client.GetByteArrayAsync($"/assets/{asset}", cancellation)).Length;
            Assert.IsLessThan(FirstViewBytes, size, address);

            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await client.SendAsync(again, cancellation);
            Assert.AreEqual(HttpStatusCode.NotModified, second.StatusCode);
        }
    }

    [TestMethod]
    public async Task A_view_may_load_nothing_inline_and_stand_in_no_frame()
    {
        using var client = new HttpClient { BaseAddress = Dashboard.Pipeline.Host.Address };
        using var answer = await client.GetAsync("/", TestContext.CancellationToken);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.AreEqual("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.AreEqual("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }

    [TestMethod]
    [DataRow("/")]
    [DataRow("/map")]
    [DataRow("/councils")]
    [DataRow("/councils/Leicester")]
    [DataRow("/search?kind=judgement")]
    [DataRow("/health")]
    [DataRow("/accuracy")]
    public async Task Every_form_that_a_view_offers_is_there(string address)
    {
        await using var context = await Dashboard.ContextAsync(Wide);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        using var client = new HttpClient { BaseAddress = Dashboard.Pipeline.Host.Address };

        var links = await page.Locator("link[rel=alternate]").AllAsync();
        Assert.IsNotEmpty(links);
        foreach (var link in links)
        {
            using var form = await client.GetAsync(await link.GetAttributeAsync("href"), TestContext.CancellationToken);
            Assert.AreEqual(HttpStatusCode.OK, form.StatusCode);
            Assert.AreEqual(await link.GetAttributeAsync("type"), form.Content.Headers.ContentType?.MediaType);
        }
    }

    private static async Task<string> AddressAsync(IPage page, string address)
    {
        if (address == "hostile") return Dashboard.HostileArticle;
        if (address != "first") return address;
        await page.GotoAsync("/search?council=Bury&judgement=inadequate");
        return (await page.Locator(".results h3 a").First.GetAttributeAsync("href"))!;
    }

    private static Task<string> FocusedTextAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private static async Task<IReadOnlyList<string>> TilesAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.tile')].map(tile => `${tile.getAttribute('class')} ${tile.querySelector('title').textContent} ${tile.querySelector('.letter').textContent}`)");

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string[] rules)
    {
        var found = await page.EvaluateAsync<JsonElement>(
            """
            rules => axe.run(document, { runOnly: rules, resultTypes: ["violations"] })
              .then(results => results.violations.map(violation => `${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + " " + node.failureSummary).join(" | ")}`))
            """,
            rules);
        return [.. found.EnumerateArray().Select(violation => violation.GetString()!)];
    }

    private async Task ScreenshotAsync(IPage page, string name, bool fullPage)
    {
        var folder = Directory.CreateDirectory(Path.Combine(BicepFiles.Repository, "tests", "NewsIngest.IntegrationTests", "TestResults", "Screenshots"));
        var file = Path.Combine(folder.FullName, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file, FullPage = fullPage });
        TestContext.AddResultFile(file);
    }
}
