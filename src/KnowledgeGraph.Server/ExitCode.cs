namespace KnowledgeGraph.Server;

/// <summary>How the server ended, for scripts.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>A setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The store can't be used.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>The address can't be listened on, such as a port in use.</summary>
    public const int AddressUnavailable = 4;
}
