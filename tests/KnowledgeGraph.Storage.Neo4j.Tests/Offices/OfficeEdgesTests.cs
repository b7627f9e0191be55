using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Offices;

/// <summary>Who held which office stands in the graph as in the table of offices of the program that wrote last.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class OfficeEdgesTests(Neo4jServer server)
{
    private const string Held =
        """
        MATCH (p:Person)-[r:HELD]->(x:Party)
        RETURN p.name + ' ' + r.office + ' ' + x.code + ' ' + x.name + ' ' + coalesce(toString(r.from), '') + '/' + coalesce(toString(r.to), '') AS line
        ORDER BY line
        """;

    private static readonly OfficeTerm _lavrov = Term("RU", "Sergei Lavrov", "foreign_minister", "2004-03-09", null);
    private static readonly OfficeTerm _wang = Term("CN", "Wang Yi", "foreign_minister", "2013-03-16", "2022-12-30");
    private static readonly OfficeTerm _wangAgain = Term("CN", "Wang Yi", "foreign_minister", "2023-07-25", null);
    private static readonly OfficeTerm _director = Term("EU", "Wang Yi", "special_envoy", null, "2010-01-01", person: _wang.Person);

    [Fact]
    public async Task People_of_a_commit_held_what_the_table_says_and_others_come_when_they_are_named()
    {
        await using var store = await OpenAsync(isEmpty: true, _lavrov, _wang, _wangAgain, _director);

        await store.AddAsync(Named("CN", "Wang Yi"), ArticleBuilder.Article("a").Build());
        await store.AddAsync(Named("CN", "Somebody Else"), ArticleBuilder.Article("b").Build());

        (await HeldAsync(store)).ShouldBe(
        [
            "Wang Yi foreign_minister CN China 2013-03-16/2022-12-30", "Wang Yi foreign_minister CN China 2023-07-25/",
            "Wang Yi special_envoy EU European Union /2010-01-01",
        ]);

        await store.AddAsync(Named("RU", "Sergei Lavrov"), ArticleBuilder.Article("c").Build());

        (await HeldAsync(store))[0].ShouldBe("Sergei Lavrov foreign_minister RU Russia 2004-03-09/");
    }

    [Fact]
    public async Task A_program_with_another_table_brings_the_edges_up_to_it_and_one_without_leaves_them()
    {
        await using (var older = await OpenAsync(isEmpty: true, _lavrov, _wang))
        {
            await older.AddAsync(Named("CN", "Wang Yi"), ArticleBuilder.Article("a").Build());
            await older.AddAsync(Named("RU", "Sergei Lavrov"), ArticleBuilder.Article("b").Build());
        }

        string[] newer = ["Wang Yi foreign_minister CN China 2013-03-16/2022-12-30", "Wang Yi foreign_minister CN China 2023-07-25/"];
        await using var store = await OpenAsync(isEmpty: false, _wang, _wangAgain);
        await store.AddAsync(EventBuilder.Visit("US", "FR"), ArticleBuilder.Article("c").Build());
        (await HeldAsync(store)).ShouldBe(newer);

        await using var without = await OpenAsync(isEmpty: false);
        await without.AddAsync(EventBuilder.Visit("US", "FR"), ArticleBuilder.Article("d").Build());
        (await HeldAsync(without)).ShouldBe(newer);
    }

    [Fact]
    public async Task People_of_an_import_held_what_the_table_says()
    {
        await using var store = await OpenAsync(isEmpty: true, _wang);
        await store.AddAsync(Named("CN", "Wang Yi"), ArticleBuilder.Article("a").Build());
        var archive = await store.Archive!.ExportAsync(Cancellation).ToListAsync(Cancellation);

        await using var other = await OpenAsync(isEmpty: true, _wang);
        await other.Archive!.ImportAsync(archive.ToAsyncEnumerable(), Cancellation);

        (await HeldAsync(other)).ShouldBe(["Wang Yi foreign_minister CN China 2013-03-16/2022-12-30"]);
    }

    [Fact]
    public async Task An_inspection_names_each_edge_that_differs_from_the_table()
    {
        await using var store = await OpenAsync(isEmpty: true, _wang, _lavrov);
        await store.AddAsync(Named("CN", "Wang Yi"), ArticleBuilder.Article("a").Build());
        (await FindingsAsync(store)).ShouldBeEmpty();

        await Neo4jStore.RunAsync((ServiceProvider)store.Owner, "MATCH (:Person)-[r:HELD]->() SET r.to = date('2022-12-31')");

        (await FindingsAsync(store)).ShouldBe(
        [
            $"The person {_wang.Person} lacks an edge HELD of the table of offices (CN foreign_minister 2013-03-16 2022-12-30).",
            $"The person {_wang.Person} has an edge HELD that the table of offices has not (CN foreign_minister 2013-03-16 2022-12-31).",
        ]);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static OfficeTerm Term(string party, string name, string office, string? from, string? to, PersonId? person = null) => new(
        person ?? PersonId.Of(PartyCode.Parse(party), name), name, [], PartyCode.Parse(party), office, Day(from), Day(to), "test");

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static EventBuilder Named(string party, string name) => EventBuilder.Visit(party, "FR").With(party, ParticipantRole.Visitor, name);

    private async Task<StoreUnderTest> OpenAsync(bool isEmpty, params OfficeTerm[] terms)
    {
        var services = await server.ServicesAsync(offices: new(terms, new(2025, 5, 31)));
        if (isEmpty)
            await Neo4jStore.WipeAsync(services);
        return Neo4jStore.Store(services);
    }

    private static async Task<IReadOnlyList<string>> HeldAsync(StoreUnderTest store) =>
        [.. (await Neo4jStore.RunAsync((ServiceProvider)store.Owner, Held)).Select(row => (string)row[0]!)];

    private static async Task<IReadOnlyList<string>> FindingsAsync(StoreUnderTest store) =>
        [.. (await store.Inspection!.InspectAsync(Cancellation).ToListAsync(Cancellation)).Where(finding => !finding.IsWarning).Select(finding => finding.Difference)];
}
