using System.ComponentModel;
using System.Diagnostics;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>A program that ran to its end.</summary>
internal sealed record Command(int ExitCode, string Output, string Errors)
{
    /// <returns>Null when there is no such program.</returns>
    /// <exception cref="AzuriteException">It took longer than <paramref name="patience"/>.</exception>
    public static async Task<Command?> RunAsync(
        string program, IEnumerable<string> arguments, string folder, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = StartOrNull(start);
        if (process is null) return null;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(either.Token);
            var errors = process.StandardError.ReadToEndAsync(either.Token);
            await process.WaitForExitAsync(either.Token);
            return new(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new AzuriteException(
                $"`{program}` did not end within {patience.TotalSeconds:0} s. "
                + $"Run `{program} {string.Join(' ', arguments)}` in a terminal to see why.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process? StartOrNull(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
