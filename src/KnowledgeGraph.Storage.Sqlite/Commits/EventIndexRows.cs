using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Derives from an event the rows by which it is found.</summary>
internal static class EventIndexRows
{
    /// <summary>Where the rows of an undated event stand: in the key of a table without row ids no column may be null. Their band tells them.</summary>
    public const int NoDay = -1;

    public static HashSet<IIndexRow> Of(EventRecord columns)
    {
        var account = columns.Account;
        var index = EventIndex.Of(account);
        var band = DateBand.Of(account.Date.StartDay, account.Date.EndDay);
        var (start, days) = (account.Date.StartDay ?? NoDay, account.Date.EndDay - account.Date.StartDay ?? 0);
        var (kind, status) = (NumberedWord<EventKind>.Number(account.Kind)!, NumberedWord<EventStatus>.Number(account.Status)!);
        var rows = new HashSet<IIndexRow>();
        foreach (var (party, roles) in index.Roles)
            rows.Add(new PartyIndexRow(party, roles.Sum(Bit), index.Many, band, start, start + days, kind, status));
        foreach (var pair in index.Pairs)
            rows.Add(new ContactIndexRow(pair, band, start, days, kind, status));
        rows.UnionWith(account.Participants.Where(cells => cells.Length > 5).Select(cells => new LinkIndexRow(LinkTable.Person, cells[5]!)));
        rows.UnionWith((account.Targets ?? []).Select(target => new LinkIndexRow(LinkTable.Target, target)));
        return rows;
    }

    /// <summary>The bit of a role in <c>event_party.roles</c>.</summary>
    public static int Bit(ParticipantRole role) => 1 << (int)role;
}
