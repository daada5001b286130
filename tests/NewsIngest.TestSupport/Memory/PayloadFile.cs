using Microsoft.Win32.SafeHandles;

namespace NewsIngest.TestSupport.Memory;

/// <summary>Bytes that are only ever added, in a temporary file that nobody else sees.</summary>
internal sealed class PayloadFile : IDisposable
{
    private readonly SafeFileHandle _file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private long _length;

    public long Length => Interlocked.Read(ref _length);

    public Payload Add(ReadOnlySpan<byte> bytes)
    {
        var start = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file, bytes, start);
        return new Payload(start, bytes.Length);
    }

    public byte[] Read(Payload payload)
    {
        var bytes = new byte[payload.Length];
        for (var read = 0; read < bytes.Length;) read += RandomAccess.Read(_file, bytes.AsSpan(read), payload.Start + read);
        return bytes;
    }

    public void Dispose() => _file.Dispose();
}

/// <summary>A place in a <see cref="PayloadFile"/>.</summary>
internal readonly record struct Payload(long Start, int Length);
