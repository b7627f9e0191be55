using KnowledgeGraph.Domain;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>The edges of an event, beside those that follow from its own properties.</summary>
internal static class EdgeComparison
{
    private sealed record Edge(string Type, string Key, string Says);

    /// <returns>One line for each edge that is wrong.</returns>
    public static IEnumerable<string> Differences(CypherRow row)
    {
        var record = EventProperties.Read(StoredValues.AsMap(row[0]));
        var living = ((IEnumerable<object?>)row[2]!).Cast<string>().ToHashSet(StringComparer.Ordinal);
        var found = StoredValues.AsMaps(row[1]).Select(map => Of(map)).ToHashSet();
        var expected = EventEdges.Of(record).Where(edge => edge is not LinkEdge link || living.Contains(link.To)).Select(edge => Of(edge, record)).ToHashSet();
        if (!record.Members.ToHashSet(StringComparer.Ordinal).SetEquals(((IEnumerable<object?>)row[3]!).Cast<string>()))
            yield return $"The members of the event {record.Id} are not the live mentions that are of it.";
        foreach (var missing in expected.Except(found))
            yield return $"The event {record.Id} lacks its edge {missing.Type} {missing.Key} ({missing.Says}).";
        foreach (var surplus in found.Except(expected))
            yield return $"The event {record.Id} has an edge {surplus.Type} {surplus.Key} ({surplus.Says}) that does not follow from it.";
    }

    private static Edge Of(StoredMap map)
    {
        var properties = map.Map("properties");
        var roles = properties.TextsOrNull("role") is { } role ? string.Join('+', role) : "";
        var facts = properties.TextOrNull("kind") is { } kind ? Facts(kind, properties.TextOrNull("status"), properties.Day("start"), properties.Day("end"), properties.IntOrNull("band")) : "";
        return new(map.Text("type"), map.Text("key"), $"{roles} {facts} {(properties.Flag("many") ? "many" : "")}{properties.TextOrNull("as")}".Trim());
    }

    private static Edge Of(IEventEdge edge, EventRecord record)
    {
        var (date, facts) = (record.Account.Date, "");
        if (edge is PartyEdge or ContactEdge or PersonEdge)
            facts = Facts(record.Account.Kind, record.Account.Status, date.StartDay, date.EndDay, DateBand.Of(date.StartDay, date.EndDay));
        var (roles, rest) = edge switch
        {
            PartyEdge party => (Joined(party.Roles), party.Many ? "many" : ""),
            PersonEdge person => (Joined(person.Roles), person.Office),
            _ => ("", ""),
        };
        return new(edge.Type, edge is PlaceEdge place ? place.Place.Id : edge.Key!, $"{roles} {facts} {rest}".Trim());
    }

    private static string Joined(ValueList<string> roles) => string.Join('+', roles);

    private static string Facts(string kind, string? status, int? start, int? end, int? band) => FormattableString.Invariant($"{kind} {status} {start}-{end} {band}");
}
