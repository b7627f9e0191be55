using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The columns that mention and event share: what is said to have happened.</summary>
internal sealed record AccountColumns(
    string Kind, string Status, DateColumns Date, string? Country, string? City, string? Mode, string? Form, string? Cancels,
    DateColumns Planned, string?[][] Participants, string[]? Targets)
{
    public const string Names =
        "kind, status, start_day, end_day, precision, country, city, mode, form, cancels, planned_start_day, planned_end_day, planned_precision, participants, targets";

    public static AccountColumns Of(DiplomaticEvent account)
    {
        var cancellation = account as Cancellation;
        return new(
            WireName.Of(account.Kind),
            WireName.Of(account.Status),
            DateColumns.Of(account.Date),
            account.Place?.Country.Value,
            account.Place?.City,
            account is Meeting meeting ? WireName.Of(meeting.Mode) : null,
            cancellation is null ? null : WireName.Of(cancellation.Form),
            cancellation is null ? null : WireName.Of(cancellation.Cancels),
            DateColumns.Of(cancellation?.PlannedDate),
            [.. account.Participants.Select(ParticipantCells.Of)],
            account is Statement statement ? [.. statement.Targets.Select(target => target.Value)] : null);
    }

    /// <summary>Reads the columns <see cref="Names"/> from <paramref name="at"/> on.</summary>
    public static AccountColumns Read(SqliteRow row, int at) => new(
        row.GetString(at), row.GetString(at + 1), row.Date(at + 2), row.Text(at + 5), row.Text(at + 6), row.Text(at + 7), row.Text(at + 8),
        row.Text(at + 9), row.Date(at + 10), StorageJson.Cells(row.GetString(at + 13)), row.Text(at + 14) is { } targets ? StorageJson.Texts(targets) : null);

    public object?[] Values() =>
    [
        Kind, Status, Date.StartDay, Date.EndDay, Date.Precision, Country, City, Mode, Form, Cancels,
        Planned.StartDay, Planned.EndDay, Planned.Precision, StorageJson.Write(Participants), Targets is null ? null : StorageJson.Write(Targets),
    ];

    public DiplomaticEvent ToAccount()
    {
        var status = WireName.Parse<EventStatus>(Status);
        var participants = Participants.Select(ParticipantCells.ToParticipant).ToValueList();
        var place = Country is null ? null : new Place(PartyCode.Parse(Country), City);
        return WireName.Parse<EventKind>(Kind) switch
        {
            EventKind.Visit => new Visit(status, Date.ToDate(), participants, place),
            EventKind.Meeting => new Meeting(status, Date.ToDate(), participants, place, WireName.Parse<MeetingMode>(Mode!)),
            EventKind.Cancellation => new Cancellation(
                status, Date.ToDate(), participants, place, WireName.Parse<EventKind>(Cancels!), WireName.Parse<CancellationForm>(Form!), Planned.ToDate()),
            _ => new Statement(status, Date.ToDate(), participants, (Targets ?? []).Select(PartyCode.Parse).ToValueList()),
        };
    }
}
