using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>People of the store and of the table of offices.</summary>
internal sealed class People(IEventStore store, OfficeTable offices)
{
    public PersonName? Of(Participant participant) =>
        participant.Person is { } id ? new(id, KnownName(id) ?? participant.Name ?? id.Value) : null;

    public async Task<PersonName?> FindAsync(PersonId id, CancellationToken cancellationToken)
    {
        if (KnownName(id) is { } known)
            return new(id, known);
        return (await store.FindPeopleAsync([id], cancellationToken)).TryGetValue(id, out var record) ? new(record.Id, record.Name) : null;
    }

    /// <summary>The offices that a person held, as the table says and as reports show; on a day, those of that day.</summary>
    /// <param name="person">Every id of the person.</param>
    public IReadOnlyList<HeldOffice> OfficesOf(ValueList<PersonId> person, IReadOnlyList<OfficeSeen> seen, DateOnly? onDay) =>
        OfficeHistory.Of(offices, person, seen, onDay);

    private string? KnownName(PersonId id) => offices.TermsOf(id).FirstOrDefault()?.Name;
}
