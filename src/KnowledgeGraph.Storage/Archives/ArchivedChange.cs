using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>An entry of the change log.</summary>
/// <param name="Sequence">Null in a canonical archive, as is <paramref name="RecordedAt"/>.</param>
public sealed record ArchivedChange(
    long? Sequence, string Change, EventRecord Event, string? PreviousStatus, string[]? PreviousIds, long? RecordedAt) : ArchiveRecord
{
    public static ArchivedChange Of(EventChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(
            change.Sequence, WireName.Of(change.Change), EventRecord.Of(change.Event),
            change.PreviousStatus is { } status ? WireName.Of(status) : null,
            change.PreviousIds.Count == 0 ? null : [.. change.PreviousIds.Select(id => id.Value)],
            change.RecordedAt.UtcTicks);
    }

    public ChangeDraft ToDraft() => new(
        WireName.Parse<ChangeKind>(Change), Event.ToEvent(),
        PreviousStatus is null ? null : WireName.Parse<EventStatus>(PreviousStatus),
        [.. (PreviousIds ?? []).Select(id => new EventId(id))]);
}
