using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>What a trigger opens: a kind of event with slots. The same frame serves active, passive, nominal, relative and participial use.</summary>
internal sealed record Frame
{
    public required string Id { get; init; }

    public required EventKind Kind { get; init; }

    public required IReadOnlyList<Slot> Slots { get; init; }

    public MeetingMode Mode { get; init; } = MeetingMode.InPerson;

    public CancellationForm Form { get; init; } = CancellationForm.Cancelled;

    public EventKind? Cancels { get; init; }

    public TripEdge Edge { get; init; }

    /// <summary>Of arrivals: where it goes may be told before or by who receives the visitor.</summary>
    public bool Arrives { get; init; }

    /// <summary>The text says by the trigger alone that it is a plan.</summary>
    public bool IsPlan { get; init; }

    /// <summary>Leads back to where the visitor is from, when nothing else tells it.</summary>
    public bool Homeward { get; init; }

    /// <summary>No person stands behind the verb: 'called the vote unfair', not 'called his counterpart'.</summary>
    public bool NeedsTopic { get; init; }

    /// <summary>The trigger is as common outside diplomacy: without a person in office or a body nothing is raised.</summary>
    public bool NeedsOffice { get; init; }

    /// <summary>Means a visit or meeting only where it is called off: 'cancelled his attendance'.</summary>
    public bool CountsCalledOffOnly { get; init; }

    /// <summary>Tells of no meeting of its own but who takes part in the one spoken of last: 'both took part from their capitals'.</summary>
    public bool Joins { get; init; }

    /// <summary>Has no triggers: what is answered in an interview.</summary>
    public bool Answers { get; init; }

    /// <summary>'called on Iran to stop' is a demand, 'called on the minister' a visit: whether an infinitive must stand behind the object, or must not.</summary>
    public bool? Infinitive { get; init; }

    /// <summary>The text says by the trigger alone that it was planned once: 'was due in'.</summary>
    public bool IsPastPlan { get; init; }

    /// <summary>What was planned for its subject just before comes to nothing by it: 'was due in Rome on Monday. He stayed at home.'</summary>
    public bool GivesUp { get; init; }

    /// <summary>Its words behind a gap leave what the verb opens by itself: 'told her by phone' is a statement and a call.</summary>
    public bool StandsBeside { get; init; }

    /// <summary>Has no triggers: a visit or meeting denied as given up opens it.</summary>
    public bool Retracts { get; init; }

    public required IReadOnlyList<FrameExample> Examples { get; init; }

    public required IReadOnlyList<FrameExample> Counterexamples { get; init; }

    public Slot? SlotOf(SlotRole role) => Slots.FirstOrDefault(slot => slot.Role == role);
}
