using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads the change log.</summary>
internal sealed class ChangeLog(Neo4jDatabase database, TimeProvider clock)
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan _wait = TimeSpan.FromMilliseconds(5);

    public async Task<long> PositionAsync(CancellationToken cancellationToken) =>
        (long)(await database.ReadAsync("Feed/Position", [], cancellationToken))[0][0]!;

    public async Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = (await database.ReadAsync("Feed/Read", new() { ["after"] = after, ["max"] = max }, cancellationToken))[0];
            var position = (long)row[0]!;
            if (after < 0 || after > position)
                throw LogFaults.Unknown(after, position);
            var changes = InOrder(after, StoredValues.AsMaps(row[1]));
            if (changes.Count > 0 || after == position)
                return changes;
            var oldest = await OldestAsync(cancellationToken) ?? position;
            if (oldest > after || attempt == MostAttempts)
                throw LogFaults.TooOld(after, oldest);
            await Task.Delay(_wait, clock, cancellationToken);
        }
    }

    // A reader may come upon a commit whose entries reach the index one after the other: what follows a missing number is read next time.
    private static List<EventChange> InOrder(long after, IEnumerable<StoredMap> rows)
    {
        var changes = new List<EventChange>();
        foreach (var row in rows)
        {
            if (row.Long("seq") != after + changes.Count + 1)
                break;
            changes.Add(Change(row));
        }

        return changes;
    }

    public async Task<long?> OldestAsync(CancellationToken cancellationToken) =>
        await database.ReadAsync("Feed/Oldest", [], cancellationToken) is [var row] ? (long?)row[0] : null;

    private static EventChange Change(StoredMap row) => new(
        row.Long("seq"), WireName.Parse<ChangeKind>(row.Text("change")), new(row.Text("eventId")), row.Instant("recordedAt"),
        RecordJson.Event(row.Text("event")).ToEvent(),
        row.TextOrNull("previousStatus") is { } status ? WireName.Parse<EventStatus>(status) : null,
        (row.TextsOrNull("previousIds") ?? []).Select(id => new EventId(id)).ToValueList());
}
