using System.Text;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>A statement that grows with its values. Whatever comes from outside is a value.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _values = [];
    private bool _hasCondition;

    public object?[] Values => [.. _values];

    public SqlText Add(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>Adds a condition; each <c>?</c> in it stands for the next of <paramref name="values"/>.</summary>
    public void Where(string condition, params ReadOnlySpan<object?> values)
    {
        _text.Append(_hasCondition ? "\n    AND " : "\nWHERE ");
        _hasCondition = true;
        AddWithValues(condition, values);
    }

    /// <summary>Adds text in which each <c>?</c> stands for the next of <paramref name="values"/>.</summary>
    public void AddWithValues(string sql, params ReadOnlySpan<object?> values)
    {
        var next = 0;
        foreach (var part in sql)
        {
            if (part == '?')
            {
                _text.Append("$v").Append(_values.Count);
                _values.Add(values[next++]);
            }
            else
            {
                _text.Append(part);
            }
        }
    }

    /// <summary>The statement as a part of another, which adds no values.</summary>
    public SqlText Within(string before, string after)
    {
        _text.Insert(0, before).Append(after);
        return this;
    }

    /// <summary>Whole numbers as <c>json_each</c> reads them.</summary>
    public static string Numbers<T>(IEnumerable<T> numbers) => $"[{string.Join(',', numbers)}]";

    /// <summary><c>(?, ?, ?)</c>, as many as there are.</summary>
    public static string Places(int count) => $"({string.Join(", ", Enumerable.Repeat('?', count))})";

    public override string ToString() => _text.ToString();
}
