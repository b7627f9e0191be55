using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>An article that was read but not stored yet: version and ids of its mentions depend on what the store holds.</summary>
internal sealed record ReadArticle(Article Article, IReadOnlyList<Draft> Drafts, IReadOnlyList<string> Warnings);
