using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

/// <summary>Every statement that is made of the parts in <c>Cypher/Lists</c>, without and with the conditions that few filters have.</summary>
internal static class ListStatements
{
    private static readonly string[] _ways = ["Contact", "Party", "All", "People", "Text"];

    public static IEnumerable<ListStatement> All => Frames().SelectMany(frame => new ListStatement[]
    {
        Of(frame.Frame, frame.Rows, AskedConditions.None),
        Of(frame.Frame, frame.Rows, Enum.GetValues<AskedConditions>().Aggregate((all, one) => all | one)),
    });

    private static ListStatement Of(string frame, string? rows, AskedConditions asked)
    {
        var take = rows?.StartsWith("Rows/", StringComparison.Ordinal) != true ? null
            : frame switch { "CountByStatus" => "Statuses", "Timeline" => "Buckets", _ => "Events" };
        var statement = new ListStatement(frame, rows, take, asked);
        var isPage = frame.Contains('.', StringComparison.Ordinal);
        var way = rows is null ? "All" : rows.Split('/')[1].Split('.')[0];
        return isPage && asked != AskedConditions.None ? statement with { Counted = new("CountByStatus", $"Rows/{way}", "Statuses", asked) } : statement;
    }

    private static IEnumerable<(string Frame, string? Rows)> Frames()
    {
        foreach (var direction in new[] { "desc", "asc" })
        {
            yield return ($"ByLastReported.{direction}", null);
            yield return ($"ByConfidence.{direction}", null);
            foreach (var way in _ways.Take(3))
                yield return ($"ByDate.{direction}", $"Ordered/{way}.{direction}");
            foreach (var way in _ways.Where(way => way != "All"))
                yield return ($"Sorted.{direction}", $"Rows/{way}");
        }

        foreach (var frame in new[] { "CountByStatus", "Basis", "Timeline", "ByParty" })
        {
            foreach (var way in _ways)
                yield return (frame, $"Rows/{way}");
        }

        foreach (var pairs in new[] { "Rows/Pairs", "Rows/PairsOfText" })
        {
            yield return ("CountByStatus", pairs);
            yield return ("Basis", pairs);
        }

        yield return ("ContactFacts", "Rows/Many");
        yield return ("ContactFacts", "Rows/PairsOfText");
        yield return ("Contacts", null);
    }
}
