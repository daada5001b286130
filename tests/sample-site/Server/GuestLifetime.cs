using Microsoft.Extensions.Hosting;

namespace NewsIngest.Samples;

/// <summary>The lifetime of a host inside another program: it takes no signal, it stops when it is disposed of.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
