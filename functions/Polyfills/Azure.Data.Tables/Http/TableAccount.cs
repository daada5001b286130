using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>An account's address and the pipeline that leads to it; shared by the clients of its tables.</summary>
internal sealed class TableAccount
{
    private const string TokenScope = "https://storage.azure.com/.default";
    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableAccount(Uri endpoint, string name, TableClientOptions? options, HttpPipelinePolicy authentication)
    {
        options ??= new();
        Endpoint = endpoint;
        Name = name;
        _version = options.VersionHeader;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            // Nearest to the transport: every retry is signed afresh, and after the policies of the options.
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = TableErrorParser.Instance,
        });
    }

    public Uri Endpoint { get; }

    public string Name { get; }

    public static TableAccount Open(string connectionString, TableClientOptions? options)
    {
        var (endpoint, credential) = TableConnectionString.Parse(connectionString);
        return Open(endpoint, credential, options);
    }

    public static TableAccount Open(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, credential.AccountName, options, new SharedKeyPolicy(credential, TimeProvider.System));
    }

    public static TableAccount Open(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, endpoint.Host.Split('.')[0], options, new BearerTokenAuthenticationPolicy(credential, TokenScope));
    }

    /// <param name="path">Below the account's address, percent-encoded.</param>
    public Uri Address(string path) => new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{path}");

    /// <param name="expected">Every status that is no error. All others throw.</param>
    public HttpMessage CreateMessage(RequestMethod method, string path, params ReadOnlySpan<ushort> expected)
    {
        var message = _pipeline.CreateMessage();
        message.ResponseClassifier = new StatusCodeClassifier(expected);
        message.Request.Method = method;
        message.Request.Uri.Reset(Address(path));
        message.Request.Headers.Add("x-ms-version", _version);
        message.Request.Headers.Add("DataServiceVersion", "3.0");
        message.Request.Headers.Add("Accept", TableOperation.Json);
        return message;
    }

    public HttpMessage CreateMessage(TableOperation operation, params ReadOnlySpan<ushort> expected)
    {
        var message = CreateMessage(operation.Method, operation.Path, expected);
        foreach (var (name, value) in operation.Headers) message.Request.Headers.Add(name, value);
        if (operation.Body is { } body) message.Request.Content = RequestContent.Create(body);
        return message;
    }

    /// <exception cref="RequestFailedException">The service refused, or did not answer after all retries.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellation)
    {
        await _pipeline.SendAsync(message, cancellation).ConfigureAwait(false);
        return message.Response.IsError ? throw Failure(message.Response) : message.Response;
    }

    public static RequestFailedException Failure(Response response) => new(response, null, TableErrorParser.Instance);
}
