namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>One try of a statement: rows, or why there are none.</summary>
internal sealed record Attempt(AttemptEnd End, IReadOnlyList<CypherRow> Rows, Exception? Failure)
{
    public static Attempt Answered(IReadOnlyList<CypherRow> rows) => new(AttemptEnd.Answered, rows, null);

    public static Attempt NothingHappened(StorageFault fault, string message, Exception? inner = null) => new(AttemptEnd.NothingHappened, [], new StorageException(fault, message, inner));

    public static Attempt AnswerLost(StorageFault fault, string message, Exception? inner = null) => new(AttemptEnd.AnswerLost, [], new StorageException(fault, message, inner));

    public static Attempt Final(StorageFault fault, string message, Exception? inner = null) => new(AttemptEnd.Final, [], new StorageException(fault, message, inner));

    public static Attempt Wrong(string message) => new(AttemptEnd.Final, [], new InvalidOperationException(message));
}
