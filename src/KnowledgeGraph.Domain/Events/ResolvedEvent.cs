using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>One occurrence with all that its reports together say of it. A function of the set of live mentions.</summary>
public sealed record ResolvedEvent
{
    public required EventId Id { get; init; }

    /// <summary>What is shown where reports differ. Its status may be POSTPONED or CANCELLED.</summary>
    public required DiplomaticEvent Account { get; init; }

    /// <summary>The mentions of this event, anchor first, then by id.</summary>
    public required ValueList<MentionId> Members { get; init; }

    public required ValueList<StatusStep> History { get; init; }

    /// <summary>0 to 1: how probable it is that the event is real and its parties right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Independent voices: copies of one story are one.</summary>
    public required int Voices { get; init; }

    /// <summary>Articles that report it.</summary>
    public required int Reports { get; init; }

    /// <summary>By publication, else by when it was recorded.</summary>
    public required DateTimeOffset FirstReported { get; init; }

    public required DateTimeOffset LastReported { get; init; }

    /// <summary>Sources of the reports, sorted.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>Language tags of the reports, sorted.</summary>
    public required ValueList<string> Languages { get; init; }

    public ValueList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Of a cancellation: the visit or meeting that it calls off, when some report told of that.</summary>
    public EventId? Cancels { get; init; }

    /// <summary>Of a visit or meeting: the cancellation that calls it off.</summary>
    public EventId? CancelledBy { get; init; }

    /// <summary>Of a meeting: the visit during which it took place.</summary>
    public EventId? During { get; init; }

    /// <summary>Of a postponed visit or meeting: the one that was planned anew.</summary>
    public EventId? RescheduledAs { get; init; }

    /// <summary>The ids of the other members, which answer for this event too.</summary>
    public IEnumerable<EventId> Aliases => Members.Select(member => new EventId(member)).Where(id => id != Id);

    public EventKind Kind => Account.Kind;
}
