namespace NewsIngest.Extraction.Pages;

/// <summary>The lists that a walk over a page fills before it knows how long they are. Each thread keeps one set for its next page.</summary>
internal sealed class ScanBuffers
{
    /// <summary>Longer lists, of pages beyond some 200 KB of markup, are left to the collector.</summary>
    private const int MostKept = 4096;

    [ThreadStatic]
    private static ScanBuffers? _spare;

    private ScanBuffers()
    {
    }

    public List<Region> Regions { get; } = [];

    public List<TextBlock> Blocks { get; } = [];

    public static ScanBuffers Take()
    {
        var spare = _spare;
        _spare = null;
        return spare ?? new ScanBuffers();
    }

    /// <summary>Gives the lists to the next page; nothing may read them after.</summary>
    public void Return()
    {
        if (Regions.Capacity > MostKept || Blocks.Capacity > MostKept) return;
        Regions.Clear();
        Blocks.Clear();
        _spare = this;
    }
}
