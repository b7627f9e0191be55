using System.Text;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>A word at its place in an index of words, in the order in which such an index gives them: by the bytes of the term, row and place.</summary>
internal readonly record struct IndexedWord(string Term, long Row, long Place) : IComparable<IndexedWord>
{
    /// <summary>The words of a table of the module <c>fts5vocab</c>, type <c>instance</c>.</summary>
    public static IEnumerable<IndexedWord> Of(SqliteSession session, string table) =>
        session.Stream(row => new IndexedWord(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), $"SELECT term, doc, offset FROM temp.{table}");

    public int CompareTo(IndexedWord other) => Term == other.Term
        ? (Row, Place).CompareTo((other.Row, other.Place))
        : Encoding.UTF8.GetBytes(Term).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other.Term));
}
