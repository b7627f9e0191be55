namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>One line of a gold file: an occurrence with the reports of it, as somebody knows it who read them all.</summary>
/// <param name="Members">Names of its reports: <c>r014#2</c>.</param>
/// <param name="History">The steps of its life, in the order in which they were published.</param>
/// <param name="Cancels">Of a cancellation: the occurrence that it calls off.</param>
/// <param name="LifeStory">Whether its history is scored.</param>
internal sealed record Occurrence(
    string Name, IReadOnlyList<string> Members, IReadOnlyList<string> History, string? Cancels, string? RescheduledAs, string? During, bool LifeStory);
