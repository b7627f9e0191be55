namespace KnowledgeGraph.Server;

/// <summary>How the server or a command ended, for scripts. Listed in <c>--help</c>.</summary>
internal static class ExitCode
{
    /// <summary>One line for the help of each command.</summary>
    public const string Help = "Exit codes: 0 all went well · 1 the file can't be used, or differences were found · 2 wrong usage or setting · 3 the store can't be used · 130 stopped.";

    public const int Ok = 0;

    /// <summary>A file can't be used, or the store differs from its schema.</summary>
    public const int Failed = 1;

    /// <summary>A setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The store can't be used.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>The address can't be listened on, such as a port in use.</summary>
    public const int AddressUnavailable = 4;

    /// <summary>Stopped by Ctrl+C or a signal.</summary>
    public const int Interrupted = 130;
}
