using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.History;

/// <summary>An article as it was at an instant, with the mentions that lived then.</summary>
public sealed record PastArticle(Article Article, IReadOnlyList<Mention> Mentions);
