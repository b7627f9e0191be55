using System.Collections;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Bulk;

/// <summary>The nodes or relationships of one kind as CSV for <c>neo4j-admin database import</c>.</summary>
/// <remarks>To the import an empty list is a list, so what lacks one goes into a file whose header lacks it.</remarks>
/// <param name="name">A label, or a type of relationship.</param>
/// <param name="columns">As in a header: <c>start:date</c>.</param>
internal sealed class ImportFiles(DirectoryInfo folder, string option, string name, params string[] columns) : IDisposable
{
    /// <summary>Between the texts of a list, and between labels.</summary>
    public const char ListDelimiter = '\u001f';

    private const string List = "[]";

    private readonly bool[] _isList = [.. columns.Select(column => column.EndsWith(List, StringComparison.Ordinal))];
    private readonly Dictionary<int, (string Path, StreamWriter Writer)> _files = [];

    /// <summary>What the command line of the import says of these files.</summary>
    public IEnumerable<string> Options => _files.Values.Select(file => $"--{option}={name}={file.Path}");

    /// <param name="values">Of each column.</param>
    public void Add(params IReadOnlyList<object?> values)
    {
        var missing = 0;
        for (var i = 0; i < columns.Length; i++)
            missing |= _isList[i] && values[i] is null ? 1 << i : 0;
        var writer = Writer(missing);
        for (int i = 0, written = 0; i < columns.Length; i++)
        {
            if ((missing & 1 << i) != 0)
                continue;
            if (written++ > 0)
                writer.Write(',');
            Write(writer, values[i]);
        }

        writer.Write('\n');
    }

    public void Dispose()
    {
        foreach (var (_, writer) in _files.Values)
            writer.Dispose();
    }

    private StreamWriter Writer(int missing)
    {
        if (_files.TryGetValue(missing, out var known))
            return known.Writer;
        var path = Path.Combine(folder.FullName, $"{name}-{_files.Count}.csv");
        var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
        writer.Write(string.Join(',', columns.Where((_, i) => (missing & 1 << i) == 0)) + '\n');
        _files.Add(missing, (path, writer));
        return writer;
    }

    private static void Write(StreamWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Quote(writer, text);
                break;
            case bool truth:
                writer.Write(truth ? "true" : "false");
                break;
            case DateOnly day:
                writer.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset instant:
                writer.Write(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture));
                break;
            case IEnumerable list:
                Quote(writer, string.Join(ListDelimiter, list.Cast<string>()));
                break;
            default:
                writer.Write(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Quote(StreamWriter writer, string text) => writer.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
}
