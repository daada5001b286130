using System.Runtime.InteropServices;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>Ctrl+C and SIGTERM: the first asks the host to stop, a second Ctrl+C ends the process at once.</summary>
internal sealed class ShutdownSignals : IDisposable
{
    // The shell's convention: 128 and the signal's number.
    private const int ExitAfterInterrupt = 130;

    private readonly CancellationTokenSource _asked = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public ShutdownSignals()
    {
        _interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT, signal => Handle(signal, endsAtOnce: _asked.IsCancellationRequested));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Handle(signal, endsAtOnce: false));
    }

    public CancellationToken Asked => _asked.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _asked.Dispose();
    }

    private void Handle(PosixSignalContext signal, bool endsAtOnce)
    {
        signal.Cancel = true;
        if (endsAtOnce) Environment.Exit(ExitAfterInterrupt);
        _asked.Cancel();
    }
}
