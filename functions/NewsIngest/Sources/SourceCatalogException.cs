namespace NewsIngest.Sources;

/// <summary>sources.json cannot be used as it is.</summary>
/// <param name="problems">One line each: file(line,column): field: what is wrong.</param>
public sealed class SourceCatalogException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
