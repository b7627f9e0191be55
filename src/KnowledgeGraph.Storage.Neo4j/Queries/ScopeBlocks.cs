using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Neo4j.Commits;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>The blocks in which the mentions of a scope stand: more of them stand there, and never less.</summary>
internal static class ScopeBlocks
{
    /// <returns>Each with how many participants a mention has at least.</returns>
    public static async Task<IReadOnlyList<(string Id, int Participants)>> ReadAsync(
        Neo4jDatabase database, ReportScope scope, CancellationToken cancellationToken)
    {
        if (scope.Pair is not { } pair)
            return [.. (await ReadAsync(database, scope.Kinds, scope.Parties?.Select(party => party.Value), cancellationToken)).Select(id => (id, 0))];
        List<EventKind> between = [.. scope.Kinds.Where(kind => kind != EventKind.Statement)];
        var rounds = await ReadAsync(database, between, [pair.A.Value, pair.B.Value], cancellationToken);
        var spoken = scope.Kinds.Contains(EventKind.Statement)
            ? new[] { pair.A, pair.B }.Select(speaker => BlockNode.Id(new(EventKind.Statement, speaker.Value)))
            : [];
        return
        [
            .. between.Select(kind => (BlockNode.Id(new(kind, pair.ToString())), 0)),
            .. rounds.Select(id => (id, ReportScope.Round)),
            .. spoken.Select(id => (id, 0)),
        ];
    }

    private static async Task<IEnumerable<string>> ReadAsync(
        Neo4jDatabase database, IEnumerable<EventKind> kinds, IEnumerable<string>? parties, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            "History/Blocks", new() { ["kinds"] = kinds.Distinct().Select(WireName.Of).ToArray(), ["parties"] = parties?.ToArray() }, cancellationToken);
        return rows.Select(row => (string)row[0]!);
    }
}
