using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>What a whole answer holds.</summary>
internal static class EventCounts
{
    public static async Task<Coverage> CoverAsync(
        Neo4jDatabase database, EventFilter filter, EventAccess? access, CancellationToken cancellationToken)
    {
        var undated = filter.Undated == false ? 0 : await CountAsync(database, filter with { From = null, To = null, Undated = true }, access, cancellationToken);
        var vague = new[] { DatePrecision.Month, DatePrecision.Year }.Where(precision => filter.Precision?.Contains(precision) != false).ToValueList();
        var monthOrYear = await CountAsync(database, filter with { Precision = vague }, access, cancellationToken);
        var basis = EventQuestion.OfAll("Basis", filter, access);
        var row = (await database.ReadAsync(basis.Statement, basis.Parameters, cancellationToken))[0];
        return new(
            undated, monthOrYear, checked((int)(long)row[0]!),
            [.. ((IEnumerable<object?>)row[1]!).Cast<string>().Order(StringComparer.Ordinal)],
            (long)row[2]!, (DateTimeOffset?)((IEnumerable<object?>)row[3]!).FirstOrDefault());
    }

    /// <summary>Reads what the frame <c>CountByStatus</c> gives.</summary>
    public static SortedDictionary<EventStatus, long> Read(IEnumerable<IReadOnlyList<object?>> rows) =>
        new(rows.ToDictionary(row => WireName.Parse<EventStatus>((string)row[0]!), row => (long)row[1]!));

    private static async Task<long> CountAsync(
        Neo4jDatabase database, EventFilter filter, EventAccess? access, CancellationToken cancellationToken)
    {
        var question = EventQuestion.OfStatuses(filter, access);
        var rows = await database.ReadAsync(question.Statement, question.Parameters, cancellationToken);
        return Read(rows.Select(row => row.Values)).Values.Sum();
    }
}
