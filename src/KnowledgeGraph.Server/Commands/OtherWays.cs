namespace KnowledgeGraph.Server.Commands;

/// <summary>How a store is kept safe that can't copy itself.</summary>
internal static class OtherWays
{
    private const string Neo4j = """
        A Neo4j database is backed up by Neo4j's own tool, on the machine of the server:
          neo4j stop; neo4j-admin database dump neo4j --to-path=/backups; neo4j start
          neo4j stop; neo4j-admin database load neo4j --from-path=/backups --overwrite-destination=true; neo4j start
        (The Enterprise edition has 'neo4j-admin database backup', which needs no stop.)
        While it runs, and for every kind of store: 'export graph.jsonl.gz', then 'import graph.jsonl.gz' into an empty store.
        """;

    public static async Task<int> TellAsync(TextWriter errors)
    {
        await errors.WriteLineAsync(Neo4j);
        return ExitCode.Usage;
    }
}
