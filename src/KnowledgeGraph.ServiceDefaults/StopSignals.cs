using System.Runtime.InteropServices;

namespace KnowledgeGraph.ServiceDefaults;

/// <summary>Ctrl+C and SIGTERM ask the run to end in good order; a second one ends the process at once.</summary>
/// <remarks>From the first instruction on, and without a limit of time: the parser's own handler comes only when a command first waits, and gives it two seconds, too few for a batch.</remarks>
public sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public StopSignals()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }

    private void Handle(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested)
            return;
        signal.Cancel = true;
        _stop.Cancel();
    }
}
