using System.Collections.Concurrent;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Storage.Neo4j.Offices;

/// <summary>Keeps the edges <c>HELD</c> of people who are in the graph as the table of offices of this program has them.</summary>
/// <remarks>All of them once in the life of a process, since another program may have had another table; then those of people who are new to it.</remarks>
internal sealed class OfficeEdges(Neo4jDatabase database, Lazy<OfficeTable> offices, ILogger<OfficeEdges>? logger = null)
{
    private const string Statement = "Offices/Write";

    private readonly ILogger _logger = logger ?? NullLogger<OfficeEdges>.Instance;
    private readonly ConcurrentDictionary<PersonId, bool> _written = [];
    private volatile bool _areCompared;

    /// <summary>After a commit and not in it, for those who came with it.</summary>
    public Task WriteAsync(EventCommit commit, CancellationToken cancellationToken) => _areCompared
        ? WriteAsync(PeopleOf(commit).Where(IsNew).ToHashSet(), isWhole: false, cancellationToken)
        : WriteAllAsync(cancellationToken);

    /// <summary>Of everybody who is in the graph.</summary>
    public async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        var known = offices.Value.Terms.Select(term => term.Person).ToHashSet();
        // A program without a table knows nothing better than the one that wrote the edges.
        _areCompared = known.Count == 0 || await WriteAsync(known, isWhole: true, cancellationToken);
    }

    /// <summary>Writes of nobody.</summary>
    public Task WarmUpAsync(CancellationToken cancellationToken) => database.WriteAsync(Statement, Request([], new(), []), cancellationToken);

    private bool IsNew(PersonId person) => !_written.ContainsKey(person) && offices.Value.TermsOf(person).Any();

    private static IEnumerable<PersonId> PeopleOf(EventCommit commit) => commit.Articles.SelectMany(write => write.Mentions).Select(mention => mention.Account)
        .Concat(commit.Upserts.Select(upsert => upsert.Account))
        .SelectMany(account => account.Participants)
        .Select(participant => participant.Person).OfType<PersonId>();

    /// <param name="isWhole">Whether these are all whom the table knows: others lose their edges then.</param>
    private async Task<bool> WriteAsync(HashSet<PersonId> people, bool isWhole, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
            return true;
        try
        {
            var nodes = new CommitNodes();
            var rows = people.Select(person => Row(person, nodes)).ToArray();
            string[][] tables = isWhole ? [[.. people.Select(person => person.Value)]] : [];
            var row = (await database.WriteAsync(Statement, Request(rows, nodes, tables), cancellationToken))[0];
            foreach (var id in ((IEnumerable<object?>)row[0]!).Cast<string>())
                _written[new(id)] = true;
            return true;
        }
        catch (Exception fault) when (fault is StorageException or OperationCanceledException)
        {
            // The commit is kept: its caller must hear so. Whoever is not written down comes again with a later one.
            Log.OfficesNotWritten(_logger, database.Address, fault.Message);
            return false;
        }
    }

    private static PropertyMap Request(PropertyMap[] people, CommitNodes nodes, string[][] tables) =>
        new() { ["people"] = people, ["parties"] = nodes.Parties, ["tables"] = tables };

    private PropertyMap Row(PersonId person, CommitNodes nodes) => new()
    {
        ["id"] = person.Value,
        ["terms"] = offices.Value.TermsOf(person).DistinctBy(HeldEdge.Key).Select(term => new PropertyMap
        {
            ["key"] = HeldEdge.Key(term),
            ["party"] = term.Party.Value,
            ["at"] = nodes.Party(term.Party.Value),
            ["office"] = term.Office,
            ["from"] = term.From,
            ["to"] = term.To,
        }).ToArray(),
    };
}
