using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Batching;

public sealed class BatchingTests
{
    [Fact]
    public async Task A_list_reads_each_kind_of_thing_once_however_long_it_is()
    {
        await using var api = await Api.StartAsync();
        for (var i = 0; i < 40; i++)
            api.Graph.Add(Graph.Event($"event-{i}", Graph.Visit("2023-01-01", name: $"Person {i % 10}"), $"other-{i}") with { CancelledBy = new($"event-{i + 1}") });
        api.Graph.Calls.Clear();
        await api.DataAsync("{ events(first: 40) { totalCount statusCounts { count } nodes { id history { mention { id } } participants { person { spellings { text } } } ... on Visit { meetings { id } rescheduledAs { id } } mentions { nodes { id article { id title } event { id } } } } } }");

        // Meetings are looked for once, whatever the number of visits: the events of the visits, then those of the pair.
        api.Graph.Calls.Order().ShouldBe(["FindArticles", "FindEvents", "FindEvents", "FindMentions", "FindPeople", "QueryEvents", "QueryEvents", "ReadPeople", "Summarise"]);
    }

    [Fact]
    public async Task A_key_is_read_once_even_when_it_is_asked_for_later()
    {
        var reads = new List<string[]>();
        var batch = new Batch<string, string>((keys, _) =>
        {
            reads.Add([.. keys]);
            return Task.FromResult<IReadOnlyDictionary<string, string>>(keys.Where(key => key != "missing").ToDictionary(key => key, key => key.ToUpperInvariant()));
        });
        var (first, second) = (batch.Load("a"), batch.LoadMany(["b", "missing", "a"]));
        (await first.GetResultAsync(TestContext.Current.CancellationToken)).ShouldBe("A");
        (await second.GetResultAsync(TestContext.Current.CancellationToken)).ShouldBe(["B", "A"]);
        (await batch.LoadMany(["c", "a"]).GetResultAsync(TestContext.Current.CancellationToken)).ShouldBe(["C", "A"]);
        (await batch.Load("missing").GetResultAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
        reads.Select(keys => string.Join(',', keys)).ShouldBe(["a,b,missing", "c"]);
    }
}
