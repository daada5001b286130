using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>
/// Stands on loopback between a program and Azurite and does to each request what a test says. Azurite may stop and come up on other ports: the
/// program's connection string stays.
/// </summary>
internal sealed class StorageProxy : IAsyncDisposable
{
    private static readonly string[] Services = ["blob", "queue", "table"];
    /// <summary>Longer than a message's lease.</summary>
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(12);

    private static readonly string[] HopByHop = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding"];

    private readonly WebApplication _server;
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
    });

    private int[] _targets;
    private int[] _ports = [];
    private long _forwarded;
    private long _steps;

    private StorageProxy(WebApplication server, AzuritePorts target) => (_server, _targets) = (server, [target.Blob, target.Queue, target.Table]);

    /// <summary>Says what becomes of each request. Called for many at once.</summary>
    public Func<StorageRequest, StorageFault> Plan { get; set; } = _ => StorageFault.None;

    /// <summary>Kills the program.</summary>
    public Action Kill { get; set; } = () => { };

    /// <summary>Leads to the proxy.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Requests that reached Azurite.</summary>
    public long Forwarded => Interlocked.Read(ref _forwarded);

    /// <summary>Requests that came to change what the pipeline keeps.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    public static async Task<StorageProxy> StartAsync(AzuritePorts target, CancellationToken cancellationToken)
    {
        var listeners = new ListenOptions[Services.Length];
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            for (var i = 0; i < listeners.Length; i++)
            {
                var place = i;
                kestrel.Listen(IPAddress.Loopback, 0, listener => listeners[place] = listener);
            }
        });
        var server = builder.Build();
        var started = new TaskCompletionSource<StorageProxy>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Run(async context => await (await started.Task).AnswerAsync(context));
        await server.StartAsync(cancellationToken);
        var ports = listeners.Select(listener => listener.IPEndPoint!.Port).ToArray();
        var proxy = new StorageProxy(server, target) { ConnectionString = new AzuritePorts(ports[0], ports[1], ports[2]).ConnectionString };
        proxy._ports = ports;
        started.SetResult(proxy);
        return proxy;
    }

    /// <summary>From now on the requests go there.</summary>
    public void TurnTo(AzuritePorts target) => _targets = [target.Blob, target.Queue, target.Table];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var place = Array.IndexOf(_ports, context.Connection.LocalPort);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var ifMatch = context.Request.Headers.IfMatch.ToString();
        var request = new StorageRequest(Services[place], context.Request.Method, target, ifMatch.Length > 0 && ifMatch != "*");
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);

        if (request.IsStep) Interlocked.Increment(ref _steps);
        var fault = Plan(request);
        switch (fault)
        {
            case StorageFault.KillBefore:
                Kill();
                context.Abort();
                return;
            case StorageFault.Reset:
                context.Abort();
                return;
            case StorageFault.Stalled:
                await Task.Delay(Stall, CancellationToken.None);
                context.Abort();
                return;
            case StorageFault.ServerBusy:
                await RefuseAsync(context, request.Service, StatusCodes.Status503ServiceUnavailable, "ServerBusy");
                return;
            case StorageFault.InternalError:
                await RefuseAsync(context, request.Service, StatusCodes.Status500InternalServerError, "InternalError");
                return;
            case StorageFault.ConditionNotMet:
                var code = request.Service == "table" ? "UpdateConditionNotSatisfied" : "ConditionNotMet";
                await RefuseAsync(context, request.Service, StatusCodes.Status412PreconditionFailed, code);
                return;
        }

        HttpResponseMessage answer;
        byte[] content;
        try
        {
            using var onward = Onward(context.Request, new UriBuilder("http", "127.0.0.1", _targets[place]).Uri, target, body);
            answer = await _client.SendAsync(onward, CancellationToken.None);
            content = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // Azurite is away.
            context.Abort();
            return;
        }

        Interlocked.Increment(ref _forwarded);
        using (answer) await ReturnAsync(context, request, fault, answer, content);
    }

    private async Task ReturnAsync(HttpContext context, StorageRequest request, StorageFault fault, HttpResponseMessage answer, byte[] content)
    {
        switch (fault)
        {
            case StorageFault.KillAfter:
                Kill();
                context.Abort();
                return;
            case StorageFault.AnswerLost:
                context.Abort();
                return;
            case StorageFault.TimedOut:
                await RefuseAsync(context, request.Service, StatusCodes.Status500InternalServerError, "OperationTimedOut");
                return;
            case StorageFault.AlreadyExists when answer.IsSuccessStatusCode:
                await RefuseAsync(context, request.Service, StatusCodes.Status409Conflict, "EntityAlreadyExists");
                return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            if (!HopByHop.Contains(name, StringComparer.OrdinalIgnoreCase)) context.Response.Headers[name] = values.ToArray();
        if (context.Request.Method == "HEAD" || answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotModified) return;

        context.Response.ContentLength = content.Length;
        switch (fault)
        {
            case StorageFault.AnswerCut when content.Length > 0:
                await context.Response.Body.WriteAsync(content.AsMemory(0, content.Length / 2));
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case StorageFault.AnswerSlow:
                foreach (var part in content.Chunk(Math.Max(1, content.Length / 8)))
                {
                    await context.Response.Body.WriteAsync(part);
                    await context.Response.Body.FlushAsync();
                    await Task.Delay(TimeSpan.FromMilliseconds(20));
                }

                break;
            default:
                await context.Response.Body.WriteAsync(content);
                break;
        }
    }

    private static HttpRequestMessage Onward(HttpRequest request, Uri home, string target, MemoryStream body)
    {
        // As it was sent, to the letter: the signature covers it.
        var address = new Uri(home.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var onward = new HttpRequestMessage(new HttpMethod(request.Method), address);
        if (request.ContentLength is not null || body.Length > 0) onward.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in request.Headers)
        {
            if (HopByHop.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            if (!onward.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                onward.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return onward;
    }

    private static async Task RefuseAsync(HttpContext context, string service, int status, string code)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["x-ms-error-code"] = code;
        var isTable = service == "table";
        context.Response.ContentType = isTable ? "application/json" : "application/xml";
        var text = isTable
            ? $$$$"""{"odata.error":{"code":"{{{{code}}}}","message":{"lang":"en-US","value":"Injected by a test."}}}"""
            : $"""<?xml version="1.0" encoding="utf-8"?><Error><Code>{code}</Code><Message>Injected by a test.</Message></Error>""";
        await context.Response.WriteAsync(text);
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
