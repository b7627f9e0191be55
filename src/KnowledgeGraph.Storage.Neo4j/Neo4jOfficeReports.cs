using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jOfficeReports(Neo4jDatabase database) : IOfficeReports
{
    public async Task<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonIds> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count == 0)
            return new Dictionary<PersonIds, IReadOnlyList<OfficeSeen>>();
        var tallies = people.Distinct().Select(person => (person, tally: new OfficeTally(person))).ToList();
        var parameters = new PropertyMap { ["rows"] = tallies.Select((one, i) => Row(one.person, i)).ToArray(), ["most"] = IOfficeReports.MaxEvents };
        foreach (var row in await database.ReadAsync("Events/Offices", parameters, cancellationToken))
            tallies[checked((int)(long)row[0]!)].tally.Add(Report(StoredValues.AsMap(row[1])));
        return tallies.Select(one => (one.person, offices: one.tally.Result()))
            .Where(one => one.offices.Count > 0)
            .ToDictionary(one => one.person, one => one.offices);
    }

    private static PropertyMap Row(PersonIds person, int number) => new()
    {
        ["number"] = number,
        ["ids"] = person.Ids.Select(id => id.Value).ToArray(),
        ["endings"] = person.Ids.Select(id => Ending(id.Value)).ToArray(),
    };

    // A seat with an office and this person ends so: ,"the office","the person"].
    private static string Ending(string id) => $"\",{RecordJson.Write([id])[1..]}";

    private static OfficeReport Report(StoredMap map) => new(
        map.Text("id"), map.Text("status"), new(map.Day("start"), map.Day("end"), map.TextOrNull("precision")),
        map.InstantOrNull("publishedAt"), AccountProperties.Participants(map));
}
