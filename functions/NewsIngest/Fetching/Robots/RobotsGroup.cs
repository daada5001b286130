namespace NewsIngest.Fetching.Robots;

/// <summary>Rules and the crawlers that they are for.</summary>
/// <param name="Agents">Product tokens, or <see cref="Everyone"/>.</param>
internal sealed record RobotsGroup(IReadOnlyList<string> Agents, IReadOnlyList<RobotsRule> Rules, TimeSpan? CrawlDelay)
{
    public const string Everyone = "*";
}

/// <param name="Line">Number of its line in the file, from 1.</param>
internal sealed record RobotsRule(bool Allows, RobotsPattern Pattern, int Line)
{
    public override string ToString() => $"{(Allows ? "Allow" : "Disallow")}: {Pattern} (line {Line})";
}
