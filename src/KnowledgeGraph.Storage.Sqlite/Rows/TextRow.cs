using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The words of mentions and titles in the full-text indexes.</summary>
internal static class TextRow
{
    /// <summary>Keys of the events of live mentions whose words match <c>?</c>.</summary>
    public const string EventsThatMatch =
        "SELECT m.event FROM mention_text t CROSS JOIN mention m ON m.key = t.rowid WHERE t.mention_text MATCH ? AND m.superseded_at IS NULL";

    /// <summary>Keys of the articles of live mentions whose words match <c>?</c>.</summary>
    public const string ArticlesThatMatch =
        "SELECT m.article FROM mention_text t CROSS JOIN mention m ON m.key = t.rowid WHERE t.mention_text MATCH ? AND m.superseded_at IS NULL";

    /// <summary>Keys of the articles whose latest title matches <c>?</c>, of those whose mentions don't hold it.</summary>
    public const string TitlesThatMatch =
        "SELECT l.key FROM title_text t CROSS JOIN article l ON l.key = t.rowid / 1048576 AND l.version = t.rowid % 1048576 WHERE t.title_text MATCH ?";

    /// <param name="words">The document of the title.</param>
    public static void InsertTitle(SqliteSession session, long article, int version, string words) => session.Execute(
        "INSERT INTO title_text (rowid, tokens) VALUES ($row, $tokens)", ArticleVersionRow.Key(article, version), words);

    public static void InsertMention(SqliteSession session, long mention, string words) => session.Execute(
        "INSERT INTO mention_text (rowid, tokens) VALUES ($row, $tokens)", mention, words);
}
