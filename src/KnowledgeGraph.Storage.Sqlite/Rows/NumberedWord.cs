using System.Collections.Frozen;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Words of an enumeration in columns such as <c>kind_number</c>, which hold the number of the value.</summary>
internal static class NumberedWord<T>
    where T : struct, Enum
{
    private static readonly T[] _values = Enum.GetValues<T>();
    private static readonly string[] _words = [.. _values.Select(WireName.Of)];

    // Boxed once, since a value of a parameter is an object.
    private static readonly FrozenDictionary<string, object> _numbers =
        _words.Select((word, number) => (word, number)).ToFrozenDictionary(pair => pair.word, pair => (object)pair.number, StringComparer.Ordinal);

    public static object? Number(string? word) => word is null ? null : _numbers[word];

    public static object Number(T value) => _numbers[WireName.Of(value)];

    public static string? Word(SqliteRow row, int at) => row.IsDBNull(at) ? null : _words[row.GetInt32(at)];

    public static T Value(SqliteRow row, int at) => _values[row.GetInt32(at)];
}
