using System.Diagnostics.CodeAnalysis;

namespace NewsIngest.Fetching.Responses;

/// <summary>What one request, without redirects, came to.</summary>
internal sealed record HttpAnswer : ServerAnswer
{
    [SetsRequiredMembers]
    public HttpAnswer(FetchOutcome outcome, string? detail = null) => (Outcome, Detail) = (outcome, detail);

    /// <summary>The Location header of a redirect; the outcome then means nothing yet.</summary>
    public string? Location { get; init; }

    public bool IsRedirect => Location is not null;
}
