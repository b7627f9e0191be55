namespace KnowledgeGraph.Domain.Events;

/// <summary>One entry of the change log: what one commit did to one event.</summary>
/// <param name="Sequence">From 1, without gaps, in the order of commits.</param>
/// <param name="Event">As it was after the commit; for <see cref="ChangeKind.Retracted"/>, before.</param>
/// <param name="PreviousIds">Ids that this event had before and no event has now, such as those of events that were merged into it.</param>
public sealed record EventChange(
    long Sequence, ChangeKind Change, EventId EventId, DateTimeOffset RecordedAt, ResolvedEvent Event,
    EventStatus? PreviousStatus, ValueList<EventId> PreviousIds);
