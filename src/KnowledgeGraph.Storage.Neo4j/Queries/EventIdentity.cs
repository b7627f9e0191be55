using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>What one id leads to.</summary>
/// <param name="Own">The id, when an event has or had it.</param>
/// <param name="Now">The living event of the live mention of this id.</param>
/// <param name="Heirs">Mentions that replaced it, latest first.</param>
/// <param name="Last">The event that the mention of this id was last of.</param>
internal sealed record EventIdentity(string? Own, string? Now, IReadOnlyList<string> Heirs, string? Last)
{
    public static EventIdentity Read(CypherRow row) => new((string?)row[1], Texts(row[2]).FirstOrDefault(), [.. Texts(row[3])], Texts(row[4]).FirstOrDefault());

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();
}
