using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>One end of a window on a list.</summary>
/// <param name="IsAfter">Whether what is wanted stands after <paramref name="Cursor"/> in the list, or before it.</param>
/// <param name="Includes">Whether the event at the cursor is wanted too.</param>
internal sealed record EventBound(EventCursor Cursor, bool IsAfter, bool Includes = false);
