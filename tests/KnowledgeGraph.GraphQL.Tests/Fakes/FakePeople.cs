using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.People;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>The people of a store in memory, each under one id.</summary>
internal sealed class FakePeople(FakeGraph graph) : IPeopleDirectory
{
    private IEnumerable<KnownPerson> All => graph.People.Select(person => KnownPerson.OfName(person.Id, person.Party, person.Name));

    public Task<IReadOnlyDictionary<PartyCode, PartyPeople>> ReadAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken)
    {
        graph.Calls.Enqueue("ReadPeople");
        var people = All.ToLookup(person => person.Party);
        return Task.FromResult<IReadOnlyDictionary<PartyCode, PartyPeople>>(
            (parties ?? people.Select(party => party.Key)).ToDictionary(party => party, party => new PartyPeople([.. people[party]])));
    }

    public Task<IReadOnlyDictionary<PersonId, KnownPerson>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, KnownPerson>>(All.Where(person => ids.Contains(person.Id)).ToDictionary(person => person.Id));
}
