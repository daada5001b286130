using Microsoft.Extensions.Options;
using NewsIngest.Sources;

namespace NewsIngest.Pipeline;

/// <summary>A list of sources that cannot be read stops the start, not the first poll.</summary>
internal sealed class SourcesFileCheck : IValidateOptions<PipelineOptions>
{
    public ValidateOptionsResult Validate(string? name, PipelineOptions options)
    {
        try
        {
            SourceCatalog.Load(options.SourcesPath);
            return ValidateOptionsResult.Success;
        }
        catch (SourceCatalogException exception)
        {
            return ValidateOptionsResult.Fail(exception.Problems);
        }
    }
}
