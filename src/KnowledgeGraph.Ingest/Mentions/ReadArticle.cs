using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>An article that was read but not stored yet: version and ids of its mentions depend on what the store holds.</summary>
/// <param name="Fault">Why its text could not be read: what this version tells is not known, and <paramref name="Drafts"/> is empty.</param>
internal sealed record ReadArticle(Article Article, IReadOnlyList<Draft> Drafts, IReadOnlyList<string> Warnings, string? Fault = null);
