using System.Net;
using System.Text;
using System.Text.Json;
using NewsIngest.Fetching;
using NewsIngest.IntegrationTests.Fetching;
using NewsIngest.IntegrationTests.Pipeline;
using NewsIngest.Pipeline;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Hostile web sites with an honest neighbour, and the app after one round over them.</summary>
internal sealed class HostileWeb : IAsyncDisposable
{
    public const string Neighbour = "Honest neighbour";

    /// <summary>As far as a list of sources lets a name go.</summary>
    public const string HostileName = "' or <img src=x onerror=\"window.hacked = 7\"> =1+1";

    private const int HonestArticles = 5;
    private static readonly TimeSpan LongestStandstill = TimeSpan.FromSeconds(45);

    private const string Html = "Content-Type: text/html; charset=utf-8";

    /// <summary>What a server does to each article, and what is to be recorded of it.</summary>
    public static IReadOnlyDictionary<string, (FetchOutcome Outcome, Action<HostileServer, string> Answer)> Faults { get; } = new Dictionary<string, (FetchOutcome, Action<HostileServer, string>)>
    {
        ["404"] = (FetchOutcome.NotFound, (server, path) => server.On(path, "404 Not Found\nContent-Length: 0")),
        ["410"] = (FetchOutcome.Gone, (server, path) => server.On(path, "410 Gone\nContent-Length: 0")),
        ["403"] = (FetchOutcome.Blocked, (server, path) => server.On(path, "403 Forbidden\nContent-Length: 0")),
        ["451"] = (FetchOutcome.Blocked, (server, path) => server.On(path, "451 No\nContent-Length: 0")),
        ["429"] = (FetchOutcome.RateLimited, (server, path) => server.On(path, "429 Slow down\nRetry-After: 99999999999\nContent-Length: 0")),
        ["500"] = (FetchOutcome.ServerError, (server, path) => server.On(path, "500 Oops\nContent-Length: 0")),
        ["503"] = (FetchOutcome.ServerError, (server, path) => server.On(path, "503 Busy\nRetry-After: -5\nContent-Length: 0")),
        ["302 without an address"] = (FetchOutcome.UnexpectedStatus, (server, path) => server.On(path, "302 Elsewhere\nContent-Length: 0")),
        ["a redirect to itself"] = (FetchOutcome.RedirectLoop, (server, path) => server.OnRedirect(path, path)),
        ["a redirect to a file"] = (FetchOutcome.ForbiddenRedirect, (server, path) => server.OnRedirect(path, "file:///etc/passwd")),
        ["a redirect to the cloud's own address"] = (FetchOutcome.ForbiddenAddress,
            (server, path) => server.OnRedirect(path, "http://169.254.169.254/latest/meta-data/")),
        ["nothing"] = (FetchOutcome.EmptyBody, (server, path) => server.OnPage(path, "", Html)),
        ["a picture"] = (FetchOutcome.WrongContentType, (server, path) => server.OnPage(path, "GIF89a", "Content-Type: image/gif")),
        ["less than announced"] = (FetchOutcome.Truncated, (server, path) => server.On(path, $"200 OK\n{Html}\nContent-Length: 5000", "<p>Half"u8.ToArray())),
        ["more than anybody reads"] = (FetchOutcome.TooLarge, (server, path) => server.On(path, $"200 OK\n{Html}\nContent-Length: 99999999999")),
        ["text that calls itself gzip"] = (FetchOutcome.BadEncoding, (server, path) => server.OnPage(path, "<p>Not packed", $"{Html}\nContent-Encoding: gzip")),
        ["a header without end"] = (FetchOutcome.TooLarge, (server, path) => server.OnPage(path, "<p>x", $"{Html}\nX-Padding: {new string('x', 70 * 1024)}")),
        ["mail"] = (FetchOutcome.InvalidResponse, (server, path) => server.On(path, "220 mail.example ESMTP ready\r\n"u8.ToArray())),
        ["a closed line"] = (FetchOutcome.ConnectionFailed, (server, path) => server.On(path, [])),
        ["silence"] = (FetchOutcome.TimedOut, (server, path) => server.On(path, async (_, _, stop) => await Task.Delay(Timeout.Infinite, stop))),
        ["a drop now and then"] = (FetchOutcome.TimedOut, (server, path) => server.On(path, async (_, stream, stop) =>
        {
            await stream.WriteAsync(HostileServer.Head($"200 OK\n{Html}"), stop);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(200, stop);
            }
        })),
    };

    private readonly List<HostileServer> _servers = [];
    private readonly Dictionary<string, Uri> _urls = [];

    public RunningPipeline Pipeline { get; private set; } = null!;

    public static async Task<HostileWeb> StartAsync(CancellationToken cancellationToken)
    {
        var web = new HostileWeb();
        var (site, neighbour) = (web.Serve(), web.Serve());
        web.Publish(site);
        web.PublishHonestly(neighbour);
        var sources = JsonSerializer.Serialize(new
        {
            sources = new[] { Source(HostileName, site), Source(Neighbour, neighbour) },
        });
        web.Pipeline = await RunningPipeline.StartAsync(cancellationToken, sources, new Dictionary<string, string?>
        {
            ["Fetching:MaxRetries"] = "0",
            ["Fetching:HeaderTimeout"] = "00:00:05",
            ["Fetching:AttemptTimeout"] = "00:00:10",
            ["Pipeline:LinksPerPoll"] = "1000",
        });
        await web.RunAsync(cancellationToken);
        return web;
    }

    /// <summary>The article of a page or a fault, as it is stored.</summary>
    public async Task<ArticleRecord?> FindAsync(string name, CancellationToken cancellationToken) =>
        await Pipeline.Get<ArticleStore>().FindAsync(ArticleId.Of(_urls[name]), cancellationToken);

    public IEnumerable<string> HonestNames => Enumerable.Range(1, HonestArticles).Select(number => $"{Neighbour} {number}");

    public async ValueTask DisposeAsync()
    {
        if (Pipeline is not null) await Pipeline.DisposeAsync();
        foreach (var server in _servers) await server.DisposeAsync();
    }

    /// <summary>Waits until every article that the lists lead to has an outcome, or none has had one for long: the tests say which.</summary>
    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var poller = Pipeline.Get<SourcePoller>();
        var polled = await poller.PollAsync(Pipeline.Get<SourceCatalog>().Sources, force: true, cancellationToken);
        if (polled.FirstOrDefault(result => result.Outcome != FetchOutcome.Fetched) is { } failed)
            throw new InvalidOperationException($"A list was not read: {failed}");

        var (left, since) = (_urls.Keys.ToList(), TimeProvider.System.GetTimestamp());
        while (left.Count > 0 && TimeProvider.System.GetElapsedTime(since) < LongestStandstill)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
            foreach (var name in left.ToList())
            {
                if (await FindAsync(name, cancellationToken) is not { Outcome: not null }) continue;
                left.Remove(name);
                since = TimeProvider.System.GetTimestamp();
            }
        }
    }

    private void Publish(HostileServer site)
    {
        var feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        foreach (var (name, page) in HostilePages.All)
        {
            var path = $"/page/{_urls.Count}/a'b;c=$x";
            site.On(path, $"200 OK\nContent-Type: text/html\nETag: \"{new string('e', 20_000)}\"\nContent-Length: {page.Length}", page);
            List(name, site.Url(path), name);
        }

        foreach (var (name, (_, answer)) in Faults)
        {
            // One server each: a host that fails is left alone for a while, with all its pages.
            var server = Serve();
            answer(server, "/story/1");
            List(name, server.Url("/story/1"), name);
        }

        var honest = HostilePages.Page("Devon rated good", "Devon County Council's children's services have been rated good by Ofsted.");
        site.OnPage("/listed/1", honest).OnPage("/listed/2", honest).OnPage("/listed/3", honest);
        List("a listed title of 200,000 characters", site.Url("/listed/1"), new string('\u00e9', 200_000));
        List("a listed title that is a script", site.Url("/listed/2"), HostilePages.Script);
        List("a listed date that cannot be", site.Url("/listed/3"), "x", "<pubDate>Fri, 31 Feb 99999 25:61:61 +9999</pubDate>");
        // These lead nowhere, and must not stop the others.
        Item($"{site.Url("/")}{new string('u', 60_000)}", "an address of 60,000 characters", "");
        Item("javascript:window.hacked=6", "no address", "");
        Item("http://[::1", "half an address", "");
        site.On("/feed", $"200 OK\nContent-Type: application/rss+xml\nContent-Length: {Encoding.UTF8.GetByteCount(feed.ToString())}",
            Encoding.UTF8.GetBytes(feed.Append("</channel></rss>").ToString()));

        void List(string name, Uri url, string title, string more = "")
        {
            _urls.Add(name, url);
            Item(url.AbsoluteUri, title, more);
        }

        void Item(string link, string title, string more) =>
            feed.Append($"<item><title>{WebUtility.HtmlEncode(title)}</title><link>{WebUtility.HtmlEncode(link)}</link>{more}</item>");
    }

    private void PublishHonestly(HostileServer neighbour)
    {
        var feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        foreach (var name in HonestNames)
        {
            var path = $"/news/{_urls.Count}";
            neighbour.OnPage(path,
                HostilePages.Page($"Rutland rated outstanding, part {_urls.Count}",
                    "Rutland County Council's children's services have been rated outstanding by Ofsted."));
            _urls.Add(name, neighbour.Url(path));
            feed.Append($"<item><title>{name}</title><link>{neighbour.Url(path)}</link></item>");
        }

        neighbour.OnPage("/feed", feed.Append("</channel></rss>").ToString(), "Content-Type: application/rss+xml");
    }

    private HostileServer Serve()
    {
        var server = new HostileServer();
        _servers.Add(server);
        return server;
    }

    private static object Source(string name, HostileServer server) => new { name, home = server.Url("/"), kind = "feed", url = server.Url("/feed") };
}
