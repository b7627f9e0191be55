using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Derives from an event the rows by which it is found.</summary>
internal static class EventIndexRows
{
    /// <summary>A visit or meeting of more parties has no row for each of its pairs; its party rows serve.</summary>
    public const int MaxContactParties = 20;

    /// <summary>Where the rows of an undated event stand: in the key of a table without row ids no column may be null. Their band tells them.</summary>
    public const int NoDay = -1;

    public static HashSet<IIndexRow> Of(EventRecord columns)
    {
        var account = columns.Account;
        var roles = Roles(account);
        var band = DateBand.Of(account.Date.StartDay, account.Date.EndDay);
        var (start, end) = (account.Date.StartDay ?? NoDay, account.Date.EndDay ?? NoDay);
        var isContact = account.Kind is "VISIT" or "MEETING";
        var many = isContact && roles.Count > MaxContactParties;
        var rows = new HashSet<IIndexRow>();
        foreach (var (party, mask) in roles)
            rows.Add(new PartyIndexRow(party, mask, many, band, start, end, account.Kind, account.Status, columns.Id));
        foreach (var pair in isContact && !many ? Pairs(roles.Keys) : [])
            rows.Add(new ContactIndexRow(pair, band, start, end, account.Kind, account.Status, columns.Id));
        rows.UnionWith(account.Participants.Where(cells => cells.Length > 5).Select(cells => new LinkIndexRow(LinkTable.Person, cells[5]!)));
        rows.UnionWith((account.Targets ?? []).Select(target => new LinkIndexRow(LinkTable.Target, target)));
        return rows;
    }

    /// <summary>The bit of a role in <c>event_party.roles</c>.</summary>
    public static int Bit(ParticipantRole role) => 1 << (int)role;

    private static SortedDictionary<string, int> Roles(AccountRecord account)
    {
        var roles = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var cells in account.Participants)
            roles[cells[0]!] = roles.GetValueOrDefault(cells[0]!) | Bit(WireName.Parse<ParticipantRole>(cells[1]!));
        return roles;
    }

    private static IEnumerable<string> Pairs(IEnumerable<string> sorted) => Block.Pairs([.. sorted.Select(PartyCode.Parse)]);
}
