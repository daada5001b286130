using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Functions;
using NewsIngest.LocalHost.Hosting;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>
/// The function app as a process of its own, so that a test can kill it: this test program, started with a folder for keys and host.json, how far its
/// clock is ahead, and app settings as <c>--Setting=value</c>. It ends when its standard input does, and so with the test.
/// </summary>
internal static class ChildHost
{
    /// <summary>What a killed process held comes back after this; ten minutes on the real host.</summary>
    private static readonly TimeSpan MessageLease = TimeSpan.FromSeconds(10);

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var folder, var ahead, .. var settings])
        {
            await Console.Error.WriteLineAsync("usage: FOLDER CLOCK-AHEAD [--Setting=value …]. The tests start this program; run them with 'dotnet test'.");
            return 2;
        }

        EndWithStandardInput();
        var clock = new ClockAhead(TimeSpan.Parse(ahead, CultureInfo.InvariantCulture));
        var options = new LocalHostOptions
        {
            Args = settings,
            FunctionsAssembly = typeof(TimerPollSources).Assembly,
            ProjectFolder = folder,
            AppFolder = folder,
            DataFolder = folder,
            Port = 0,
            MessageLease = MessageLease,
            Time = clock,
            Output = TextWriter.Null,
        };
        return await LocalFunctionsHost.RunAsync(options, builder => builder.Services.AddSingleton<TimeProvider>(clock).AddNewsIngest(builder.Configuration));
    }

    private static void EndWithStandardInput()
    {
        var thread = new Thread(() =>
        {
            while (Console.In.Read() >= 0)
            {
            }

            Environment.Exit(3);
        })
        { IsBackground = true };
        thread.Start();
    }

    private sealed class ClockAhead(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
