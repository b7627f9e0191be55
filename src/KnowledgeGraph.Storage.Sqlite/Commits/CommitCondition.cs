using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Versions of blocks and articles: what a commit was computed from, and whether that still holds.</summary>
internal static class CommitCondition
{
    public static bool Holds(SqliteSession session, EventCommit commit) =>
        StoredBlocks.Of(session, commit.Versions.Keys).All(block => commit.Versions[block.Key] == block.Value.Version)
        && ChangeLog.Counter(session, "judgements") == commit.JudgementsVersion
        && commit.Articles.All(write => ArticleVersion(session, write) == write.ExpectedVersion);

    private static long ArticleVersion(SqliteSession session, ArticleWrite write) =>
        session.Scalar("SELECT version FROM article WHERE id = $id", write.Article.Id.Value) ?? 0;
}
