using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>What the store knows of blocks.</summary>
internal static class StoredBlocks
{
    /// <returns>Of each the key and the version; no key and 0 for a block that nothing was ever written to.</returns>
    public static Dictionary<Block, (long? Key, long Version)> Of(SqliteSession session, IEnumerable<Block> blocks)
    {
        var found = new Dictionary<Block, (long?, long)>();
        foreach (var block in blocks)
            found.TryAdd(block, (null, 0));
        foreach (var ofKind in found.Keys.GroupBy(block => block.Kind).ToList())
        {
            Block[] asked = [.. ofKind];
            session.ForEach(
                row => found[asked[row.GetInt32(0)]] = (row.GetInt64(1), row.GetInt64(2)),
                "SELECT asked.key, b.key, b.version FROM json_each($blocks) asked CROSS JOIN block b WHERE b.kind = $kind AND b.block = asked.value",
                RecordJson.Write([.. asked.Select(block => block.Key)]), WireName.Of(ofKind.Key));
        }

        return found;
    }
}
