namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A statement and its parameters.</summary>
/// <param name="Text">Of a <c>.cypher</c> file; values are never written into it.</param>
/// <param name="Parameters">null, bool, int, long, double, string, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, and lists and string-keyed dictionaries of these.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Whether a write may run once more when its answer was lost, because a repeat changes nothing or knows itself again. Reads always may.</summary>
    public bool Repeatable { get; init; }

    /// <summary>How long to wait for the whole answer; null for the time of the options.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether a write runs after the earlier ones of this process, while what comes after it is sent.</summary>
    public bool InTurn { get; init; }

    /// <summary>Whether days and instants may go as text, which the statement makes into dates by <c>date()</c> and <c>datetime()</c>.</summary>
    /// <remarks>A server reads a request byte by byte (5.26: 60 ms for each megabyte), and types of values more than double it: this is for large ones.</remarks>
    public bool IsPlain { get; init; }
}
