using System.IO.Compression;

namespace NewsIngest.Fetching.Responses;

/// <summary>
/// Reads coding "deflate" in both its forms: with the zlib header that RFC 9110, 8.4.1.2, asks for, and without it, as
/// some servers send. The first two bytes tell which (RFC 1950, 2.2).
/// </summary>
internal sealed class EitherDeflateStream(Stream inner) : ReadOnlyForwardStream
{
    private Stream? _inflating;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _inflating ??= await OpenAsync(cancellationToken);
        return await _inflating.ReadAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) (_inflating ?? inner).Dispose();
        base.Dispose(disposing);
    }

    private async Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var head = new byte[2];
        var length = await inner.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var isZlib = (head[0] & 0x0f) == 8 && ((head[0] << 8) | head[1]) % 31 == 0;
        var whole = new Rewound(head.AsMemory(0, length), inner);
        return isZlib ? new ZLibStream(whole, CompressionMode.Decompress) : new DeflateStream(whole, CompressionMode.Decompress);
    }

    /// <summary>Gives back the two bytes first.</summary>
    private sealed class Rewound(ReadOnlyMemory<byte> head, Stream rest) : ReadOnlyForwardStream
    {
        private ReadOnlyMemory<byte> _head = head;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_head.IsEmpty) return await rest.ReadAsync(buffer, cancellationToken);

            var given = _head[..Math.Min(_head.Length, buffer.Length)];
            given.CopyTo(buffer);
            _head = _head[given.Length..];
            return given.Length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
