namespace NewsIngest.Fetching.Responses;

/// <summary>Counts the bytes that came over the wire, and notices their end.</summary>
internal sealed class CountingStream(Stream inner) : ReadOnlyForwardStream
{
    public long Count { get; private set; }

    /// <summary>The inner stream has nothing more to give.</summary>
    public bool Ended { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Count += read;
        Ended |= read == 0 && buffer.Length > 0;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
