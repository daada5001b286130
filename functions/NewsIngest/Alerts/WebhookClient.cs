using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Addresses;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Alerts;

/// <summary>How a post ended.</summary>
/// <param name="Detail">One line; it shows neither address nor secret.</param>
internal sealed record WebhookAnswer(bool Taken, string Detail);

/// <summary>
/// Posts alerts: no redirects, no cookies, no proxy, and no connection to an address that is not on the public internet, unless
/// <see cref="AlertOptions.AllowPrivateAddresses"/> says so.
/// </summary>
internal sealed class WebhookClient : IDisposable
{
    private const string AlertHeader = "X-NewsIngest-Alert";

    private readonly HttpMessageInvoker _http;
    private readonly AlertOptions _options;
    private readonly TimeProvider _time;
    private readonly string _userAgent;

    public WebhookClient(GuardedConnector connector, IOptions<AlertOptions> options, IOptions<FetchingOptions> fetching, TimeProvider time)
    {
        (_options, _time, _userAgent) = (options.Value, time, UserAgent.Of(fetching.Value));
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            ConnectCallback = _options.AllowPrivateAddresses
                ? null
                : (context, cancellationToken) => connector.ConnectAsync(context.DnsEndPoint, cancellationToken),
            ConnectTimeout = _options.Timeout,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
            UseProxy = false,
        });
    }

    public async Task<WebhookAnswer> PostAsync(WebhookOptions webhook, string alertId, string body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Address)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
        };
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation(AlertHeader, alertId);
        request.Headers.TryAddWithoutValidation(WebhookSignature.Header, WebhookSignature.Of(webhook.Secret, _time.GetUtcNow(), body));
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            var status = (int)response.StatusCode;
            return response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices
                ? new WebhookAnswer(Taken: true, $"The webhook answered {status}.")
                : new WebhookAnswer(Taken: false, $"The webhook answered {status}; 200 to 299 was expected.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer(Taken: false, $"The webhook did not answer within {_options.Timeout.TotalSeconds:0.#} s.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            var answer = NetworkFailure.Of(failure);
            return new WebhookAnswer(Taken: false, $"The webhook could not be reached ({answer.Outcome.Word()}).");
        }
    }

    public void Dispose() => _http.Dispose();
}
