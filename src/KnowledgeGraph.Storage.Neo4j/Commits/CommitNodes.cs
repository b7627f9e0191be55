using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>The nodes to which the edges of a commit lead.</summary>
internal sealed class CommitNodes
{
    private readonly NodeList _parties = new();
    private readonly NodeList _places = new();
    private readonly NodeList _people = new();
    private readonly NodeList _blocks = new();

    /// <summary>Those that were added, each at its place.</summary>
    public IReadOnlyCollection<object?> Parties => _parties.Rows;

    public int Party(string code) => _parties.Add(code, () => PartyRow(code));

    public int Place(PlaceNode place) => _places.Add(
        place.Id, () => new PropertyMap { ["id"] = place.Id, ["country"] = Party(place.Country), ["city"] = place.City, ["latitude"] = place.Latitude, ["longitude"] = place.Longitude });

    /// <param name="isTold">By a mention, which knows the name better than an event.</param>
    public int Person(string id, string name, string party, bool isTold) => _people.Add(
        id, () => new PropertyMap { ["id"] = id, ["name"] = name, ["party"] = party, ["told"] = isTold });

    /// <returns>The place of a person who was added.</returns>
    public int? FindPerson(string id) => _people.Find(id);

    /// <summary>A block in which a mention came, went or moved: its version counts up.</summary>
    public int Block(string id) => _blocks.Add(id, () => id);

    public void AddTo(PropertyMap commit)
    {
        commit["parties"] = Parties;
        commit["places"] = _places.Rows;
        commit["people"] = _people.Rows;
        commit["touched"] = _blocks.Rows;
    }

    private static PropertyMap PartyRow(string code)
    {
        var party = PartyCatalogue.Find(code)!;
        return new()
        {
            ["code"] = code,
            ["name"] = party.Name(),
            ["names"] = party.Names.Values.Distinct().Order(StringComparer.Ordinal).ToArray(),
            ["label"] = party.IsOrganisation ? "Organisation" : "Country",
        };
    }
}
