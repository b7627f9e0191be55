using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>The events of a filter on one way and, in an order by date, in one band: an ordered range of one index.</summary>
/// <param name="Band">Null: all dates, for orders that are not by date.</param>
internal sealed record EventReading(EventAccess Access, int? Band)
{
    /// <summary>The readings that make up a filter; each event is in exactly one.</summary>
    public static IEnumerable<EventReading> Of(EventFilter filter, bool byDate) => Of(EventAccess.For(filter), filter, byDate);

    public static IEnumerable<EventReading> Of(IEnumerable<EventAccess> ways, EventFilter filter, bool byDate)
    {
        foreach (var access in ways)
        {
            if (!byDate)
            {
                yield return new(access, null);
                continue;
            }

            if (filter.Undated != true)
            {
                yield return new(access, DateBand.Narrow);
                yield return new(access, DateBand.Wide);
            }

            if (AllowsUndated(filter))
                yield return new(access, DateBand.Undated);
        }
    }

    public List<EventPosition> Read(SqliteSession session, EventFilter filter, EventOrder order, IEnumerable<EventBound> bounds, bool backward, int limit) =>
        Statement(filter, order, bounds, backward, limit) is { } sql
            ? session.List(row => EventPosition.Read(row, order, Band), sql.ToString(), sql.Values)
            : [];

    /// <returns>Null when nothing of this reading lies within the bounds.</returns>
    public SqlText? Statement(EventFilter filter, EventOrder order, IEnumerable<EventBound> bounds, bool backward, int limit)
    {
        var column = SortColumn(order);
        var sql = Select($"{Access.EventKey}, {column}, {Access.Event}.id", filter, joinEvent: true);
        foreach (var bound in bounds)
        {
            if (!AddBound(sql, bound, column, order))
                return null;
        }

        var direction = (order == EventOrder.StartAsc) != backward ? "ASC" : "DESC";
        sql.Add(Band == DateBand.Undated ? $"\nORDER BY {Access.Event}.id {direction}" : $"\nORDER BY {column} {direction}, {Access.Event}.id {direction}");
        sql.AddWithValues("\nLIMIT ?", limit);
        return sql;
    }

    /// <summary>The statement up to its conditions; <c>d.status_number</c> and the like may be asked for.</summary>
    /// <param name="days">A narrower condition on <c>d.start_day</c>, within the filter's span, in place of that: SQLite takes only one range of an index.</param>
    public SqlText Select(string columns, EventFilter filter, bool joinEvent = false, string? days = null)
    {
        var sql = new SqlText().Add($"SELECT {columns}\nFROM ");
        var fromValues = Access.From.Count(letter => letter == '?');
        sql.AddWithValues(Access.From, Access.Values.AsSpan(0, fromValues));
        sql.Add(joinEvent || EventConditions.NeedEvent(filter) ? Access.JoinEvent : "");
        sql.Where(Access.Condition, Access.Values.AsSpan(fromValues));
        AddDates(sql, filter, days);
        EventConditions.Add(sql, Access, filter);
        return sql;
    }

    private void AddDates(SqlText sql, EventFilter filter, string? days)
    {
        switch (Band)
        {
            case DateBand.Undated:
                sql.Where($"d.band = {DateBand.Undated} AND {Access.NoDay}");
                break;
            case { } band:
                sql.Where($"d.band = {band}{Access.AnyDay}");
                if (days is null)
                    AddSpan(sql, filter, band == DateBand.Narrow);
                else
                    AddDays(sql, filter, days);
                break;
            case null when filter.Undated == true:
                sql.Where($"d.band = {DateBand.Undated}");
                break;
            case null when !AllowsUndated(filter):
                sql.Where($"d.band <> {DateBand.Undated}");
                AddSpan(sql, filter, false);
                break;
        }
    }

    private static void AddDays(SqlText sql, EventFilter filter, string days)
    {
        sql.Where(days);
        if (filter.From is { } from)
            sql.Where("d.end_day >= ?", from.DayNumber);
    }

    // A short date that overlaps the span starts at most a month before it: with that, the rows are one range of the index.
    private static void AddSpan(SqlText sql, EventFilter filter, bool isShort)
    {
        if (filter.From is { } from)
        {
            if (isShort)
                sql.Where("d.start_day >= ?", from.DayNumber - DateBand.NarrowDays + 1);
            sql.Where("d.end_day >= ?", from.DayNumber);
        }

        if (filter.To is { } to)
            sql.Where("d.start_day <= ?", to.DayNumber);
    }

    // Undated ones drop out where a span is asked, unless they alone are asked for.
    private static bool AllowsUndated(EventFilter filter) => filter.Precision is null && (filter.Undated ?? !filter.HasSpan);

    /// <returns>False when nothing of this reading lies on that side.</returns>
    private bool AddBound(SqlText sql, EventBound bound, string column, EventOrder order)
    {
        var isAscending = order == EventOrder.StartAsc;
        var comparison = (bound.IsAfter == isAscending ? ">" : "<") + (bound.Includes ? "=" : "");
        if (Band == DateBand.Undated)
        {
            if (bound.Cursor.Key is not null)
                return bound.IsAfter;
            sql.Where($"{Access.Event}.id {comparison} ?", bound.Cursor.Id);
        }
        else if (bound.Cursor.Key is { } key)
        {
            sql.Where($"({column}, {Access.Event}.id) {comparison} (?, ?)", EventPosition.SortValue(order, key), bound.Cursor.Id);
        }
        else
        {
            return !bound.IsAfter;
        }

        return true;
    }

    private string SortColumn(EventOrder order) => order switch
    {
        EventOrder.LastReportedDesc => $"{Access.Event}.last_reported",
        EventOrder.ConfidenceDesc => $"{Access.Event}.confidence",
        _ => "d.start_day",
    };
}
