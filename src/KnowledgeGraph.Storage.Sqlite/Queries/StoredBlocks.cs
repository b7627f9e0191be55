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
        var found = blocks.Distinct().ToDictionary(block => block, _ => ((long?)null, 0L));
        foreach (var ofKind in found.Keys.GroupBy(block => block.Kind).ToList())
        {
            string[] keys = [.. ofKind.Select(block => block.Key)];
            session.ForEach(
                row => found[new(ofKind.Key, row.GetString(1))] = (row.GetInt64(0), row.GetInt64(2)),
                "SELECT key, block, version FROM block WHERE kind = $kind AND block IN (SELECT value FROM json_each($blocks))", WireName.Of(ofKind.Key), RecordJson.Write(keys));
        }

        return found;
    }
}
