namespace KnowledgeGraph.Resolution.Links;

/// <summary>How the events of a set of reports point at each other, by their place in the list of clusters.</summary>
internal sealed class LinkTable(int count)
{
    public int?[] Cancels { get; } = new int?[count];

    public int?[] CancelledBy { get; } = new int?[count];

    public int?[] During { get; } = new int?[count];

    public int?[] RescheduledAs { get; } = new int?[count];
}
