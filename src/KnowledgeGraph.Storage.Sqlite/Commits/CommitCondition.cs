using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Versions of blocks and articles: what a commit was computed from, and whether that still holds.</summary>
internal static class CommitCondition
{
    public static bool Holds(SqliteSession session, EventCommit commit) =>
        commit.Versions.All(expected => Version(session, expected.Key) == expected.Value)
        && ChangeLog.Counter(session, "judgements") == commit.JudgementsVersion
        && commit.Articles.All(write => ArticleVersion(session, write) == write.ExpectedVersion);

    /// <returns>0 for a block that nothing was ever written to.</returns>
    public static long Version(SqliteSession session, Block block) => session.Scalar(
        "SELECT version FROM block WHERE kind = $kind AND block = $block", WireName.Of(block.Kind), block.Key) ?? 0;

    private static long ArticleVersion(SqliteSession session, ArticleWrite write) =>
        session.Scalar("SELECT version FROM article WHERE id = $id", write.Article.Id.Value) ?? 0;
}
