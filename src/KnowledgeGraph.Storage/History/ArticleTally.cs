namespace KnowledgeGraph.Storage.History;

/// <summary>Articles of a store at an instant.</summary>
/// <param name="Last">The latest publication, else recording; null without articles.</param>
public sealed record ArticleTally(long Count, DateTimeOffset? Last);
