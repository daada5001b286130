using Azure;
using Azure.Storage.Blobs.Specialized;

namespace NewsIngest.LocalHost.Timers;

/// <summary>Renews a blob lease until it is given back, or lost.</summary>
internal sealed class BlobTimerLockHold : ITimerLockHold
{
    private static readonly TimeSpan RenewEvery = BlobTimerLock.Lease / 3;

    private readonly BlobLeaseClient _lease;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _renewing;

    public BlobTimerLockHold(BlobLeaseClient lease, long taken, TimeProvider time)
    {
        _lease = lease;
        _time = time;
        _renewing = RenewAsync(taken);
    }

    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        if (!_lost.IsCancellationRequested) await GiveBackAsync();
        _end.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync(long held)
    {
        while (true)
        {
            try
            {
                await Task.Delay(RenewEvery, _time, _end.Token);
                var asked = _time.GetTimestamp();
                await _lease.RenewAsync(cancellationToken: _end.Token);
                held = asked;
            }
            catch (OperationCanceledException) when (_end.IsCancellationRequested)
            {
                return;
            }

            // Storage that does not answer may come back before the lease runs out; a refusal is final.
            catch (Exception failure) when (!IsRefusal(failure) && _time.GetElapsedTime(held) < BlobTimerLock.Lease)
            {
            }
            catch (Exception)
            {
                await _lost.CancelAsync();
                return;
            }
        }
    }

    private static bool IsRefusal(Exception failure) => failure is RequestFailedException { Status: 404 or 409 or 412 };

    private async Task GiveBackAsync()
    {
        using var patience = new CancellationTokenSource(RenewEvery, _time);
        try
        {
            await _lease.ReleaseAsync(cancellationToken: patience.Token);
        }
        catch (Exception)
        {
            // It runs out by itself.
        }
    }
}
