using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jOfficeReports(Neo4jDatabase database) : IOfficeReports
{
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var tally = new OfficeTally(people);
        var ids = people.Select(person => person.Value).Distinct().ToArray();
        var parameters = new PropertyMap { ["ids"] = ids, ["endings"] = ids.Select(Ending).ToArray(), ["most"] = IOfficeReports.MaxEvents };
        foreach (var row in await database.ReadAsync("Events/Offices", parameters, cancellationToken))
            tally.Add(Report(StoredValues.AsMap(row[0])));
        return tally.Result();
    }

    // A seat with an office and this person ends so: ,"the office","the person"].
    private static string Ending(string person) => $"\",{RecordJson.Write([person])[1..]}";

    private static OfficeReport Report(StoredMap map) => new(
        map.Text("id"), map.Text("status"), new(map.Day("start"), map.Day("end"), map.TextOrNull("precision")),
        map.InstantOrNull("publishedAt"), AccountProperties.Participants(map));
}
