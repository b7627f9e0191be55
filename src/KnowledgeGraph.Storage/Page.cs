namespace KnowledgeGraph.Storage;

/// <summary>A part of a list with the cursor of each item.</summary>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasNext, bool HasPrevious);

/// <summary>An item and its place in the list that it was read from.</summary>
public readonly record struct PageItem<T>(T Value, string Cursor);
