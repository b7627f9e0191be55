using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Two testimonies that may be one, by their places in the list, the less first.</summary>
internal readonly record struct Pair(int One, int Other, Comparison Comparison);
