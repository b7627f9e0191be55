using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>The node of a spelling.</summary>
internal static class SpellingNode
{
    // The text of a spelling may be longer than a key of an index may be.
    public static string Id(string person, string language, string text) => StableHash.Base32($"{person}\n{language}\n{text}");
}
