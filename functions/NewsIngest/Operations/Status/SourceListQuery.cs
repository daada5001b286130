using Azure;
using NewsIngest.Sources;
using NewsIngest.Storage;

namespace NewsIngest.Operations.Status;

/// <param name="StorageProblem">Why nothing is known of the sources' health; null when it is.</param>
public sealed record SourceList(string? StorageProblem, IReadOnlyList<SourceHealth> Sources);

/// <summary>Lists every source, with its health where storage answers.</summary>
public sealed class SourceListQuery(SourceCatalog catalog, SourceStore store)
{
    public async Task<SourceList> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new(null, SourceHealth.Of(catalog, await store.ReadAllAsync(cancellationToken)));
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            return WithoutHealth(ErrorText.Of(exception));
        }
    }

    /// <summary>The list alone, for when there is no storage to ask.</summary>
    public SourceList WithoutHealth(string why) => new(why, SourceHealth.Of(catalog, states: null));
}
