using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>The condition that an event means one of some people, where their ids mean others too.</summary>
internal static class PersonTimesText
{
    /// <summary>Takes the values of <see cref="Whole"/> and <see cref="Json"/>.</summary>
    public static string Of(string e) =>
        $"""
        EXISTS (SELECT 1 FROM (
                SELECT x.value ->> 5 AS id, coalesce({e}.start_day, {e}.first_reported / {TimeSpan.TicksPerDay}) AS day,
                    (SELECT s.value ->> 4 FROM json_each({e}.participants) s WHERE s.value ->> 5 = x.value ->> 5 AND s.value ->> 4 IS NOT NULL ORDER BY s.key LIMIT 1) AS office
                FROM json_each({e}.participants) x) p
            WHERE p.id IN (SELECT value FROM json_each(?)) OR EXISTS (SELECT 1 FROM json_each(?) t
                WHERE t.value ->> 'id' = p.id AND p.day BETWEEN t.value ->> 'from' AND t.value ->> 'to'
                    AND CASE WHEN t.value ->> 'office' IS NULL
                        THEN p.office IS NULL OR p.office NOT IN (SELECT o.value FROM json_each(t.value, '$.others') o)
                        ELSE p.office = t.value ->> 'office' END))
        """;

    /// <summary>The ids that mean nobody else.</summary>
    public static string Whole(ValueList<PersonId> people, ValueList<PersonTime> times) =>
        RecordJson.Write([.. people.Where(id => !times.Any(time => time.Id == id)).Select(id => id.Value)]);

    public static string Json(ValueList<PersonTime> times) => JsonSerializer.Serialize(times.Select(time => new
    {
        id = time.Id.Value, office = time.Office, others = time.Others, from = time.From.DayNumber, to = time.To.DayNumber,
    }));
}
