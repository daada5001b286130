using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsIngest.LocalHost.Emulation;

/// <summary>The child process in which Azurite runs.</summary>
internal sealed partial class AzuriteProcess
{
    private const int KeptLines = 20;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lastLines = new();
    private readonly ConcurrentDictionary<string, int> _listening = new();
    private readonly TaskCompletionSource _allListening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AzuriteProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Id = process.Id;
    }

    public int Id { get; }

    public AzuritePorts Ports { get; private set; } = AzuritePorts.Any;

    /// <summary>Starts azurite.js and waits until its three services answer.</summary>
    /// <exception cref="AzuriteException">It ended, or did not answer in time; the message carries its last words.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        string script, string folder, AzuritePorts ports, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        string[] arguments =
        [
            script, "--skipApiVersionCheck", "--disableTelemetry", "--silent", "--location", folder,
            "--blobHost", "127.0.0.1", "--blobPort", ports.Blob.ToString(CultureInfo.InvariantCulture),
            "--queueHost", "127.0.0.1", "--queuePort", ports.Queue.ToString(CultureInfo.InvariantCulture),
            "--tableHost", "127.0.0.1", "--tablePort", ports.Table.ToString(CultureInfo.InvariantCulture),
        ];
        var azurite = new AzuriteProcess(Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_OPTIONS"] = NodeOptions() },
        })!);
        try
        {
            await azurite.WaitUntilReadyAsync(patience, time, cancellation);
            return azurite;
        }
        catch
        {
            azurite._process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Asks Azurite to save and end; kills it when it does not.</summary>
    /// <returns>Whether it ended by itself.</returns>
    public async Task<bool> StopAsync(TimeSpan patience, TimeProvider time)
    {
        // The script attached.mjs takes the end of standard input for SIGTERM.
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(patience, time);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
            return false;
        }
        finally
        {
            _process.Dispose();
        }
    }

    private static string NodeOptions()
    {
        var attached = Convert.ToBase64String(Encoding.UTF8.GetBytes(EmulationResource.Read("attached.mjs")));
        return $"{Environment.GetEnvironmentVariable("NODE_OPTIONS")} --import=data:text/javascript;base64,{attached}".TrimStart();
    }

    private async Task WaitUntilReadyAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var ended = _process.WaitForExitAsync(either.Token);
            if (await Task.WhenAny(_allListening.Task, ended) == ended)
            {
                await ended;
                throw new AzuriteException($"Azurite ended at once (exit code {_process.ExitCode}). It said: {LastWords()}");
            }

            Ports = new(_listening["Blob"], _listening["Queue"], _listening["Table"]);
            while (!await Ports.AnswerAsync(either.Token)) await Task.Delay(TimeSpan.FromMilliseconds(50), time, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new AzuriteException($"Azurite did not answer within {patience.TotalSeconds:0} s. It said: {LastWords()}");
        }
    }

    private void Take(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        _lastLines.Enqueue(line.Trim());
        while (_lastLines.Count > KeptLines) _lastLines.TryDequeue(out _);
        if (Listening.Match(line) is not { Success: true } match) return;
        _listening[match.Groups[1].Value] = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        if (_listening.Count == 3) _allListening.TrySetResult();
    }

    private string LastWords() => _lastLines.IsEmpty ? "nothing" : string.Join(" | ", _lastLines);

    [GeneratedRegex(@"Azurite (Blob|Queue|Table) service is successfully listening at \S+:(\d{1,5})$", RegexOptions.NonBacktracking)]
    private static partial Regex Listening { get; }
}
