using System.Net.Sockets;
using System.Security.Authentication;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.Fetching.Responses;

/// <summary>Turns what .NET throws for a failed request into an outcome.</summary>
internal static class NetworkFailure
{
    /// <param name="failure">Anything but a cancellation.</param>
    public static HttpAnswer Of(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (OfCause(cause) is { } answer) return answer;
        }

        return new(FetchOutcome.InvalidResponse, $"The answer could not be read: {failure.Message}");
    }

    private static HttpAnswer? OfCause(Exception cause) => cause switch
    {
        ForbiddenAddressException => new(FetchOutcome.ForbiddenAddress, cause.Message),
        AuthenticationException => new(FetchOutcome.TlsFailed, $"No secure connection: {cause.Message}"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery } =>
            new(FetchOutcome.DnsFailed, "The host name has no address."),
        SocketException { SocketErrorCode: SocketError.TimedOut } => new(FetchOutcome.TimedOut, "The host did not answer."),
        SocketException socket => new(FetchOutcome.ConnectionFailed, $"No connection: {socket.Message}."),
        HttpRequestException { InnerException: null } http => OfError(http.HttpRequestError, cause),
        HttpIOException http => OfError(http.HttpRequestError, cause),
        TimeoutException => new(FetchOutcome.TimedOut, "Connecting took too long."),
        _ => null,
    };

    private static HttpAnswer? OfError(HttpRequestError? error, Exception cause) => error switch
    {
        HttpRequestError.NameResolutionError => new(FetchOutcome.DnsFailed, "The host name has no address."),
        HttpRequestError.ConnectionError => new(FetchOutcome.ConnectionFailed, $"No connection: {cause.Message}"),
        HttpRequestError.SecureConnectionError => new(FetchOutcome.TlsFailed, $"No secure connection: {cause.Message}"),
        HttpRequestError.ResponseEnded => new(FetchOutcome.ConnectionFailed, "The connection closed before an answer came."),
        HttpRequestError.ConfigurationLimitExceeded => new(FetchOutcome.TooLarge, "The header is over its limit."),
        _ => null,
    };
}
