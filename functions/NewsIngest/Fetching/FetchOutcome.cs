namespace NewsIngest.Fetching;

/// <summary>How one fetch ended. A closed set: each value is stored in a row and shown to people, and none of them means "unknown".</summary>
public enum FetchOutcome
{
    /// <summary>A whole body of a readable type is here.</summary>
    Fetched,

    /// <summary>The page is as it was at the last visit (304).</summary>
    NotModified,

    /// <summary>The site's robots.txt asks us not to read this page.</summary>
    DisallowedByRobots,

    /// <summary>robots.txt could not be read, so nothing may be read for now (RFC 9309, 2.3.1.4).</summary>
    RobotsUnavailable,

    /// <summary>The page was taken away for good (410).</summary>
    Gone,

    /// <summary>No such page (404).</summary>
    NotFound,

    /// <summary>A "page not found" text sent with a success status.</summary>
    SoftNotFound,

    /// <summary>Body, header or decompressed size is over the limit.</summary>
    TooLarge,

    /// <summary>An image, a PDF or another type that holds no article or feed.</summary>
    WrongContentType,

    /// <summary>A success status with nothing in it.</summary>
    EmptyBody,

    /// <summary>The site refuses us: 401, 402, 403, 451, or a bot check.</summary>
    Blocked,

    /// <summary>The text needs a subscription or a sign-in.</summary>
    LoginWall,

    /// <summary>The text needs a free registration.</summary>
    RegistrationWall,

    /// <summary>The site asks to slow down (429).</summary>
    RateLimited,

    /// <summary>The site failed (5xx).</summary>
    ServerError,

    /// <summary>A status that a fetch of a page does not expect.</summary>
    UnexpectedStatus,

    /// <summary>Connecting, the header or the body took too long.</summary>
    TimedOut,

    /// <summary>Refused, reset or unreachable.</summary>
    ConnectionFailed,

    /// <summary>The host name has no address.</summary>
    DnsFailed,

    /// <summary>No trusted secure connection: expired, wrong name, unknown issuer.</summary>
    TlsFailed,

    /// <summary>The answer is not HTTP.</summary>
    InvalidResponse,

    /// <summary>The body ended before its declared end.</summary>
    Truncated,

    /// <summary>The body is not compressed in the way its header says, or in a way we do not read.</summary>
    BadEncoding,

    /// <summary>The host failed repeatedly just now and is left in peace for a while.</summary>
    HostUnavailable,

    /// <summary>The address is private, loopback, link-local or otherwise not on the public internet.</summary>
    ForbiddenAddress,

    /// <summary>A redirect to a place that a public page has no business with: other scheme, https to http, credentials, odd port.</summary>
    ForbiddenRedirect,

    /// <summary>More redirects than allowed.</summary>
    TooManyRedirects,

    /// <summary>A redirect back to an address already visited.</summary>
    RedirectLoop,

    /// <summary>Not an http or https address that may be fetched.</summary>
    InvalidUrl,
}
