namespace KnowledgeGraph.IngestWorker;

/// <summary>How a run ended, for scripts. Listed in <c>--help</c>.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>At least one document could not be read or stored; the others were.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;

    /// <summary>The store can't be used; nothing after the message was stored.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>Stopped by Ctrl+C or a signal: what was answered is stored.</summary>
    public const int Interrupted = 130;
}
