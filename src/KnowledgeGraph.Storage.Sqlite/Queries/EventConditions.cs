using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>A filter as conditions of one way to its events. Dates stand in <see cref="EventReading"/>.</summary>
internal static class EventConditions
{
    /// <summary>Whether the rows <c>d</c> alone can't tell, so that the event must be joined.</summary>
    public static bool NeedEvent(EventFilter filter) =>
        filter.Precision is not null || filter.PeopleTimes is not null || filter.Country is not null || filter.City is not null || filter.Modes is not null
        || filter.Forms is not null || filter.Cancels is not null || filter.MinConfidence is not null || filter.MinVoices is not null
        || filter.Parties?.Only is not null || filter.FirstReportedFrom is not null || filter.FirstReportedTo is not null || filter.Languages is not null || filter.Sources is not null;

    public static void Add(SqlText sql, EventAccess access, EventFilter filter)
    {
        In(sql, "d.kind_number", filter.Kinds, NumberedWord<EventKind>.Number);
        In(sql, "d.status_number", filter.Status, NumberedWord<EventStatus>.Number);
        AddParties(sql, access, filter.Parties);
        Role(sql, access, filter.Visitor, ParticipantRole.Visitor);
        Role(sql, access, filter.Host, ParticipantRole.Host);
        Role(sql, access, filter.Speaker, ParticipantRole.Speaker);
        Role(sql, access, filter.Initiator, ParticipantRole.Initiator);
        if (filter.About is { } about)
            sql.Where($"EXISTS (SELECT 1 FROM event_target x WHERE x.event = {access.EventKey} AND x.party IN {SqlText.Places(about.Count)})", Codes(about));
        if (filter.People is { } wanted)
            sql.Where($"EXISTS (SELECT 1 FROM event_person x WHERE x.event = {access.EventKey} AND x.person IN {EventAccess.PersonKeys(wanted.Count)})", [.. wanted.Select(person => person.Value)]);
        if (filter is { People: { } people, PeopleTimes: { Count: > 0 } times })
            sql.Where(PersonTimesText.Of(access.Event), PersonTimesText.Whole(people, times), PersonTimesText.Json(times));
        if (filter.Text is { } text && !access.FulfilsText)
            sql.Where($"{access.EventKey} IN ({TextRow.EventsThatMatch})", text.Expression);
        AddFacts(sql, access.Event, filter);
        if (filter is { Overdue: { } overdue, Today: { } today })
            sql.Where($"{(overdue ? "" : "NOT ")}(d.status_number = {(int)EventStatus.Planned} AND d.band <> {DateBand.Undated} AND d.end_day < ?)", today.DayNumber);
    }

    private static void AddFacts(SqlText sql, string e, EventFilter filter)
    {
        In(sql, $"{e}.precision_number", filter.Precision, NumberedWord<DatePrecision>.Number);
        In(sql, $"{e}.country", filter.Country, party => party.Value);
        if (filter.City is { } city)
            City(sql, e, city);
        In(sql, $"{e}.mode_number", filter.Modes, NumberedWord<MeetingMode>.Number);
        In(sql, $"{e}.form", filter.Forms, WireName.Of);
        In(sql, $"{e}.cancels", filter.Cancels, WireName.Of);
        Listed(sql, $"{e}.languages", filter.Languages);
        Listed(sql, $"{e}.sources", filter.Sources);
        if (filter.MinConfidence is { } confidence)
            sql.Where($"{e}.confidence >= ?", confidence);
        if (filter.MinVoices is { } voices)
            sql.Where($"{e}.voices >= ?", voices);
        if (filter.FirstReportedFrom is { } from)
            sql.Where($"{e}.first_reported >= ?", from.UtcTicks);
        if (filter.FirstReportedTo is { } to)
            sql.Where($"{e}.first_reported <= ?", to.UtcTicks);
    }

    private static void City(SqlText sql, string e, string asked)
    {
        var usual = CityName.Usual(asked);
        var others = string.Concat(usual.Select(_ => $" OR {e}.country = ? AND {e}.city_folded = ?"));
        sql.Where($"({e}.city_folded = ?{others})", [CityName.Folded(asked), .. usual.SelectMany(city => new object?[] { city.Country.Value, city.Folded })]);
    }

    private static void AddParties(SqlText sql, EventAccess access, PartyFilter? parties)
    {
        foreach (var party in (parties?.All ?? []).Select(party => party.Value).Distinct().Except(access.Fulfilled, StringComparer.Ordinal))
            sql.Where($"EXISTS ({PartyRows(access)} AND x.party = ?)", party);
        if (parties?.Any is { } any)
            sql.Where($"EXISTS ({PartyRows(access)} AND x.party IN {SqlText.Places(any.Count)})", Codes(any));
        if (parties?.None is { } none)
            sql.Where($"NOT EXISTS ({PartyRows(access)} AND x.party IN {SqlText.Places(none.Count)})", Codes(none));
        if (parties?.Only is { } only)
            sql.Where($"NOT EXISTS (SELECT 1 FROM json_each({access.Event}.participants) x WHERE x.value ->> 0 NOT IN {SqlText.Places(only.Count)})", Codes(only));
    }

    private static void Role(SqlText sql, EventAccess access, ValueList<PartyCode>? parties, ParticipantRole role)
    {
        if (parties is not null)
            sql.Where($"EXISTS ({PartyRows(access)} AND x.roles & {EventIndexRows.Bit(role)} AND x.party IN {SqlText.Places(parties.Count)})", Codes(parties));
    }

    // With band and day, as the rows are keyed.
    private static string PartyRows(EventAccess access) =>
        $"SELECT 1 FROM event_party x WHERE x.band = d.band AND x.start_day = {access.StartDay} AND x.event = {access.EventKey}";

    private static void Listed(SqlText sql, string column, ValueList<string>? wanted)
    {
        if (wanted is not null)
            sql.Where($"EXISTS (SELECT 1 FROM json_each({column}) x WHERE x.value IN {SqlText.Places(wanted.Count)})", [.. wanted]);
    }

    private static void In<T>(SqlText sql, string column, ValueList<T>? wanted, Func<T, object> asStored)
    {
        if (wanted is not null)
            sql.Where($"{column} IN {SqlText.Places(wanted.Count)}", [.. wanted.Select(value => (object?)asStored(value))]);
    }

    private static object?[] Codes(IEnumerable<PartyCode> parties) => [.. parties.Select(party => (object?)party.Value)];
}
