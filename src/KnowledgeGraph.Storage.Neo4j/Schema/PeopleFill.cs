using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>Counts what mentions show of people, for a database that was filled before that was kept.</summary>
internal sealed class PeopleFill(INeo4jTransport transport, TimeSpan longest)
{
    /// <summary>The migration that it belongs to.</summary>
    public const int Migration = 8;

    private const int PageSize = 200;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var people = new PersonTally();
        var after = "";
        while (await ReadAsync(after, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var report in page.SelectMany(ReportRow.Read))
                people.Add(report);
            after = (string)page[^1][0]!;
        }

        foreach (var offices in OfficeMonthNode.Batches(people))
            await WriteAsync("People/WriteOffices", offices, cancellationToken);
        await WriteAsync("People/FirstVersions", [], cancellationToken);
    }

    private Task<IReadOnlyList<CypherRow>> ReadAsync(string after, CancellationToken cancellationToken) => transport.ReadAsync(
        new(CypherFile.Text("Inspections/ArticlePage"), new PropertyMap { ["after"] = after, ["max"] = PageSize }), cancellationToken);

    private Task WriteAsync(string statement, PropertyMap parameters, CancellationToken cancellationToken) => transport.WriteAsync(
        new(CypherFile.Text(statement), parameters) { Repeatable = true, Timeout = longest }, cancellationToken);
}
