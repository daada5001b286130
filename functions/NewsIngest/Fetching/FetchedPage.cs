using System.Diagnostics.CodeAnalysis;

namespace NewsIngest.Fetching;

/// <summary>What one fetch brought back. Every end of a fetch is such a record; none is an exception.</summary>
public sealed record FetchedPage : ServerAnswer
{
    public FetchedPage()
    {
    }

    [SetsRequiredMembers]
    internal FetchedPage(ServerAnswer answer, Uri requestedUrl, Uri finalUrl, DateTimeOffset fetchedAt)
        : base(answer)
    {
        RequestedUrl = requestedUrl;
        FinalUrl = finalUrl;
        FetchedAt = fetchedAt;
    }

    public required Uri RequestedUrl { get; init; }

    /// <summary>The address that answered, after redirects; the last one tried when none answered.</summary>
    public required Uri FinalUrl { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>The addresses that redirected us, in order.</summary>
    public IReadOnlyList<Uri> Redirects { get; init; } = [];

    /// <summary>How many requests were sent for it, redirects and repeated attempts included, robots.txt not.</summary>
    public int Requests { get; init; }
}
