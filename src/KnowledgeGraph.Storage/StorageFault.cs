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
}
