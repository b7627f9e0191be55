using System.Collections;

namespace KnowledgeGraph.Extraction.Resources;

internal sealed class PackList(string file, int line, int column, PackErrors errors, IReadOnlyList<PackNode> items)
    : PackNode(file, line, column, errors), IReadOnlyList<PackNode>
{
    public int Count => items.Count;

    public PackNode this[int index] => items[index];

    public override PackList AsList() => this;

    public IEnumerable<PackScalar> OfScalars()
    {
        foreach (var item in items)
        {
            if (item is PackScalar scalar)
                yield return scalar;
            else
                item.AsText();
        }
    }

    public IEnumerable<PackMap> OfMaps() => items.Select(i => i.AsMap()).OfType<PackMap>();

    public IEnumerator<PackNode> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
