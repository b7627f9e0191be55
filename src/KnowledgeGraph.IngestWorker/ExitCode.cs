namespace KnowledgeGraph.IngestWorker;

/// <summary>How a run ended, for scripts. Listed in <c>--help</c>.</summary>
internal static class ExitCode
{
    /// <summary>One line for the help of each command.</summary>
    public const string Help = "Exit codes: 0 all went well · 1 some documents failed, the others went through · 2 wrong usage or setting · 3 the store can't be used · 130 stopped.";

    public const int Ok = 0;

    /// <summary>At least one document could not be read or stored; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>An argument or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The store can't be used; nothing after the message was stored.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>Stopped by Ctrl+C or a signal: what was answered is stored.</summary>
    public const int Interrupted = 130;
}
