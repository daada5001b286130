using System.Collections.Concurrent;

namespace NewsIngest.Samples;

/// <summary>A site while it runs: which answer a request gets next.</summary>
internal sealed class ScriptedSite(SiteDefinition definition)
{
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    public SiteDefinition Definition => definition;

    /// <param name="path">Path of the request.</param>
    /// <param name="query">Its query with the question mark; empty when there is none.</param>
    public Answer Next(string path, string query)
    {
        if (definition.FindKey(path, query) is not { } key) return definition.NotFound;
        var script = definition.Answers[key];
        var turn = _asked.AddOrUpdate(key, 0, (_, last) => Math.Min(last + 1, script.Count - 1));
        return script[turn];
    }
}
