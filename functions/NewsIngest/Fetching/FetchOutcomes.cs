using System.Collections.Frozen;

namespace NewsIngest.Fetching;

/// <summary>What each outcome means for the next step.</summary>
public static class FetchOutcomes
{
    private enum Cure
    {
        /// <summary>Nothing to cure.</summary>
        None,

        /// <summary>A second try within seconds may succeed.</summary>
        Soon,

        /// <summary>A try in minutes or days may succeed.</summary>
        Later,

        /// <summary>Asking again changes nothing.</summary>
        Never,
    }

    private static readonly FrozenDictionary<FetchOutcome, Cure> Cures = new Dictionary<FetchOutcome, Cure>
    {
        [FetchOutcome.Fetched] = Cure.None,
        [FetchOutcome.NotModified] = Cure.None,
        [FetchOutcome.ConnectionFailed] = Cure.Soon,
        [FetchOutcome.ServerError] = Cure.Soon,
        [FetchOutcome.TimedOut] = Cure.Soon,
        [FetchOutcome.Truncated] = Cure.Soon,
        [FetchOutcome.DnsFailed] = Cure.Later,
        [FetchOutcome.EmptyBody] = Cure.Later,
        [FetchOutcome.HostUnavailable] = Cure.Later,
        [FetchOutcome.InvalidResponse] = Cure.Later,
        [FetchOutcome.NotFound] = Cure.Later,
        [FetchOutcome.RateLimited] = Cure.Later,
        [FetchOutcome.RobotsUnavailable] = Cure.Later,
        [FetchOutcome.SoftNotFound] = Cure.Later,
        [FetchOutcome.TlsFailed] = Cure.Later,
        [FetchOutcome.BadEncoding] = Cure.Never,
        [FetchOutcome.Blocked] = Cure.Never,
        [FetchOutcome.DisallowedByRobots] = Cure.Never,
        [FetchOutcome.ForbiddenAddress] = Cure.Never,
        [FetchOutcome.ForbiddenRedirect] = Cure.Never,
        [FetchOutcome.Gone] = Cure.Never,
        [FetchOutcome.InvalidUrl] = Cure.Never,
        [FetchOutcome.LoginWall] = Cure.Never,
        [FetchOutcome.RedirectLoop] = Cure.Never,
        [FetchOutcome.RegistrationWall] = Cure.Never,
        [FetchOutcome.TooLarge] = Cure.Never,
        [FetchOutcome.TooManyRedirects] = Cure.Never,
        [FetchOutcome.UnexpectedStatus] = Cure.Never,
        [FetchOutcome.WrongContentType] = Cure.Never,
    }.ToFrozenDictionary();

    /// <summary>There is a page to work on, or the one we have is still right.</summary>
    public static bool IsSuccess(this FetchOutcome outcome) => Cures[outcome] is Cure.None;

    /// <summary>Another fetch, at <see cref="ServerAnswer.RetryAt"/> or after the usual back-off, may succeed.</summary>
    public static bool CanRetry(this FetchOutcome outcome) => Cures[outcome] is Cure.Soon or Cure.Later;

    /// <summary>A URL that ended like this so many times running is asked no more: at once when it is gone, at the third time when it is not found.</summary>
    /// <param name="times">How often in a row, this time included; from 1.</param>
    public static bool RetiresUrl(this FetchOutcome outcome, int times) => outcome switch
    {
        FetchOutcome.Gone => true,
        FetchOutcome.NotFound or FetchOutcome.SoftNotFound => times >= 3,
        _ => false,
    };

    /// <summary>A second attempt within the same fetch is worth its cost to the site.</summary>
    internal static bool CanRetryAtOnce(this FetchOutcome outcome) => Cures[outcome] is Cure.Soon;

    /// <summary>The host as a whole is unwell, whatever page was asked for.</summary>
    internal static bool BlamesHost(this FetchOutcome outcome) => outcome
        is FetchOutcome.ConnectionFailed
        or FetchOutcome.DnsFailed
        or FetchOutcome.InvalidResponse
        or FetchOutcome.ServerError
        or FetchOutcome.TimedOut
        or FetchOutcome.TlsFailed;
}
