using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Reads one YAML document into nodes with positions. Aliases, tags and second documents are not part of a pack's language.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;

    private readonly string _file;
    private readonly PackErrors _errors;
    private readonly Parser _parser;

    private YamlReader(string file, string content, PackErrors errors)
    {
        _file = file;
        _errors = errors;
        _parser = new Parser(new StringReader(content));
    }

    /// <returns>Null when the file is empty or broken; what is broken is in <paramref name="errors"/>.</returns>
    public static PackNode? Read(string file, string content, PackErrors errors)
    {
        try
        {
            return new YamlReader(file, content, errors).Document();
        }
        catch (YamlException error)
        {
            errors.Add(file, (int)error.Start.Line, (int)error.Start.Column, $"Not YAML: {error.Message}", "Mind the indentation, and quote texts that contain `: ` or ` #`.");
            return null;
        }
    }

    private PackNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var node = Node(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
            node?.Fault("A second document starts in this file.", "Keep one document a file.");
        return node;
    }

    private PackNode? Node(int depth)
    {
        if (depth > DeepestNesting)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, $"nested deeper than {DeepestNesting}");
        if (_parser.TryConsume<Scalar>(out var scalar))
            return Scalar(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence))
            return List(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping))
            return Map(mapping, depth);
        throw new YamlException(_parser.Current!.Start, _parser.Current.End, "anchors and aliases are not read");
    }

    private PackScalar Scalar(Scalar scalar) =>
        new(_file, (int)scalar.Start.Line, (int)scalar.Start.Column, _errors, scalar.Value);

    private PackList List(SequenceStart start, int depth)
    {
        var items = new List<PackNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is { } item)
                items.Add(item);
        }

        return new(_file, (int)start.Start.Line, (int)start.Start.Column, _errors, items);
    }

    private PackMap Map(MappingStart start, int depth)
    {
        var entries = new List<KeyValuePair<PackScalar, PackNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Scalar(_parser.Consume<Scalar>());
            if (!seen.Add(key.Text))
                key.Fault($"The key `{key.Text}` stands here twice.", "Merge the two.");
            if (Node(depth + 1) is { } value)
                entries.Add(new(key, value));
        }

        return new(_file, (int)start.Start.Line, (int)start.Start.Column, _errors, entries);
    }
}
