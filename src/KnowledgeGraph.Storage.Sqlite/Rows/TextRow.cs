using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Text;

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

    /// <summary>Keys of the articles whose latest title matches <c>?</c>.</summary>
    public const string TitlesThatMatch =
        "SELECT l.key FROM title_text t CROSS JOIN article l ON l.key = t.rowid / 1048576 AND l.version = t.rowid % 1048576 WHERE t.title_text MATCH ?";

    private const long Versions = 1_048_576;

    public static void InsertTitle(SqliteSession session, long article, int version, string title) => session.Execute(
        "INSERT INTO title_text (rowid, tokens) VALUES ($row, $tokens)", (article * Versions) + version, TextDocument.Of(title));

    public static void InsertMention(SqliteSession session, long mention, long article, int version, string evidence)
    {
        var title = session.First(row => row.GetString(0), "SELECT title FROM article_version WHERE article = $article AND version = $version", article, version) ?? "";
        session.Execute("INSERT INTO mention_text (rowid, tokens) VALUES ($row, $tokens)", mention, new ReportText(title, evidence).Document);
    }
}
