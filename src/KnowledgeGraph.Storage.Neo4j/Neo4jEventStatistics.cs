using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jEventStatistics(Neo4jDatabase database) : IEventStatistics
{
    public async Task<IReadOnlyList<TimelinePoint>> TimelineAsync(EventFilter filter, TimeBucket bucket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var question = Timelines.Question(filter, bucket);
        return Timelines.Read(await database.ReadAsync(question.Statement, question.Parameters, cancellationToken), bucket);
    }

    public async Task<IReadOnlyList<ContactCount>> CountContactsAsync(
        IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) =>
        await new Contacts(database, pairs, filter).CountAsync(cancellationToken);

    public Task<Coverage> CoverContactsAsync(IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) =>
        new Contacts(database, pairs, filter).CoverAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<PartyCode, long>> CountByPartyAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var question = EventQuestion.OfAll("ByParty", filter);
        var rows = await database.ReadAsync(question.Statement, question.Parameters, cancellationToken);
        return rows.ToDictionary(row => PartyCode.Parse((string)row[0]!), row => (long)row[1]!);
    }
}
