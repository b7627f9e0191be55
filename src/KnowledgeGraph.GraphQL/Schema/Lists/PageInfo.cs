using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Schema.Lists;

internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? Start, string? End)
{
    public static PageInfo Of<T>(Page<T> page) => new(
        page.HasNext, page.HasPrevious,
        page.Items.Count == 0 ? null : page.Items[0].Cursor, page.Items.Count == 0 ? null : page.Items[^1].Cursor);
}
