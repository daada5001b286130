using System.Diagnostics;
using System.Text;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.IntegrationTests.Documentation;

/// <summary>A program of this repository as <c>dotnet run</c> starts it: from its own output, in the repository's folder.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _awaited;

    private RunningProgram(Process process) => _process = process;

    /// <summary>Standard output and error so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <param name="project">Folder of the project; what it was built as with the tests is what runs.</param>
    public static RunningProgram Start(string project, string assembly, IReadOnlyList<string> arguments)
    {
        // …/bin/Debug/net10.0/ of the tests has its twin in the project.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var path = Path.Combine(RepositoryFolder.Find(), project, "bin", built.Parent!.Name, built.Name, assembly);
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", path, .. arguments])
        {
            WorkingDirectory = RepositoryFolder.Find(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var program = new RunningProgram(Process.Start(start)!);
        program._process.StandardInput.Close();
        program._process.OutputDataReceived += (_, line) => program.Take(line.Data);
        program._process.ErrorDataReceived += (_, line) => program.Take(line.Data);
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <returns>The output up to the line that holds the text.</returns>
    public async Task<string> UntilAsync(string text, CancellationToken cancellationToken)
    {
        lock (_output)
        {
            _awaited = text;
            if (_output.ToString().Contains(text, StringComparison.Ordinal)) return Output;
        }

        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_seen.Task, ended) == ended) Assert.Fail($"The program ended before it said '{text}':\n{Output}");
        return await _seen.Task;
    }

    /// <returns>The exit code, when the program ends by itself.</returns>
    public async Task<int> ExitAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>
    /// What Ctrl+C does. A shell that starts the tests in the background (<c>&amp;</c>) may have them ignore that signal, and all
    /// they start with them: then no program ends by it, and waiting would never end.
    /// </summary>
    public async Task<int> InterruptAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await ExitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _process.Kill(entireProcessTree: true);
            throw new AssertFailedException($"The program went on after SIGINT for {Patience.TotalSeconds:0} s. Run the tests in the foreground, where that signal is not ignored.\n{Output}");
        }
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Take(string? line)
    {
        lock (_output)
        {
            if (line is null) return;
            _output.AppendLine(line);
            if (_awaited is not null && line.Contains(_awaited, StringComparison.Ordinal)) _seen.TrySetResult(_output.ToString());
        }
    }
}
