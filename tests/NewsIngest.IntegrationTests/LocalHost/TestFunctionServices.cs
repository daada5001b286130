using Microsoft.Extensions.DependencyInjection;

namespace NewsIngest.IntegrationTests.LocalHost;

/// <summary>How a function reaches its test. Function classes are public and the test's host is not.</summary>
internal static class TestFunctionServices
{
    extension(IServiceProvider services)
    {
        public void Tell(object what) => services.GetRequiredService<HostUnderTest>().Tell(what);

        /// <summary>How many runs go on, with this one.</summary>
        public int Enter() => services.GetRequiredService<HostUnderTest>().Enter();

        public void Leave(object what) => services.GetRequiredService<HostUnderTest>().Leave(what);

        public Task Gate(CancellationToken cancellation) => services.GetRequiredService<HostUnderTest>().Gate.Task.WaitAsync(cancellation);
    }
}
