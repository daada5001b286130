using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsIngest.Messages;

/// <summary>What a queue message says beside its data. Messages of earlier programs say neither.</summary>
/// <param name="Trace">The article's trace (W3C Trace Context, field traceparent); default when there is none.</param>
/// <param name="Due">From when on the message could be taken up.</param>
internal readonly record struct MessageHeader(ActivityContext Trace, DateTimeOffset? Due)
{
    /// <returns>What can be read of the header: one that cannot is no reason to refuse the message.</returns>
    public static MessageHeader Read(string message)
    {
        var header = default(MessageHeader);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(message));
        try
        {
            while (reader.Read())
            {
                if (reader is not { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) continue;
                if (reader.ValueTextEquals("d"u8)) break;
                var (isTrace, isDue) = (reader.ValueTextEquals("t"u8), reader.ValueTextEquals("q"u8));
                reader.Read();
                if (isTrace && reader.TokenType == JsonTokenType.String && ActivityContext.TryParse(reader.GetString(), null, isRemote: true, out var trace))
                    header = header with { Trace = trace };
                else if (isDue && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var due) && due is > 0 and < int.MaxValue * 1000L)
                    header = header with { Due = DateTimeOffset.FromUnixTimeMilliseconds(due) };
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Whoever reads the data reports it.
        }

        return header;
    }
}
