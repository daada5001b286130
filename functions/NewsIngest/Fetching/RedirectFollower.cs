using Microsoft.Extensions.Options;
using NewsIngest.Fetching.Addresses;
using NewsIngest.Fetching.Responses;

namespace NewsIngest.Fetching;

/// <summary>Goes from a URL to the page that answers for it, checking every step as if it were the first.</summary>
internal sealed class RedirectFollower(
    HttpExchange exchange, HostPipelines pipelines, HostTurns turns, UrlPolicy policy, IOptions<FetchingOptions> options, TimeProvider time)
{
    /// <summary>Asked before each step; a result stops the journey there.</summary>
    public delegate Task<HttpAnswer?> Gate(Uri url, CancellationToken cancellationToken);

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<FetchedPage> FetchAsync(
        FetchRequest request, BodyLimits limits, TimeSpan totalTime, Gate? gate, CancellationToken cancellationToken)
    {
        var journey = new Journey(request.Url, totalTime);
        while (true)
        {
            var answer = await StepAsync(journey, request, limits, gate, cancellationToken);
            if (!answer.IsRedirect) return journey.End(answer, time.GetUtcNow());
            if (Redirect(journey, answer.Location!) is { } refusal) return journey.End(refusal with { Status = answer.Status }, time.GetUtcNow());
        }
    }

    private async Task<HttpAnswer> StepAsync(
        Journey journey, FetchRequest request, BodyLimits limits, Gate? gate, CancellationToken cancellationToken)
    {
        var url = journey.Url;
        if (policy.Refusal(url) is { } refusal) return new(refusal.Outcome, refusal.Reason);
        if (gate is not null && await gate(url, cancellationToken) is { } stopped) return stopped;

        using var turn = await turns.WaitAsync(url.Authority, cancellationToken);
        if (journey.TimeLeft <= TimeSpan.Zero) return new(FetchOutcome.TimedOut, "The redirects took all the time there was.");

        var started = time.GetTimestamp();
        try
        {
            return await pipelines.SendAsync(
                url.Authority,
                journey.TimeLeft,
                async attempt =>
                {
                    journey.Requests++;
                    return await exchange.SendAsync(url, request, limits, attempt);
                },
                cancellationToken);
        }
        finally
        {
            journey.Spent += time.GetElapsedTime(started);
        }
    }

    /// <returns>Why the redirect is not followed; null when the journey goes on.</returns>
    private HttpAnswer? Redirect(Journey journey, string location)
    {
        var from = journey.Url;
        if (!Uri.TryCreate(from, location, out var to)) return new(FetchOutcome.ForbiddenRedirect, "The redirect leads to no readable URL.");
        if (policy.RedirectRefusal(from, to) is { } refusal) return new(refusal.Outcome, refusal.Reason);

        journey.MoveTo(to);
        if (journey.HasReturned) return new(FetchOutcome.RedirectLoop, $"The redirects come back to {journey.Url}.");
        if (journey.Steps > options.Value.MaxRedirects)
            return new(FetchOutcome.TooManyRedirects, $"More than {options.Value.MaxRedirects} redirects.");
        return null;
    }

    private sealed class Journey(Uri start, TimeSpan totalTime)
    {
        private readonly HashSet<string> _visited = [KeyOf(WithoutFragment(start))];
        private readonly List<Uri> _redirects = [];

        public Uri Url { get; private set; } = WithoutFragment(start);

        public bool HasReturned { get; private set; }

        public int Steps => _redirects.Count;

        public int Requests { get; set; }

        public TimeSpan Spent { get; set; }

        public TimeSpan TimeLeft => totalTime - Spent;

        public void MoveTo(Uri next)
        {
            _redirects.Add(Url);
            Url = WithoutFragment(next);
            HasReturned = !_visited.Add(KeyOf(Url));
        }

        public FetchedPage End(HttpAnswer answer, DateTimeOffset now) =>
            new(answer, start, Url, now) { Elapsed = Spent, Redirects = _redirects, Requests = Requests };

        private static string KeyOf(Uri url) => url.IsAbsoluteUri ? url.AbsoluteUri : url.OriginalString;

        private static Uri WithoutFragment(Uri url) =>
            url.IsAbsoluteUri && url.Fragment.Length > 0
                ? new Uri(url.GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped))
                : url;
    }
}
