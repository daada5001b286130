using System.ComponentModel.DataAnnotations;

namespace NewsIngest.Pipeline;

/// <summary>Settings of the pipeline, section <c>Pipeline</c> (as app settings: <c>Pipeline__SourcesFile</c>, …).</summary>
public sealed class PipelineOptions
{
    public const string Section = "Pipeline";

    /// <summary>Path of the list of sources; a relative one counts from the program's folder.</summary>
    [Required]
    public string SourcesFile { get; set; } = "sources.json";

    internal string SourcesPath => Path.Combine(AppContext.BaseDirectory, SourcesFile);

    /// <summary>Sources polled at once, each on its own web host. 1 to 64.</summary>
    [Range(1, 64)]
    public int ParallelPolls { get; set; } = 8;

    /// <summary>New links taken from one listing in one poll; the rest come with the next. 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int LinksPerPoll { get; set; } = 100;

    /// <summary>How often a fetch that failed in a curable way is tried again before the article is dropped. 0 to 20.</summary>
    [Range(0, 20)]
    public int FetchRetries { get; set; } = 6;

    /// <summary>Days that fetched pages are kept, 1 to 36,500; null keeps them all. What was read in them stays in any case.</summary>
    [Range(1, 36_500)]
    public int? RetentionDays { get; set; }
}
