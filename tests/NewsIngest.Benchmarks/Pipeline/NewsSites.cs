using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Reference;

namespace NewsIngest.Benchmarks.Pipeline;

/// <summary>News sites on loopback, each with a feed and pages that judge one council after another.</summary>
internal sealed class NewsSites : IAsyncDisposable
{
    public const int UsualCharacters = 20_000;

    private static readonly IReadOnlyList<Council> Councils = [.. CouncilRegister.Default.Councils.Where(council => council.Status == CouncilStatus.Current)];
    private static readonly string[] Grades = ["inadequate", "requires improvement", "good", "outstanding"];

    private readonly WebApplication _app;

    private NewsSites(WebApplication app) => _app = app;

    /// <summary>The number of the oldest article that the feeds list: moving it up publishes articles.</summary>
    public int Oldest { get; set; }

    public IReadOnlyList<Uri> Addresses =>
        [.. _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];

    /// <param name="articles">Articles that each feed lists.</param>
    /// <param name="characters">Of each page.</param>
    public static async Task<NewsSites> StartAsync(int sites, int articles, int characters = UsualCharacters)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var i = 0; i < sites; i++) kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        var news = new NewsSites(app);
        app.MapGet("/feed", (HttpRequest request) => Results.Text(Feed($"http://{request.Host}", news.Oldest, articles), "application/rss+xml"));
        app.MapGet("/news/{number:int}", (HttpRequest request, int number) => Results.Text(Page(number + (request.Host.Port ?? 0), characters), "text/html"));
        await app.StartAsync();
        return news;
    }

    public string SourcesJson() =>
        $$"""{"sources": [{{string.Join(',',
            Addresses.Select((site, number) => $$"""{"name": "Site {{number}}", "home": "{{site}}", "kind": "feed", "url": "{{site}}feed"}"""))}}]}""";

    /// <summary>The page of an article; the same number gives the same page.</summary>
    public static string Page(int number, int characters = UsualCharacters)
    {
        var (council, grade) = (Councils[number % Councils.Count].OfficialName, Grades[number % Grades.Length]);
        var page = new StringBuilder(characters);
        page.Append(CultureInfo.InvariantCulture,
            $"<!doctype html><html lang=\"en\"><head><title>Ofsted rates {council} {grade}</title></head><body><article><h1>Ofsted rates {council} {grade}</h1>")
            .Append(CultureInfo.InvariantCulture, $"<p>Ofsted has rated {council}'s children's services {grade} overall after an inspection last month.</p>");
        for (var i = 0; page.Length < characters; i++)
            page.Append(CultureInfo.InvariantCulture,
                $"<p>Inspectors read the files of {i
                    + 100} children and spoke to their social workers, and to the people who look after them, about what had helped and what had not.</p>");
        return page.Append("</article></body></html>").ToString();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Feed(string site, int oldest, int articles)
    {
        var feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        for (var i = oldest; i < oldest + articles; i++)
            feed.Append(CultureInfo.InvariantCulture, $"<item><title>Story {i}</title><link>{site}/news/{i}</link></item>");
        return feed.Append("</channel></rss>").ToString();
    }
}
