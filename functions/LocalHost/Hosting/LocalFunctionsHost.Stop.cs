namespace NewsIngest.LocalHost.Hosting;

public sealed partial class LocalFunctionsHost
{
    private static readonly TimeSpan CloseHttpWithin = TimeSpan.FromSeconds(5);

    private async Task DrainAsync()
    {
        var started = _listeners.Count > 0;
        await _stopping.CancelAsync();
        if (started) Log.Draining(_logger, _options.DrainTimeout.TotalSeconds);
        if (!await EndsWithinAsync(_options.DrainTimeout))
        {
            Log.Cancelling(_logger, _options.DrainTimeout.TotalSeconds);
            await _deadline.CancelAsync();
            if (!await EndsWithinAsync(_options.CancelTimeout)) await Task.WhenAll(_listeners.Select(listener => listener.AbandonAsync()));
        }

        using var patience = new CancellationTokenSource(CloseHttpWithin, _options.Time);
        await _app.StopAsync(patience.Token);
    }

    /// <summary>Whether the listeners, and with them the runs that they began, and all other runs end in a time.</summary>
    private async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        var all = Task.WhenAll(
            _listening.WaitUntilAtMostAsync(0, CancellationToken.None),
            _running.WaitUntilAtMostAsync(0, CancellationToken.None));
        try
        {
            await all.WaitAsync(time, _options.Time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
