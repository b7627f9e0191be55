using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>A list of events and a window on it.</summary>
/// <param name="After">Index of the item behind which the window begins, modulo their number; null: no bound.</param>
/// <param name="Before">Index of the item before which the window ends, modulo their number; null: no bound.</param>
public sealed record EventQuestion(EventFilter Filter, EventOrder Order, int Size, bool Backward, int? After, int? Before);
