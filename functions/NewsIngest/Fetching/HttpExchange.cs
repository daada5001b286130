using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Addresses;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Fetching;

/// <summary>Sends one GET and reads its answer: no redirects, no second attempts, no cookies, no proxy, no credentials.</summary>
internal sealed class HttpExchange : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly FetchingOptions _options;
    private readonly TimeProvider _time;
    private readonly string _userAgent;

    public HttpExchange(GuardedConnector connector, IOptions<FetchingOptions> options, TimeProvider time)
    {
        _options = options.Value;
        _time = time;
        _userAgent = UserAgent.Of(_options);
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = (context, cancellationToken) => connector.ConnectAsync(context.DnsEndPoint, cancellationToken),
            ConnectTimeout = _options.ConnectTimeout,
            Credentials = null,
            MaxConnectionsPerServer = 2,
            MaxResponseDrainSize = 64 * 1024,
            MaxResponseHeadersLength = _options.MaxHeaderKibibytes,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            UseCookies = false,
            UseProxy = false,
        });
    }

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the attempt's time is up, or the caller gave
    /// up.</exception>
    public async Task<HttpAnswer> SendAsync(Uri url, FetchRequest request, BodyLimits limits, CancellationToken cancellationToken)
    {
        using var headerTime = new CancellationTokenSource(_options.HeaderTimeout, _time);
        using var untilHeader = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, headerTime.Token);
        try
        {
            using var message = Message(url, request);
            using var response = await _http.SendAsync(message, untilHeader.Token);
            return await ReadAsync(response, request, limits, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (headerTime.IsCancellationRequested)
        {
            return new(FetchOutcome.TimedOut, $"No answer began within {_options.HeaderTimeout.TotalSeconds:0.###} s.");
        }
        catch (Exception failure)
        {
            return NetworkFailure.Of(failure);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Message(Uri url, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        message.Headers.TryAddWithoutValidation("Accept", ContentTypes.Accepted);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        message.Headers.TryAddWithoutValidation("Accept-Language", "en-GB, en;q=0.8");
        if (Validators.Usable(request.ETag)) message.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        if (Validators.Usable(request.LastModified)) message.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        return message;
    }

    private async Task<HttpAnswer> ReadAsync(HttpResponseMessage response, FetchRequest request, BodyLimits limits, CancellationToken cancellationToken)
    {
        var askedIfModified = Validators.Usable(request.ETag) || Validators.Usable(request.LastModified);
        var now = _time.GetUtcNow();
        var answer = new HttpAnswer(StatusOutcome.Of(response.StatusCode, askedIfModified))
        {
            Status = (int)response.StatusCode,
            ContentType = Validators.Read(response.Content.Headers, "Content-Type"),
            ETag = Validators.Read(response.Headers, "ETag"),
            LastModified = Validators.Read(response.Content.Headers, "Last-Modified"),
            FreshFor = Freshness.Of(response, now),
            RetryAt = RetryAfter.Parse(Validators.Read(response.Headers, "Retry-After"), now, _options.MaxRetryAfter),
        };

        if (BotCheck.Find(response) is { } check) return answer with { Outcome = FetchOutcome.Blocked, Detail = check };
        if (StatusOutcome.IsRedirect(response.StatusCode))
        {
            return Validators.Read(response.Headers, "Location") is { } location
                ? answer with { Location = location }
                : answer with { Outcome = FetchOutcome.UnexpectedStatus, Detail = $"{StatusOutcome.Describe(response)} It says not where the page is." };
        }

        if (answer.Outcome is FetchOutcome.NotModified) return answer;
        if (answer.Outcome is not FetchOutcome.Fetched) return answer with { Detail = StatusOutcome.Describe(response) };

        var mediaType = MediaTypeHeaderValue.TryParse(answer.ContentType, out var type) ? type.MediaType : null;
        if (ContentTypes.Refusal(mediaType, request.Expected) is { } wrongType)
            return answer with { Outcome = FetchOutcome.WrongContentType, Detail = wrongType };

        var body = await BodyReader.ReadAsync(response.Content, limits, cancellationToken);
        if (ContentTypes.Refusal(body.Body.Span, request.Expected) is { } noText)
            return answer with { Outcome = FetchOutcome.WrongContentType, Detail = noText };

        return answer with { Outcome = body.Outcome, Body = body.Body, Detail = body.Detail };
    }
}
