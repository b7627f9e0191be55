namespace KnowledgeGraph.Storage;

/// <summary>What is not as it should be in a store, with the remedy.</summary>
/// <param name="IsWarning">The store works as it should; something around it is worth a change.</param>
public sealed record StoreFinding(string Difference, string Remedy, bool IsWarning = false);
