using System.Text;
using KnowledgeGraph.Storage.Text;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Gives migrations the function <c>text_document(text, …)</c>: the tokens of what older versions stored.</summary>
internal static class TextFunction
{
    private const int AnyCount = -1;

    public static void AddTo(SqliteSession session) => raw.sqlite3_create_function(
        session.Handle, "text_document", AnyCount, raw.SQLITE_DETERMINISTIC, null,
        (context, _, arguments) => raw.sqlite3_result_text(
            context, utf8z.FromString(TextDocument.Of(arguments.Select(TextOf)))));

    // As bytes: read as text it would end at the first NUL.
    private static string TextOf(sqlite3_value argument) => Encoding.UTF8.GetString(raw.sqlite3_value_blob(argument));
}
