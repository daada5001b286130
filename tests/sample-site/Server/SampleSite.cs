using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NewsIngest.Samples;

/// <summary>
/// The sample news sites, served on this machine's loopback address only. Each has a port of its own, and so its own
/// robots.txt and its own place in a crawler's book of hosts. Everything on them is invented for tests and demonstrations.
/// </summary>
public sealed class SampleSite : IAsyncDisposable
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "sample-site");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly WebApplication _server;
    private readonly AddressBook _addresses;
    private readonly SiteManifest _manifest;
    private readonly ConcurrentQueue<SampleRequest> _requests;

    private SampleSite(WebApplication server, SiteManifest manifest, AddressBook addresses, ConcurrentQueue<SampleRequest> requests)
    {
        (_server, _manifest, _addresses, _requests) = (server, manifest, addresses, requests);
        BaseAddress = addresses[manifest.Sites[0]];
        Sources =
        [
            .. from site in manifest.Sites
               from list in site.Sources
               let home = addresses[site]
               select new SampleSource(list.Name ?? site.Name, home, list.Kind, new Uri(home, list.Path)),
        ];
        Expected = ExpectedArticle.Parse(File.ReadLines(ExpectedPath).Select(addresses.Resolve));
    }

    /// <summary>A front page that links to every site.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The sites' lists of articles.</summary>
    public IReadOnlyList<SampleSource> Sources { get; }

    /// <summary>What is to be found on the article pages, with the addresses they have now.</summary>
    public IReadOnlyList<ExpectedArticle> Expected { get; }

    /// <summary>All requests answered so far, oldest first. A request is in the list before its answer reaches the client.</summary>
    public IReadOnlyList<SampleRequest> Requests => [.. _requests];

    internal static string ManifestPath => Path.Combine(Folder, "site.json");

    internal static string ExpectedPath => Path.Combine(Folder, "expected.jsonl");

    /// <summary>Serves the sites on free ports.</summary>
    public static Task<SampleSite> StartAsync(CancellationToken cancellationToken = default) =>
        StartAsync(0, TimeProvider.System, cancellationToken);

    /// <param name="port">Port of the front page, the sites following on the next ones; 0 for free ports.</param>
    /// <param name="clock">Tells the time of each request in <see cref="Requests"/>.</param>
    /// <param name="cancellationToken">Stops the start, not the sites.</param>
    /// <exception cref="IOException">A port is taken.</exception>
    /// <exception cref="InvalidDataException">The manifest or the expectations do not parse.</exception>
    public static async Task<SampleSite> StartAsync(int port, TimeProvider clock, CancellationToken cancellationToken)
    {
        var manifest = SiteManifest.Read(ManifestPath);
        var sites = manifest.Sites.Select(definition => new ScriptedSite(definition)).ToArray();
        var listeners = new ListenOptions[sites.Length];

        // Empty: settings, logs and Ctrl+C belong to the program that these sites run in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            for (var i = 0; i < sites.Length; i++)
            {
                var place = i;
                kestrel.Listen(IPAddress.Loopback, port == 0 ? 0 : port + i, listener => listeners[place] = listener);
            }
        });
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/feed+json", "application/rss+xml",
                "image/svg+xml"];
        });

        var server = builder.Build();
        try
        {
            // Free ports are known only once the server listens; whoever asks before that waits.
            var responder = new TaskCompletionSource<Responder>(TaskCreationOptions.RunContinuationsAsynchronously);
            server.UseResponseCompression();
            server.Run(async context => await (await responder.Task).AnswerAsync(context));
            await server.StartAsync(cancellationToken);

            var portBySite = sites.Zip(listeners, (site, listener) => (Site: site, listener.IPEndPoint!.Port)).ToArray();
            var addresses = new AddressBook(portBySite.ToFrozenDictionary(
                pair => pair.Site.Definition.Origin, pair => new Uri($"http://{IPAddress.Loopback}:{pair.Port}/")));
            var requests = new ConcurrentQueue<SampleRequest>();
            responder.SetResult(new Responder(Folder, portBySite.ToFrozenDictionary(pair => pair.Port, pair => pair.Site), addresses, clock, requests));
            return new SampleSite(server, manifest, addresses, requests);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <param name="folder">A site's short name: the folder of its files.</param>
    /// <exception cref="ArgumentException">There is no such site.</exception>
    public Uri AddressOf(string folder) =>
        _addresses[_manifest.Sites.FirstOrDefault(site => site.Folder == folder)
            ?? throw new ArgumentException($"No sample site is called '{folder}'; there are {string.Join(", ", _manifest.Sites.Select(site => site.Folder))}.",
                nameof(folder))];

    /// <summary>The sources in the form of the product's <c>sources.json</c>.</summary>
    /// <param name="interval">How often each is to be polled, as <c>hh:mm:ss</c>.</param>
    public string SourcesJson(string interval = "00:05:00") => JsonSerializer.Serialize(
        new { sources = Sources.Select(source => new { name = source.Name, home = source.Home, kind = source.Kind, url = source.Url, interval }) },
        Indented);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
