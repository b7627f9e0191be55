using System.Collections;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using PropertyMap = System.Collections.Generic.Dictionary<string, object?>;

namespace KnowledgeGraph.Benchmarks.Bulk;

/// <summary>Writes into the files of an import what commits of new articles would write into an empty graph.</summary>
internal sealed class ImportWriter : IDisposable
{
    private readonly ImportGraph _graph;
    private readonly ImportedNodes _parties;
    private readonly ImportedNodes _places;
    private readonly ImportedNodes _people;
    private readonly ImportedNodes _spellings;
    private readonly ImportedNodes _offices;
    private readonly ImportedNodes _blocks;
    private long _number;
    private long _changes;
    private long _articles;
    private long _mentions;

    public ImportWriter(DirectoryInfo folder)
    {
        _graph = new(folder);
        (_parties, _places, _people) = (new(Next), new(Next), new(Next));
        (_spellings, _offices, _blocks) = (new(Next), new(Next), new(Next));
    }

    public IEnumerable<string> Options => _graph.Options;

    public void Add(EventCommit commit, DateTimeOffset now)
    {
        var before = new StoredBefore(new Dictionary<string, ArticleBefore>(), new Dictionary<string, EventBefore>());
        var request = CommitRequest.Of(commit, before, now, "", "");
        var parties = Maps(request["parties"]).Select(Party).ToList();
        var places = Maps(request["places"]).Select(row => Place(row, parties)).ToList();
        var people = Maps(request["people"]).Select(row => (Id: (string)row["id"]!, Number: _people.Add((string)row["id"]!, () => [row["id"], row["name"], row["party"]]).Number)).ToList();
        foreach (var row in Maps(request["spellings"]))
            Count(_spellings, _graph.Spelled, row, people, person => [row["id"], person, row["text"], row["language"], 0L]);
        foreach (var row in Maps(request["offices"]))
            Count(_offices, _graph.SeenIn, row, people, person => [row["id"], person, row["office"], DateOnly.Parse((string)row["month"]!, null), 0L]);
        var blocks = Items(request["touched"]).Cast<string>().Select(id => (Id: id, _blocks.Add(id, () => [id, 0L], counted: 1).Number)).ToList();
        var events = Maps(request["events"]).Select(row => Event(row, now, parties, places, people)).ToList();
        var versions = Maps(request["articles"]).Select(row => Article(row, now)).ToList();
        foreach (var row in Maps(request["mentions"]))
            Mention(row, now, versions, events, blocks);
        foreach (var row in Maps(request["changes"]))
            _graph.Changes.Add(Next(), row["change"], row["eventId"], row["event"], ++_changes, now);
    }

    /// <param name="now">Not before any that commits came with.</param>
    public void End(DateTimeOffset now, IEnumerable<string> partiesOfPeople)
    {
        _parties.WriteTo(_graph.Parties);
        _places.WriteTo(_graph.Places);
        _people.WriteTo(_graph.People);
        _spellings.WriteTo(_graph.Spellings);
        _offices.WriteTo(_graph.OfficeMonths);
        _blocks.WriteTo(_graph.Blocks);
        foreach (var party in partiesOfPeople)
            _graph.PeopleVersions.Add(Next(), party, 1L);
        _graph.Sequences.Add(Next(), "changes", _changes, _changes, now, _articles, _mentions, 0L);
    }

    public void Dispose() => _graph.Dispose();

    private long Next() => ++_number;

    private (string Code, long Number) Party(PropertyMap row)
    {
        var code = (string)row["code"]!;
        return (code, _parties.Add(code, () => [code, row["name"], row["names"], row["label"]]).Number);
    }

    private long Place(PropertyMap row, List<(string Code, long Number)> parties)
    {
        var country = parties[(int)row["country"]!];
        var (number, isNew) = _places.Add((string)row["id"]!, () => [row["id"], country.Code, row["city"], row["latitude"], row["longitude"]]);
        if (isNew)
            _graph.In.Add(number, country.Number);
        return number;
    }

    private static void Count(ImportedNodes nodes, ImportFiles edges, PropertyMap row, List<(string Id, long Number)> people, Func<string, object?[]> values)
    {
        var person = people[(int)row["person"]!];
        var (number, isNew) = nodes.Add((string)row["id"]!, () => values(person.Id), (int)row["by"]!);
        if (isNew)
            edges.Add(person.Number, number);
    }

    private long Event(PropertyMap row, DateTimeOffset now, List<(string Code, long Number)> parties, List<long> places, List<(string Id, long Number)> people)
    {
        var p = (object?[])row["p"]!;
        var number = Next();
        _graph.Events.Add([number, .. p, 1L, now, row["label"]]);
        object?[] Facts(string key) => [p[16], p[2], p[3], p[15], p[0], p[1], p[2] is null ? key : null];
        foreach (var edge in Maps(row.GetValueOrDefault("parties")))
        {
            var party = parties[(int)edge["at"]!];
            _graph.PartyTo.Add([party.Number, number, party.Code, edge["role"], edge["many"], .. Facts(party.Code)]);
        }

        foreach (var edge in Maps(row.GetValueOrDefault("contacts")))
            _graph.Contact.Add([parties[(int)edge["at"]!].Number, number, edge["pair"], .. Facts((string)edge["pair"]!)]);
        foreach (var edge in Maps(row.GetValueOrDefault("people")))
        {
            var person = people[(int)edge["at"]!];
            _graph.TookPart.Add([person.Number, number, person.Id, edge["role"], edge["as"], .. Facts(person.Id)]);
        }

        foreach (var at in Places(row.GetValueOrDefault("targets")))
            _graph.About.Add(number, parties[at].Number);
        foreach (var at in Places(row.GetValueOrDefault("places")))
            _graph.At.Add(number, places[at]);
        return number;
    }

    private long Article(PropertyMap row, DateTimeOffset now)
    {
        var (article, number) = (Next(), Next());
        var p = (object?[])row["p"]!;
        _graph.Articles.Add([article, .. p, row["reportedAt"] ?? now, now, 1L]);
        var version = (PropertyMap)row["version"]!;
        _graph.Versions.Add(number, version["article"], version["version"], version["title"], version["text"], version["fingerprint"], p[5], now);
        _graph.Version.Add(article, number);
        _articles++;
        return number;
    }

    private void Mention(PropertyMap row, DateTimeOffset now, List<long> versions, List<long> events, List<(string Id, long Number)> blocks)
    {
        var number = Next();
        _graph.Mentions.Add([number, .. (object?[])row["p"]!, now, _mentions++]);
        _graph.Reports.Add(versions[(int)row["article"]!], number);
        _graph.Of.Add(number, events[(int)row["event"]!]);
        foreach (var at in Places(row["blocks"]))
            _graph.StandsIn.Add(number, blocks[at].Number, blocks[at].Id, row["band"], row["start"], row["end"]);
    }

    private static IEnumerable<object?> Items(object? list) => ((IEnumerable?)list ?? Array.Empty<object>()).Cast<object?>();

    // In the lists of the request.
    private static IEnumerable<int> Places(object? list) => Items(list).Cast<int>();

    private static IEnumerable<PropertyMap> Maps(object? list) => Items(list).Cast<PropertyMap>();
}
