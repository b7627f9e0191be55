using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>Migrations, indexes and constraints of a database, beside those that <c>graph-schema/neo4j</c> makes, and settings of the server that matter.</summary>
internal sealed class SchemaComparison(Neo4jDatabase database)
{
    public async Task<IReadOnlyList<StoreFinding>> FindingsAsync(CancellationToken cancellationToken) =>
    [
        .. await MigrationsAsync(cancellationToken),
        .. await ItemsAsync("constraint", "Inspections/Constraints", cancellationToken),
        .. await ItemsAsync("index", "Inspections/Indexes", cancellationToken),
        .. await TimeoutAsync(cancellationToken),
    ];

    private async Task<IEnumerable<StoreFinding>> MigrationsAsync(CancellationToken cancellationToken)
    {
        var recorded = (await database.LookAsync("Inspections/Migrations", [], cancellationToken)).Select(row => (string)row[0]!).ToList();
        var known = Neo4jMigration.All.Select(migration => migration.Name).ToList();
        return
        [
            .. known.Except(recorded, StringComparer.Ordinal)
                .Select(name => new StoreFinding($"The migration {name} is not recorded.", "Start server or worker once: they migrate at the first use.")),
            .. recorded.Except(known, StringComparer.Ordinal)
                .Select(name => new StoreFinding($"The migration {name} is recorded, and this program has none of that name.", "Use the program that applied it, or export with that one and import into a new store.")),
        ];
    }

    private async Task<IReadOnlyList<StoreFinding>> ItemsAsync(string sort, string statement, CancellationToken cancellationToken)
    {
        var rows = await database.LookAsync(statement, [], cancellationToken);
        var found = rows.ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);
        var findings = new List<StoreFinding>();
        foreach (var creation in Neo4jMigration.All.SelectMany(migration => migration.Statements))
        {
            if (SchemaItem.Of(creation) is not { } expected || expected.Sort != sort)
                continue;
            if (!found.Remove(expected.Name, out var row))
                findings.Add(new($"The {sort} {expected.Name} is missing.", $"{creation};"));
            else if (SchemaItem.Of(sort, row) is var item && item != expected)
                findings.Add(new($"The {sort} {item.Name} is on {item.On} and should be on {expected.On}.", $"DROP {sort.ToUpperInvariant()} {item.Name}; {creation};"));
            else if (row[5] is not "ONLINE")
                findings.Add(new($"The {sort} {item.Name} is {row[5]} and not ONLINE.", $"Wait until it is filled; where it failed: DROP {sort.ToUpperInvariant()} {item.Name}; {creation};"));
        }

        // What the migrator makes for itself stands in no script.
        findings.AddRange(found.Keys.Where(name => name is not ("lease_name" or "migration_number"))
            .Select(name => new StoreFinding($"The {sort} {name} is not in the schema.", $"If no other program needs it: DROP {sort.ToUpperInvariant()} {name};")));
        return findings;
    }

    private async Task<IEnumerable<StoreFinding>> TimeoutAsync(CancellationToken cancellationToken) =>
        await database.LookAsync("Inspections/Timeout", [], cancellationToken) is [var row] && row[0] is "0s"
            ? [new("The server ends no statement by itself (db.transaction.timeout is 0): one that its client gave up on may run for ever.", "Set db.transaction.timeout=60s in neo4j.conf.", IsWarning: true)]
            : [];
}
