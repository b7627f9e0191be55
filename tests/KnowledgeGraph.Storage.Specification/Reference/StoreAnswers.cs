using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>What a store answers, as text to be compared with what another one answers.</summary>
internal static class StoreAnswers
{
    /// <summary>All ids, articles, people and changes of a history.</summary>
    public static async Task<string> OfHistoryAsync(StoreUnderTest store, RandomHistory history)
    {
        var articles = await store.Articles.FindArticlesAsync(history.Articles, CancellationToken.None);
        var stored = history.Articles.OrderBy(id => id.Value, StringComparer.Ordinal).Select(id => articles[id]).ToList();
        List<string> lines =
        [
            .. await OfIdsAsync(store, history),
            .. stored.Select(article => $"{article.Article}; {string.Join(", ", article.Mentions)}; {string.Join(", ", article.Numbers)}"),
            .. await OfPeopleAsync(store, [.. stored.SelectMany(article => article.Mentions).SelectMany(mention => mention.Account.Participants)
                .Select(participant => participant.Person).OfType<PersonId>().Distinct()]),
            .. (await store.Feed.ReadAsync(0, 10_000, CancellationToken.None))
                .Select(change => $"{change.Sequence} {change.Change} {Text(change.Event)} {change.RecordedAt:O} {change.PreviousStatus} {string.Join(' ', change.PreviousIds)}"),
        ];
        return string.Join('\n', lines);
    }

    /// <summary>Lists in every order with their cursors, counts and positions.</summary>
    public static async Task<string> ListsAsync(StoreUnderTest store)
    {
        var lines = new List<string>();
        EventFilter[] filters =
        [
            new(), EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]), new() { Sources = [RandomStore.Sources[0]] },
        ];
        foreach (var (order, filter) in Enum.GetValues<EventOrder>().SelectMany(order => filters.Select(filter => (order, filter))))
        {
            var page = await store.Events.QueryAsync(filter, order, new(First: PageRequest.MaxSize), CancellationToken.None);
            var coverage = await store.Events.CoverAsync(filter, CancellationToken.None);
            lines.Add($"{order}: position {page.Position}, {coverage.Articles} articles, {coverage.Undated} undated");
            lines.AddRange(page.Page.Items.Select(item => $"{item.Cursor} {Text(item.Value)}"));
        }

        return string.Join('\n', lines);
    }

    private static async Task<IReadOnlyList<string>> OfIdsAsync(StoreUnderTest store, RandomHistory history)
    {
        var found = await store.Events.FindEventsAsync([.. history.Ids], CancellationToken.None);
        var lines = new List<string>();
        foreach (var id in history.Ids.OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            lines.Add(found.TryGetValue(id, out var live) ? $"{id} is {Text(live)}"
                : await store.Events.FindGoneAsync(id, CancellationToken.None) is { } gone ? $"{id} was {Text(gone)}"
                : $"{id} is unknown");
        }

        return lines;
    }

    private static async Task<IEnumerable<string>> OfPeopleAsync(StoreUnderTest store, List<PersonId> people)
    {
        var found = await store.Events.FindPeopleAsync(people, CancellationToken.None);
        return found.Values.OrderBy(person => person.Id.Value, StringComparer.Ordinal)
            .Select(person => $"{person.Id}: {person.Name} {person.Party} {string.Join(", ", person.Spellings)}");
    }

    private static string Text(ResolvedEvent resolved) => RecordJson.Write(EventRecord.Of(resolved));
}
