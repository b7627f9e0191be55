using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The columns of an account in the tables of mentions and events.</summary>
internal static class AccountColumns
{
    public const string Names =
        "kind_number, status_number, start_day, days, precision_number, country, city, mode_number, form, cancels, planned_start_day, planned_end_day, planned_precision, participants, targets";

    /// <summary>Reads the columns <see cref="Names"/> from <paramref name="at"/> on.</summary>
    public static AccountRecord Read(SqliteRow row, int at) => new(
        NumberedWord<EventKind>.Word(row, at)!, NumberedWord<EventStatus>.Word(row, at + 1)!, Date(row, at + 2),
        row.Text(at + 5), row.Text(at + 6), NumberedWord<MeetingMode>.Word(row, at + 7), row.Text(at + 8),
        row.Text(at + 9), row.Date(at + 10), ParticipantColumn.Read(row.GetUtf8(at + 13)), row.Text(at + 14) is { } targets ? RecordJson.Texts(targets) : null);

    public static object?[] Of(AccountRecord account) =>
    [
        NumberedWord<EventKind>.Number(account.Kind), NumberedWord<EventStatus>.Number(account.Status), account.Date.StartDay,
        account.Date.EndDay - account.Date.StartDay, NumberedWord<DatePrecision>.Number(account.Date.Precision), account.Country, account.City,
        NumberedWord<MeetingMode>.Number(account.Mode), account.Form, account.Cancels, account.Planned.StartDay, account.Planned.EndDay, account.Planned.Precision,
        ParticipantColumn.Write(account.Participants), account.Targets is null ? null : RecordJson.Write(account.Targets),
    ];

    private static DateRecord Date(SqliteRow row, int at) => new(row.Number(at), row.Number(at) + row.Number(at + 1), NumberedWord<DatePrecision>.Word(row, at + 2));
}
