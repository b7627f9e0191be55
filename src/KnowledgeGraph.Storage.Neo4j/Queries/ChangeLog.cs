using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads the change log.</summary>
internal sealed class ChangeLog(Neo4jDatabase database, TimeProvider clock)
{
    // Some ten seconds in all: a server that has much to do shows a large commit slowly.
    private const int MostAttempts = 100;
    // Nothing is left of the log, or its very first commit is just being shown: about a second.
    private const int MostAttemptsOfNone = 20;
    private const int LongestWaitMilliseconds = 100;

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
            var oldest = await OldestAsync(cancellationToken);
            if (oldest > after || (oldest is null && attempt == MostAttemptsOfNone))
                throw LogFaults.TooOld(after, oldest ?? position);
            if (attempt == MostAttempts)
                throw new StorageException(StorageFault.Corrupt, $"The log at {database.Address} has no change {after + 1}, though it counts {position}. Look at it with 'schema check'.");
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(attempt * 5, LongestWaitMilliseconds)), clock, cancellationToken);
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
