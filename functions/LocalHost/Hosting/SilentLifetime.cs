using Microsoft.Extensions.Hosting;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>Leaves Ctrl+C to the Functions host, which has more to end than a web server.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
