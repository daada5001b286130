namespace NewsIngest.Cli.Files;

/// <summary>One saved page.</summary>
/// <param name="Name">As it is called in the output: as in the manifest, or relative to the folder that was named.</param>
/// <param name="Url">Where the page came from, when the manifest says so.</param>
internal sealed record ArticleFile(string Name, string Path, Uri? Url = null);
