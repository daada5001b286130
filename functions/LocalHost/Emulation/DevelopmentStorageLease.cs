namespace NewsIngest.LocalHost.Emulation;

/// <summary>The use of an emulator, until it is disposed of.</summary>
public sealed class DevelopmentStorageLease : IAsyncDisposable
{
    private readonly Azurite? _owned;

    internal DevelopmentStorageLease(string connectionString, Azurite? owned)
    {
        ConnectionString = connectionString;
        _owned = owned;
    }

    public string ConnectionString { get; }

    /// <summary>This lease started the emulator and stops it in the end.</summary>
    public bool Started => _owned is not null;

    public ValueTask DisposeAsync() => _owned?.DisposeAsync() ?? ValueTask.CompletedTask;
}
