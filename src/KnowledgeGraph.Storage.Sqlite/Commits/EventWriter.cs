using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes events and the rows by which they are found.</summary>
internal sealed class EventWriter(SqliteSession session, long now)
{
    private const string Names = $"{AccountColumns.Names}, {OwnNames}, band, city_folded, recorded_at";

    private const string Places =
        """
        $kind, $status, $start, $days, $precision, $country, $city, $mode, $form, $cancels, $pstart, $pend, $pprecision, $participants, $targets,
            $members, $history, $contradictions, $confidence, $voices, $reports, $first, $last, $cancelled, $cancelledby, $during, $rescheduled,
            $sources, $languages, $band, $folded, $recorded
        """;

    private const string InsertSql = $"INSERT INTO event ({Names}, id) VALUES ({Places}, $id)";

    private const string UpdateSql = $"UPDATE event SET ({Names}, superseded_at) = ({Places}, NULL) WHERE key = $key";

    private const string OwnNames =
        "members, history, contradictions, confidence, voices, reports, first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, sources, languages";

    /// <returns>The key of the event.</returns>
    public long Upsert(EventContent content)
    {
        var columns = content.Record;
        var old = EventRow.ById(session, columns.Id);
        if (old is { IsLive: true } && RecordJson.Write(old.Columns) == content.Json)
            return old.Key;
        object?[] values = [.. content.Values, now];
        var key = old?.Key ?? session.Insert(InsertSql, [.. values, columns.Id]);
        if (old is not null)
            session.Execute(UpdateSql, [.. values, key]);
        Reindex(key, old is { IsLive: true } ? EventIndexRows.Of(old.Columns) : [], content.Index);
        return key;
    }

    /// <summary>Takes an event out of all lists; its last state stays for those who cited it.</summary>
    public void Remove(string id)
    {
        if (EventRow.ById(session, id) is not { IsLive: true } old)
            return;
        session.Execute("UPDATE event SET superseded_at = $now WHERE key = $key", now, old.Key);
        Reindex(old.Key, EventIndexRows.Of(old.Columns), []);
    }

    private void Reindex(long key, HashSet<IIndexRow> before, HashSet<IIndexRow> after)
    {
        foreach (var row in before)
        {
            if (!after.Contains(row))
                row.Delete(session, key);
        }

        foreach (var row in after)
        {
            if (!before.Contains(row))
                row.Insert(session, key);
        }
    }
}
