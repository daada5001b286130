using Azure;
using Azure.Data.Tables;

namespace NewsIngest.Storage;

/// <summary>
/// Table Hosts: when each web host may be asked next. Slots are reserved by compare-and-swap, so that no number of instances
/// together asks a host more often than its delay allows.
/// </summary>
public sealed class HostStore(StorageLayout layout)
{
    private const string Row = "slots";
    private const int Tries = 20;

    /// <summary>No message is hidden for longer than a week: a slot beyond was set by a clock that was ahead.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(7);

    /// <summary>Reserves slots on a web host.</summary>
    /// <param name="host">Host name with port: the authority of the URLs.</param>
    /// <param name="count">Requests to be made.</param>
    /// <param name="delay">From one request to the next.</param>
    /// <param name="notBefore">The first slot is not earlier.</param>
    /// <returns>The time of the first slot; the others follow at <paramref name="delay"/> each.</returns>
    /// <exception cref="RequestFailedException">Storage failed, or other writers kept winning.</exception>
    public async Task<DateTimeOffset> ReserveAsync(string host, int count, TimeSpan delay, DateTimeOffset notBefore, CancellationToken cancellationToken)
    {
        var table = await layout.TableAsync(TableNames.Hosts, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var found = await table.GetEntityIfExistsAsync<TableEntity>(Key(host), Row, cancellationToken: cancellationToken);
            var free = found.HasValue ? found.Value!.GetDateTimeOffset("NextFree") ?? notBefore : notBefore;
            var first = free > notBefore && free - notBefore <= Furthest ? free : notBefore;
            var row = new TableEntity(Key(host), Row) { ["NextFree"] = first + (count * delay) }.Checked();
            try
            {
                if (found.HasValue) await table.UpdateEntityAsync(row, found.Value!.ETag, TableUpdateMode.Replace, cancellationToken);
                else await table.AddEntityAsync(row, cancellationToken);
                return first;
            }
            catch (RequestFailedException exception) when (exception.Status is 409 or 412 && attempt < Tries)
            {
                // Another instance reserved at the same moment: take the slots behind its own.
            }
        }
    }

    /// <summary>Names are written in any script, and IPv6 addresses in brackets.</summary>
    internal static string Key(string host) => EscapedKey.Of(host);
}
