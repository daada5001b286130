namespace NewsIngest.Sources.Catalog;

/// <summary>Gathers everything that is wrong with a catalogue, so that one look mends it.</summary>
internal sealed class CatalogProblems(string fileName)
{
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> All => _problems;

    /// <param name="field">"sources[3].kind"; empty for the file as a whole.</param>
    public void Add(int line, int column, string field, string problem) =>
        _problems.Add($"{fileName}({line},{column}): {(field.Length > 0 ? $"{field}: " : "")}{problem}");

    public void Add(LocatedJson value, string field, string problem) => Add(value.Line, value.Column, field, problem);
}
