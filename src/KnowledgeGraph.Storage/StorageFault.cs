namespace KnowledgeGraph.Storage;

/// <summary>Why a store could not do what it was asked.</summary>
public enum StorageFault
{
    Unavailable,
    Locked,
    ReadOnly,
    Full,
    Corrupt,
    NewerVersion,
    InvalidCursor,
    CursorTooOld,

    /// <summary>The store did not answer in time. It is not known whether a write happened.</summary>
    TimedOut,

    /// <summary>Address, password, database, certificate or version of the server is not what this program needs.</summary>
    Misconfigured,

    /// <summary>A text that the store can't hold: half of a surrogate pair, or an id that is too long to be found again.</summary>
    Unstorable,
    NotEmpty,
}
