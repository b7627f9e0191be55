using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Makes of a commit and what was there before the parameter of the one statement that writes it.</summary>
internal static class CommitRequest
{
    /// <param name="writer">Who commits, one commit after the other.</param>
    /// <param name="name">Names this commit, so that the statement knows it when it comes a second time.</param>
    public static PropertyMap Of(EventCommit commit, StoredBefore before, DateTimeOffset now, string writer, string name)
    {
        var events = new EventDelta(commit, before.Events);
        var articles = new ArticleDelta(commit, before.Articles);
        var request = new PropertyMap
        {
            ["writer"] = writer,
            ["commit"] = name,
            ["now"] = now,
            ["versions"] = commit.Versions.Select(expected => new PropertyMap { ["id"] = BlockNode.Id(expected.Key), ["version"] = expected.Value }).ToArray(),
            ["changes"] = commit.Changes.Select(Change).ToArray(),
            ["people"] = People(articles.People, events),
            ["spellings"] = articles.People.Spellings.Select(Spelling).ToArray(),
        };
        events.AddTo(request);
        articles.AddTo(request);
        return request;
    }

    private static PropertyMap[] People(PersonTally told, EventDelta events)
    {
        var people = told.People.Select(person => (Id: person.Id.Value, person.Name, Party: person.Party.Value)).ToList();
        var ids = people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. people.Select(person => Person(person.Id, person.Name, person.Party, told: true)),
            .. events.PeopleBeside(ids).Select(person => Person(person.Id, person.Name, person.Party, told: false)),
        ];
    }

    private static PropertyMap Person(string id, string name, string party, bool told) =>
        new() { ["id"] = id, ["name"] = name, ["party"] = party, ["told"] = told };

    private static PropertyMap Spelling((Domain.Parties.PersonId Person, string Text, string Language, int By) spelling) => new()
    {
        ["id"] = SpellingNode.Id(spelling.Person.Value, spelling.Language, spelling.Text),
        ["person"] = spelling.Person.Value,
        ["text"] = spelling.Text,
        ["language"] = spelling.Language,
        ["by"] = spelling.By,
    };

    private static PropertyMap Change(ChangeDraft draft, int index) => new() { ["number"] = index + 1, ["properties"] = ChangeProperties(draft) };

    public static PropertyMap ChangeProperties(ChangeDraft draft) => new()
    {
        ["change"] = WireName.Of(draft.Change),
        ["eventId"] = draft.Event.Id.Value,
        ["event"] = RecordJson.Write(EventRecord.Of(draft.Event)),
        ["previousStatus"] = draft.PreviousStatus is { } status ? WireName.Of(status) : null,
        ["previousIds"] = draft.PreviousIds.Count == 0 ? null : draft.PreviousIds.Select(id => id.Value).ToArray(),
    };
}
