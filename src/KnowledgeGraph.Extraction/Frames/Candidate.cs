using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A frame that a trigger opened, with its slots bound. Assembly makes events of candidates.</summary>
internal sealed class Candidate
{
    public required Frame Frame { get; init; }

    public required int Sentence { get; init; }

    public required int Paragraph { get; init; }

    /// <summary>The piece of the trigger in its sentence.</summary>
    public required int Trigger { get; init; }

    public required TextSpan TriggerSpan { get; init; }

    public required TextSpan SentenceSpan { get; init; }

    /// <summary>The words that prove the event.</summary>
    public TextSpan Evidence { get; set; }

    public Dictionary<SlotRole, List<Actor>> Slots { get; } = [];

    public List<TraceSlot> Trace { get; } = [];

    /// <summary>The visit or meeting that is called off.</summary>
    public Candidate? Cancelled { get; set; }

    public bool IsConsumed { get; set; }

    public bool IsPlan { get; set; }

    /// <summary>Was planned once; the text doesn't say what became of it.</summary>
    public bool IsPastPlan { get; set; }

    /// <summary>The text looks back to before what it tells of: 'had met'.</summary>
    public bool IsBackground { get; set; }

    /// <summary>A determiner stands at the noun.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>Denied as given up: 'will not come after all'.</summary>
    public bool IsRetracted { get; set; }

    /// <summary>Calling off is asked for: it counts where one of the sides asks.</summary>
    public bool IsRequested { get; set; }

    /// <summary>A meeting of the members of those who stand at it: one organisation will do.</summary>
    public bool IsOwnSession { get; set; }

    /// <summary>A visit of which no destination is told.</summary>
    public bool IsOpenTrip { get; set; }

    /// <summary>A verb in the present: with a weekday it tells of a day ahead.</summary>
    public bool IsPresent { get; set; }

    public TriggerSense? TriggerSense { get; set; }

    public EventDate? Date { get; set; }

    public Dates.DateExpression? Expression { get; set; }

    /// <summary>The last day, where the trip's first and last are told: 'that began on Monday and runs until Wednesday'.</summary>
    public Dates.DateExpression? LastExpression { get; set; }

    /// <summary>The date stands in the event's own clause, not somewhere before.</summary>
    public bool HasOwnDate { get; set; }

    public int? DurationDays { get; set; }

    /// <summary>The date is the first or last day of the trip, by the frame or by its light verb: 'closing a two-day visit'.</summary>
    public TripEdge Edge { get; set; }

    public MeetingMode Mode { get; set; }

    /// <summary>The mode is that of the frame; no word of the clause tells it.</summary>
    public bool IsModeAssumed { get; set; }

    public Place? Place { get; set; }

    /// <summary>Where a trip starts: 'will fly from Auckland to Vanuatu'.</summary>
    public PartyCode? Departure { get; set; }

    public List<PartyCode> Targets { get; } = [];

    /// <summary>What is said speaks of talks, a visit or the two sides, even where no other party is named.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Sport, trade or show is spoken of in the sentence.</summary>
    public bool IsOtherWorld { get; set; }

    /// <summary>Numeric signs of how sure it is, by name.</summary>
    public Dictionary<string, double> Features { get; } = new(StringComparer.Ordinal);

    public string? Veto { get; set; }

    public IReadOnlyList<Actor> this[SlotRole role] => Slots.GetValueOrDefault(role) ?? [];
}
