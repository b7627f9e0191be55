namespace KnowledgeGraph.Storage;

/// <summary>A window on a list: the first <see cref="First"/> items after a cursor, or the last <see cref="Last"/> before one.</summary>
/// <remarks>Neither: the first <see cref="DefaultSize"/>. Both, or a negative number: an <see cref="ArgumentException"/>. Cursors are opaque, bound to list and order; one from elsewhere is a <see cref="StorageFault.InvalidCursor"/>.</remarks>
public sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    public const int DefaultSize = 50;
    public const int MaxSize = 500;
}
