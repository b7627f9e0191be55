using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Finds the live mentions of a scope by the blocks in which they stand. It may find more, and never less.</summary>
/// <param name="recorded">Recorded by then, in ticks.</param>
internal sealed class ScopeReader(SqliteSession session, ReportScope scope, long recorded, int limit)
{
    // A mention of three or more parties stands in a block with each of the others.
    private const int BlocksOfRound = ReportScope.Round - 1;

    private static readonly string _inBlocks = Statement("AND b.block IN (SELECT value FROM json_each($blocks)) GROUP BY b.mention HAVING count(*) >= $least");
    private static readonly string _inAnyBlock = Statement("");

    private readonly string _kinds = SqlText.Numbers(scope.Kinds.Select(kind => (int)kind));

    /// <returns>Some of them more than once; of each part at most as many as the limit.</returns>
    public IEnumerable<List<MentionRow>> Read()
    {
        if (scope.Pair is { } pair)
            return OfPair(pair.A, pair.B);
        if (scope.Parties is not { } parties)
            return Days().Select(days => List(_inAnyBlock, days, []));
        return parties.Count == 0 ? [] : InBlocks(parties.SelectMany(party => WithParty(party, scope.Kinds)), 1);
    }

    private IEnumerable<List<MentionRow>> OfPair(PartyCode one, PartyCode other)
    {
        List<EventKind> between = [.. scope.Kinds.Where(kind => kind != EventKind.Statement)];
        List<EventKind> spoken = [.. scope.Kinds.Where(kind => kind == EventKind.Statement)];
        return InBlocks([.. Keys(between, "block = $key", $"{one}-{other}"), .. WithParty(one, spoken), .. WithParty(other, spoken)], 1)
            .Concat(InBlocks(WithParty(one, between), BlocksOfRound))
            .Concat(InBlocks(WithParty(other, between), BlocksOfRound));
    }

    private IEnumerable<List<MentionRow>> InBlocks(IEnumerable<long> blocks, int least)
    {
        var json = SqlText.Numbers(blocks.Distinct());
        return Days().Select(days => List(_inBlocks, days, [json, least]));
    }

    private IEnumerable<long> WithParty(PartyCode party, IReadOnlyCollection<EventKind> kinds) => Keys(
        kinds, "(block = $party OR block >= $first AND block < $beyond OR block LIKE $last)", party.Value, $"{party}-", $"{party}.", $"%-{party}");

    private IEnumerable<long> Keys(IEnumerable<EventKind> kinds, string condition, params object?[] values) => kinds.SelectMany(kind =>
        session.List(row => row.GetInt64(0), $"SELECT key FROM block WHERE kind = $kind AND {condition}", [WireName.Of(kind), .. values]));

    // A mention without a date stands at its publication, wherever the span lies.
    private IEnumerable<Span> Days()
    {
        foreach (var kind in scope.Kinds.DistinctBy(kind => kind == EventKind.Cancellation))
        {
            if (scope.Undated != true)
                yield return new(kind, (scope.From ?? DateOnly.MinValue).DayNumber, (scope.To ?? DateOnly.MaxValue).DayNumber, false);
            if (scope.Undated != false)
                yield return new(kind, 0, DateOnly.MaxValue.DayNumber, true);
        }
    }

    private List<MentionRow> List(string sql, Span days, object?[] ofBlocks) => session.List(
        MentionRow.Read, sql,
        [
            BlockMonth.Of(days.Kind, Math.Max(0, days.From - DateBand.NarrowDays + 1)), BlockMonth.Of(days.Kind, days.To), days.To, days.From,
            .. ofBlocks, _kinds, recorded, days.Undated ? 1 : 0, limit,
        ]);

    private static string Statement(string blocks) =>
        $"""
        {MentionRow.Select}
        WHERE m.key IN (
                SELECT b.mention FROM mention_block b
                WHERE b.month IN ({Neighbourhoods.MonthsOfStore}) AND b.start_day <= $to AND b.start_day + b.days >= $from {blocks})
            AND m.kind_number IN (SELECT value FROM json_each($kinds)) AND m.recorded_at <= $recorded AND (m.start_day IS NULL) = $undated
        LIMIT $limit
        """;

    /// <param name="Kind">Decisions stand in parts of their own, all others together.</param>
    private readonly record struct Span(EventKind Kind, int From, int To, bool Undated);
}
