using System.Buffers;

namespace NewsIngest.Fetching.Responses;

/// <summary>Reads a body to its end or to its limit, whichever comes first, decompressing as it goes.</summary>
internal static class BodyReader
{
    private const int ChunkBytes = 32 * 1024;

    /// <summary>Network failures are thrown; everything that the bytes themselves do wrong is in the result.</summary>
    public static async Task<BodyResult> ReadAsync(HttpContent content, BodyLimits limits, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limits.MaxBytes && !limits.KeepBeginning)
            return new(FetchOutcome.TooLarge,
                Detail: $"The body is declared as {content.Headers.ContentLength:N0} bytes, over the limit of {limits.MaxBytes:N0}.");

        var output = new ArrayBufferWriter<byte>(ChunkBytes);
        await using var wire = new CountingStream(await content.ReadAsStreamAsync(cancellationToken));
        try
        {
            await using var plain = ContentCodings.Decode(wire, content.Headers.ContentEncoding);
            return await ReadAsync(plain, wire, output, limits, cancellationToken);
        }
        catch (InvalidDataException) when (wire.Ended && output.WrittenCount > 0)
        {
            return Cut(output, "The compressed body breaks off before its end.");
        }
        catch (InvalidDataException) when (wire.Ended && wire.Count == 0)
        {
            return new(FetchOutcome.EmptyBody, Detail: "The body is empty.");
        }
        catch (InvalidDataException failure)
        {
            return new(FetchOutcome.BadEncoding, Detail: failure.Message);
        }
        catch (HttpIOException failure) when (failure.HttpRequestError is HttpRequestError.ResponseEnded)
        {
            return Cut(output, "The connection closed before the end of the body.");
        }
    }

    private static async Task<BodyResult> ReadAsync(
        Stream plain, CountingStream wire, ArrayBufferWriter<byte> output, BodyLimits limits, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await plain.ReadAsync(output.GetMemory(ChunkBytes), cancellationToken);
            if (read == 0) break;
            output.Advance(read);

            if (output.WrittenCount > limits.MaxBytes)
            {
                return limits.KeepBeginning
                    ? new(FetchOutcome.Fetched, output.WrittenMemory[..limits.MaxBytes])
                    : new(FetchOutcome.TooLarge, Detail: $"The body is over the limit of {limits.MaxBytes:N0} bytes.");
            }

            if (output.WrittenCount > BodyLimits.ExpansionGrace && output.WrittenCount / BodyLimits.MaxExpansion > wire.Count)
                return new(FetchOutcome.TooLarge, Detail: $"A decompression bomb: {wire.Count:N0} bytes grew over {BodyLimits.MaxExpansion} times.");
        }

        return output.WrittenCount > 0
            ? new(FetchOutcome.Fetched, output.WrittenMemory)
            : new(FetchOutcome.EmptyBody, Detail: "The body is empty.");
    }

    private static BodyResult Cut(ArrayBufferWriter<byte> output, string detail) => new(FetchOutcome.Truncated, output.WrittenMemory, detail);
}

/// <param name="Detail">What was wrong; null when nothing was.</param>
internal sealed record BodyResult(FetchOutcome Outcome, ReadOnlyMemory<byte> Body = default, string? Detail = null);
