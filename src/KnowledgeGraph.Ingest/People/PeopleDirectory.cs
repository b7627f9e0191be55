using System.Collections.Concurrent;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.People;

/// <summary>Works out the people of a party once, and again when what the store has seen of them or what was judged is another.</summary>
internal sealed class PeopleDirectory(IPeopleReports reports, IEventStore store, IJudgementStore judgements, OfficeTable offices) : IPeopleDirectory
{
    // Parties that are read side by side, for whoever asks for all.
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<PartyCode, Known> _known = [];
    private volatile JudgementLog _log = JudgementLog.Empty;

    public async Task<IReadOnlyDictionary<PartyCode, PartyPeople>> ReadAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken)
    {
        if (parties is { Count: 0 })
            return new Dictionary<PartyCode, PartyPeople>();
        var versions = await reports.ReadVersionsAsync(parties, cancellationToken);
        if (_log.Version != versions.Judgements)
            _log = await judgements.ReadAsync(cancellationToken);
        var log = _log;
        var people = new Dictionary<PartyCode, PartyPeople>();
        foreach (var some in (parties ?? versions.Parties.Keys.Concat(offices.Terms.Select(term => term.Party))).Distinct().Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(party => ReadAsync(party, versions.Parties.GetValueOrDefault(party), log, cancellationToken)));
            foreach (var (party, of) in some.Zip(read))
                people.Add(party, of);
        }

        return people;
    }

    public async Task<IReadOnlyDictionary<PersonId, KnownPerson>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken)
    {
        var records = await store.FindPeopleAsync([.. ids.Concat(ids.Select(PersonMoment.Stored)).Distinct()], cancellationToken);
        var parties = ids.Distinct().ToDictionary(id => id, id => PartiesOf(PersonMoment.Stored(id), Record(id)));
        var people = await ReadAsync([.. parties.Values.SelectMany(each => each).Distinct()], cancellationToken);
        var found = new Dictionary<PersonId, KnownPerson>();
        foreach (var (id, of) in parties)
        {
            if (Join(of.Select(party => people[party].Find(id)).OfType<KnownPerson>()) is { } person)
                found.Add(id, person);
            // Whom no live mention names any more is nobody else.
            else if (Record(id) is { } record)
                found.Add(id, KnownPerson.OfName(id, record.Party, record.Name));
        }

        return found;

        PersonRecord? Record(PersonId id) => records.GetValueOrDefault(id) ?? records.GetValueOrDefault(PersonMoment.Stored(id));
    }

    private async Task<PartyPeople> ReadAsync(PartyCode party, long version, JudgementLog log, CancellationToken cancellationToken)
    {
        var known = _known.AddOrUpdate(
            party,
            _ => Work(),
            (_, old) => old.Version == version && old.Judgements == log.Version && old.People is not { IsValueCreated: true, Value.IsFaulted: true } ? old : Work());
        // For all who ask meanwhile: one who goes away doesn't end it.
        return await known.People.Value.WaitAsync(cancellationToken);

        Known Work() => new(version, log.Version, new(() => WorkOutAsync(party, log)));
    }

    private async Task<PartyPeople> WorkOutAsync(PartyCode party, JudgementLog log) =>
        PartyPeople.Of(party, (await reports.ReadPeopleAsync(party, CancellationToken.None)).People, log.Binding, offices);

    private IReadOnlyList<PartyCode> PartiesOf(PersonId id, PersonRecord? record) =>
        [.. offices.TermsOf(id).Select(term => term.Party).Concat(record is null ? [] : [record.Party]).Distinct()];

    // Who held offices of two parties has ids in both.
    private static KnownPerson? Join(IEnumerable<KnownPerson> people) => people.ToList() switch
    {
        [] => null,
        [var one] => one,
        [var first, ..] several => first with
        {
            Ids = [.. several.SelectMany(person => person.Ids).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)],
            Names = [.. several.SelectMany(person => person.Names).Distinct(StringComparer.Ordinal)],
            Offices = [.. several.SelectMany(person => person.Offices)],
            Times = [.. several.SelectMany(person => person.Times)],
        },
    };

    private sealed record Known(long Version, long Judgements, Lazy<Task<PartyPeople>> People);
}
