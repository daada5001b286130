using System.Buffers;
using System.Text;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// The body of a $batch request: one change set within one multipart message
/// (learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions).
/// </summary>
internal sealed class TransactionContent
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly string _batch = $"batch_{Guid.NewGuid()}";

    public TransactionContent(TableAccount account, IEnumerable<TableOperation> operations)
    {
        var changeSet = $"changeset_{Guid.NewGuid()}";
        Line($"--{_batch}");
        Line($"Content-Type: multipart/mixed; boundary={changeSet}");
        Line("");
        foreach (var operation in operations)
        {
            Line($"--{changeSet}");
            Line("Content-Type: application/http");
            Line("Content-Transfer-Encoding: binary");
            Line("");
            Append(account, operation);
        }

        Line($"--{changeSet}--");
        Line($"--{_batch}--");
    }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public ReadOnlyMemory<byte> Bytes => _buffer.WrittenMemory;

    private void Append(TableAccount account, TableOperation operation)
    {
        Line($"{operation.Method} {account.Address(operation.Path).AbsoluteUri} HTTP/1.1");
        Line($"Accept: {TableOperation.Json}");
        Line("DataServiceVersion: 3.0");
        foreach (var (name, value) in operation.Headers) Line($"{name}: {value}");
        if (operation.Body is { } body)
        {
            Line($"Content-Length: {body.Length}");
            Line("");
            _buffer.Write(body.Span);
        }
        else
        {
            Line("");
        }

        Line("");
    }

    private void Line(string text)
    {
        Encoding.UTF8.GetBytes(text, _buffer);
        _buffer.Write("\r\n"u8);
    }
}
