using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Events;

/// <summary>Which events are wanted. A list inside a field means 'any of'; different fields must all hold; null means no condition.</summary>
/// <remarks>One meaning for queries and for the change log: <see cref="EventFilterMatch"/> is the reference that every store must agree with.</remarks>
public sealed record EventFilter
{
    private static readonly ValueList<EventKind> _contacts = [EventKind.Visit, EventKind.Meeting];

    public ValueList<EventKind>? Kinds { get; init; }

    public ValueList<EventStatus>? Status { get; init; }

    public PartyFilter? Parties { get; init; }

    public ValueList<PartyCode>? Visitor { get; init; }

    public ValueList<PartyCode>? Host { get; init; }

    public ValueList<PartyCode>? Speaker { get; init; }

    public ValueList<PartyCode>? Initiator { get; init; }

    /// <summary>Whom a statement is about or addressed to.</summary>
    public ValueList<PartyCode>? About { get; init; }

    public ValueList<PersonId>? People { get; init; }

    /// <summary>Of those of <see cref="People"/> who are not the only one of their id, when it means them, by the day of the event and the office; null: none is such.</summary>
    public ValueList<PersonTime>? PeopleTimes { get; init; }

    /// <summary>First day of the span, included; an event matches when its dates overlap the span.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the span, included.</summary>
    public DateOnly? To { get; init; }

    public ValueList<DatePrecision>? Precision { get; init; }

    /// <summary>True: only events without a date; false: only with one; null: without a date only where no span is asked.</summary>
    public bool? Undated { get; init; }

    /// <summary>Planned, its day is before <see cref="Today"/>, and nobody has reported on it.</summary>
    public bool? Overdue { get; init; }

    /// <summary>The day on which <see cref="Overdue"/> is judged; set by the caller from its clock.</summary>
    public DateOnly? Today { get; init; }

    public ValueList<PartyCode>? Country { get; init; }

    /// <summary>Name of the city of the place, in any language that the table of cities knows; case is ignored.</summary>
    public string? City { get; init; }

    public ValueList<MeetingMode>? Modes { get; init; }

    public ValueList<CancellationForm>? Forms { get; init; }

    public ValueList<EventKind>? Cancels { get; init; }

    /// <summary>Language tags of the reports.</summary>
    public ValueList<string>? Languages { get; init; }

    public ValueList<string>? Sources { get; init; }

    public double? MinConfidence { get; init; }

    public int? MinVoices { get; init; }

    /// <summary>Words of the title or the evidence: one report of the event holds them all.</summary>
    public TextQuery? Text { get; init; }

    public DateTimeOffset? FirstReportedFrom { get; init; }

    public DateTimeOffset? FirstReportedTo { get; init; }

    /// <summary>Whether a span is asked, so that undated events drop out unless they are asked for.</summary>
    public bool HasSpan => From is not null || To is not null;

    /// <summary>Visits and meetings, in any mode, to which all of <paramref name="between"/> are party.</summary>
    public static EventFilter Contacts(ValueList<PartyCode> between) => new()
    {
        Kinds = _contacts,
        Parties = new(All: between),
    };

    /// <summary>Of what this filter asks, the events to which these are party too.</summary>
    public EventFilter Among(params IEnumerable<PartyCode> parties) => this with
    {
        Parties = (Parties ?? new()) with { All = [.. (Parties?.All ?? []).Union(parties)] },
    };

    /// <summary>Of what this filter asks, the visits and meetings.</summary>
    public EventFilter OfContacts() => this with
    {
        Kinds = [.. _contacts.Where(kind => Kinds is null || Kinds.Contains(kind))],
    };
}
