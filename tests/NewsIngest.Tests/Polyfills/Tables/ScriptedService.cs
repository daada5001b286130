using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace NewsIngest.Tests.Polyfills.Tables;

/// <summary>A Table service that answers from a script and keeps what it was asked.</summary>
internal sealed class ScriptedService(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public TableSharedKeyCredential Credential { get; } = new("council", "a2V5");

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status)
    {
        Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
    };

    public TableClient Table(Action<TableClientOptions>? configure = null)
    {
        var options = new TableClientOptions
        {
            Transport = new HttpClientTransport(this),
            Retry = { Mode = RetryMode.Fixed, Delay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        return new(new Uri("https://council.table.core.windows.net"), "Articles", Credential, options);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(request);
        return Task.FromResult(answers[Requests.Count - 1](request));
    }
}
