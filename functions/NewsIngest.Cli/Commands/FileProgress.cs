namespace NewsIngest.Cli.Commands;

/// <summary>Counts files on standard error, when that is a terminal and the output goes elsewhere.</summary>
internal sealed class FileProgress(int total) : IDisposable
{
    private readonly bool _shown = total > 20 && !Console.IsErrorRedirected && Console.IsOutputRedirected;
    private int _done;

    public void Step()
    {
        _done++;
        if (_shown && _done % 10 == 0) Console.Error.Write($"\r{_done} of {total} pages");
    }

    public void Dispose()
    {
        if (_shown) Console.Error.WriteLine($"\r{_done} of {total} pages");
    }
}
