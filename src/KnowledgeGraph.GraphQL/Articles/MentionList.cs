using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed record MentionList(int TotalCount, Page<Mention> Page);
