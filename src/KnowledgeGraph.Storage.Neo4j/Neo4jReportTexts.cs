using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jReportTexts(Neo4jDatabase database) : IReportTexts
{
    public async Task<IReadOnlyList<IReadOnlyList<ReportText>>> ReadAsync(IReadOnlyList<EventChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            return [];
        var rows = await database.ReadAsync("Texts/AsOf", new() { ["rows"] = changes.Select(Row).ToArray() }, cancellationToken);
        return [.. rows.Select(Texts)];
    }

    private static PropertyMap Row(EventChange change, int index) => new()
    {
        ["number"] = index,
        ["members"] = change.Event.Members.Select(member => member.Value).ToArray(),
        // An instant of the log means one commit: a tick before, its own writes are not there.
        ["at"] = change.Change == ChangeKind.Retracted ? change.RecordedAt.AddTicks(-1) : change.RecordedAt,
    };

    internal static IReadOnlyList<ReportText> Texts(CypherRow row) =>
        [.. ((IEnumerable<object?>)row[1]!).Cast<IReadOnlyList<object?>>().Select(pair => new ReportText((string)pair[0]!, (string)pair[1]!))];
}
