using System.Buffers;

namespace System.IO.Hashing;

/// <summary>
/// The base class of the <c>System.IO.Hashing</c> package, as far as Azure.Storage.Common's CRC-64 uses it
/// (public reference: learn.microsoft.com/dotnet/api/system.io.hashing.noncryptographichashalgorithm).
/// </summary>
public abstract class NonCryptographicHashAlgorithm
{
    private const int BufferBytes = 16 * 1024;

    /// <param name="hashLengthInBytes">Bytes that the algorithm yields, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hashLengthInBytes"/> is less than 1.</exception>
    protected NonCryptographicHashAlgorithm(int hashLengthInBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hashLengthInBytes, 1);
        HashLengthInBytes = hashLengthInBytes;
    }

    public int HashLengthInBytes { get; }

    public abstract void Append(ReadOnlySpan<byte> source);

    public abstract void Reset();

    protected abstract void GetCurrentHashCore(Span<byte> destination);

    public void Append(byte[] source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Append(source.AsSpan());
    }

    public void Append(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (stream.Read(buffer) is > 0 and var read) Append(buffer.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public async Task AppendAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read) Append(buffer.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public byte[] GetCurrentHash()
    {
        var hash = new byte[HashLengthInBytes];
        GetCurrentHashCore(hash);
        return hash;
    }

    public int GetCurrentHash(Span<byte> destination)
    {
        ThrowIfTooShort(destination);
        GetCurrentHashCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    public byte[] GetHashAndReset()
    {
        var hash = new byte[HashLengthInBytes];
        GetHashAndResetCore(hash);
        return hash;
    }

    public int GetHashAndReset(Span<byte> destination)
    {
        ThrowIfTooShort(destination);
        GetHashAndResetCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    protected virtual void GetHashAndResetCore(Span<byte> destination)
    {
        GetCurrentHashCore(destination);
        Reset();
    }

    private void ThrowIfTooShort(Span<byte> destination)
    {
        if (destination.Length < HashLengthInBytes)
            throw new ArgumentException(
                $"The destination holds {destination.Length} bytes; the hash needs {HashLengthInBytes}.", nameof(destination));
    }
}
