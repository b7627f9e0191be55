using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>The node of a block.</summary>
internal static class BlockNode
{
    /// <returns><c>VISIT CN-RU</c>.</returns>
    public static string Id(Block block) => $"{WireName.Of(block.Kind)} {block.Key}";
}
