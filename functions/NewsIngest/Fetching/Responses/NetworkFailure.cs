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
        List<Exception> causes = [];
        for (var cause = failure; cause is not null; cause = cause.InnerException) causes.Add(cause);

        return causes.Select(OfCause).FirstOrDefault(answer => answer is not null)
            ?? causes.Select(OfError).FirstOrDefault(answer => answer is not null)
            ?? new(FetchOutcome.InvalidResponse, $"The answer could not be read: {failure.Message}");
    }

    private static HttpAnswer? OfCause(Exception cause) => cause switch
    {
        ForbiddenAddressException => new(FetchOutcome.ForbiddenAddress, cause.Message),
        AuthenticationException => new(FetchOutcome.TlsFailed, $"No secure connection: {cause.Message}"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery } =>
            new(FetchOutcome.DnsFailed, "The host name has no address."),
        SocketException { SocketErrorCode: SocketError.TimedOut } => new(FetchOutcome.TimedOut, "The host did not answer."),
        SocketException socket => new(FetchOutcome.ConnectionFailed, $"No connection: {socket.Message}."),
        TimeoutException => new(FetchOutcome.TimedOut, "Connecting took too long."),
        _ => null,
    };

    /// <summary>.NET's own word for the failure, where nothing beneath it says more.</summary>
    private static HttpAnswer? OfError(Exception cause) => ErrorOf(cause) switch
    {
        HttpRequestError.NameResolutionError => new(FetchOutcome.DnsFailed, "The host name has no address."),
        HttpRequestError.ConnectionError => new(FetchOutcome.ConnectionFailed, $"No connection: {cause.Message}"),
        HttpRequestError.SecureConnectionError => new(FetchOutcome.TlsFailed, $"No secure connection: {cause.Message}"),
        HttpRequestError.ResponseEnded => new(FetchOutcome.ConnectionFailed, "The connection closed before an answer came."),
        HttpRequestError.ConfigurationLimitExceeded => new(FetchOutcome.TooLarge, "The header is over its limit."),
        _ => null,
    };

    private static HttpRequestError? ErrorOf(Exception cause) => cause switch
    {
        HttpRequestException http => http.HttpRequestError,
        HttpIOException http => http.HttpRequestError,
        _ => null,
    };
}
