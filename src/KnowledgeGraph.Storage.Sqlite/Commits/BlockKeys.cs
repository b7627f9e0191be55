using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>The blocks in which mentions of a commit stand, each looked up once.</summary>
internal sealed class BlockKeys(SqliteSession session)
{
    private readonly Dictionary<Block, long> _keys = [];
    private readonly HashSet<long> _touched = [];

    /// <summary>The key of a block in which a mention is written or superseded.</summary>
    public long Touch(Block block)
    {
        if (!_keys.TryGetValue(block, out var key))
            _keys.Add(block, key = Find(block) ?? Insert(block));
        _touched.Add(key);
        return key;
    }

    /// <summary>Each touched block gets its next version, so that whoever read it before must read again.</summary>
    public void CountUp()
    {
        foreach (var key in _touched)
            session.Execute("UPDATE block SET version = version + 1 WHERE key = $key", key);
    }

    /// <summary>Gives a block the version that it had in another store, whether mentions stand in it or not.</summary>
    public static void SetVersion(SqliteSession session, Block block, long version) => session.Execute(
        "INSERT INTO block (kind, block, version) VALUES ($kind, $block, $version) ON CONFLICT (kind, block) DO UPDATE SET version = excluded.version",
        WireName.Of(block.Kind), block.Key, version);

    private long? Find(Block block) =>
        session.Scalar("SELECT key FROM block WHERE kind = $kind AND block = $block", WireName.Of(block.Kind), block.Key);

    private long Insert(Block block) => session.Insert(
        "INSERT INTO block (kind, block, version) VALUES ($kind, $block, 0)", WireName.Of(block.Kind), block.Key);
}
