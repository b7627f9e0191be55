namespace KnowledgeGraph.Storage;

/// <summary>What every store answers to a position that its log does not hold.</summary>
public static class LogFaults
{
    public static StorageException Unknown(long position, long last) => new(
        StorageFault.InvalidCursor,
        $"The change log has no position {position}; it stands at {last}. Take one from an answer, or 0 for the beginning.");

    public static StorageException TooOld(long position, long oldest) => new(
        StorageFault.CursorTooOld,
        $"The change log no longer holds what followed {position}; it begins after {oldest}. Read the list anew and follow from its position.");
}
