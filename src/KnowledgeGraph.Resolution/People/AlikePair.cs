namespace KnowledgeGraph.Resolution.People;

/// <summary>Two candidates, by index, whose full names are alike.</summary>
internal readonly record struct AlikePair(int One, int Other, Likeness Likeness);
