namespace KnowledgeGraph.Extraction.Resources;

internal sealed class PackScalar(string file, int line, int column, PackErrors errors, string text)
    : PackNode(file, line, column, errors)
{
    public string Text { get; } = text;

    public override string AsText() => Text;
}
