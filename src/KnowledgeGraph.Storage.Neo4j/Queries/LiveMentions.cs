using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads the live revisions of mentions.</summary>
internal static class LiveMentions
{
    public static async Task<IReadOnlyDictionary<MentionId, Mention>> FindAsync(
        Neo4jDatabase database, IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync("Events/Mentions", new() { ["ids"] = ids.Select(id => id.Value).Distinct().ToArray() }, cancellationToken);
        return rows.Select(row => MentionProperties.Read(StoredValues.AsMap(row[1]), new((string)row[0]!))).ToDictionary(mention => mention.Id);
    }
}
