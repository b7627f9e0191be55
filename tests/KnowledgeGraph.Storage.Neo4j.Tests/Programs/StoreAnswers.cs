using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>Everything that a store answers about a world, as lines that can be compared.</summary>
internal static class StoreAnswers
{
    private static readonly PersonId[] _people = [PersonId.Of(PartyCode.Parse("CN"), "Xi Jinping"), PersonId.Of(PartyCode.Parse("RU"), "Sergei Lavrov")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<List<string>> OfAsync(StoreUnderTest store, ProgramWorld world)
    {
        var lines = new List<string>();
        EventId[] ids = [.. world.Ids.Order().Select(id => new EventId(id))];
        foreach (var (id, resolved) in (await store.Events.FindEventsAsync(ids, Cancellation)).OrderBy(found => found.Key))
            lines.Add($"event {id}: {Text(resolved)}");
        foreach (var id in ids)
            lines.Add($"gone {id}: {(await store.Events.FindGoneAsync(id, Cancellation) is { } gone ? Text(gone) : "no")}");
        foreach (var mention in (await store.Events.FindMentionsAsync([.. world.Ids], Cancellation)).Values.OrderBy(mention => mention.Id))
            lines.Add($"mention {Text(mention)}");
        foreach (var person in (await store.Events.FindPeopleAsync(_people, Cancellation)).Values.OrderBy(person => person.Id.Value, StringComparer.Ordinal))
            lines.Add($"person {person.Id} {person.Name} {person.Party}: {string.Join("; ", person.Spellings)}");
        await AddArticlesAsync(store, world, lines);
        await AddNeighbourhoodAsync(store, world, lines);
        await AddListsAsync(store, lines);
        foreach (var change in await store.Feed.ReadAsync(0, 1_000, Cancellation))
            lines.Add($"change {change.Sequence} {change.Change} {change.RecordedAt:O} {change.PreviousStatus} {Text(change.Event)}");
        return lines;
    }

    private static async Task AddArticlesAsync(StoreUnderTest store, ProgramWorld world, List<string> lines)
    {
        foreach (var stored in (await store.Articles.FindArticlesAsync([.. world.ArticleIds], Cancellation)).Values.OrderBy(stored => stored.Article.Id))
        {
            lines.Add($"article {stored.Article} {stored.Article.PublishedAt:O} {stored.Article.RecordedAt:O}");
            lines.AddRange(stored.Mentions.Select(mention => $"    told {Text(mention)}"));
            lines.AddRange(stored.Numbers.Select(number => $"    number {number}"));
        }
    }

    private static async Task AddNeighbourhoodAsync(StoreUnderTest store, ProgramWorld world, List<string> lines)
    {
        BlockRange[] ranges = [.. world.Blocks.SelectMany(block => new BlockRange[] { new(block, new(2023, 2, 1), new(2023, 2, 3)), new(block, new(2023, 3, 1), null) })];
        MentionId[] named = [.. world.Ids.Order().Where((_, index) => index % 3 == 0)];
        var read = await store.Events.ReadNeighbourhoodAsync(ranges, named, Cancellation);
        lines.AddRange(read.Reports.Select(report => $"report {Text(report.Mention)} of {report.Article}"));
        lines.AddRange(read.Events.Select(resolved => $"near {Text(resolved)}"));
        lines.AddRange(read.Versions.OrderBy(version => $"{version.Key}", StringComparer.Ordinal).Select(version => $"block {version.Key} {version.Value}"));
    }

    private static async Task AddListsAsync(StoreUnderTest store, List<string> lines)
    {
        foreach (var order in Enum.GetValues<EventOrder>())
        {
            var page = await store.Events.QueryAsync(new(), order, new(First: 500), Cancellation);
            lines.Add($"list {order} at {page.Position}: {string.Join(' ', page.Page.Items.Select(item => $"{item.Value.Id}={item.Cursor}"))}");
        }

        var contacts = EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]);
        var summary = await store.Events.SummariseAsync(contacts, Cancellation);
        lines.Add($"contacts {summary.TotalCount}: {string.Join(", ", summary.StatusCounts.OrderBy(count => count.Key))}");
        var articles = await store.Articles.QueryAsync(new(), new(First: 500), Cancellation);
        lines.Add($"articles {string.Join(' ', articles.Items.Select(item => $"{item.Value.Id}={item.Cursor}"))}");
    }

    private static string Text(ResolvedEvent resolved) => RecordJson.Write(EventRecord.Of(resolved));

    private static string Text(Mention mention) =>
        $"{mention.Id}/{mention.Revision} {mention.ArticleId}/{mention.ArticleVersion}#{mention.Number} {mention.Evidence} {mention.Confidence} {mention.Replaces} {JsonSerializer.Serialize(AccountRecord.Of(mention.Account))}";
}
