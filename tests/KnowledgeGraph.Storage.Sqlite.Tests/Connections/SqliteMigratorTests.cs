using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.Storage.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

public sealed class SqliteMigratorTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Of_many_that_start_at_once_one_migrates()
    {
        var stores = Enumerable.Range(0, 8).Select(_ => SqliteStore.OpenAt(_database.Path)).ToList();

        var positions = await Task.WhenAll(stores.Select(store => Task.Run(() => store.Feed.PositionAsync(Cancellation), Cancellation)));
        foreach (var store in stores)
            await store.DisposeAsync();

        positions.ShouldAllBe(position => position == 0);
        using var raw = RawDatabase.Open(_database.Path);
        raw.List<string>("SELECT number || ' ' || name FROM migration ORDER BY number").ShouldBe(SqliteMigration.All.Select(migration => $"{migration.Number} {migration.Name}"));
    }

    [Fact]
    public async Task A_current_store_opens_while_another_process_writes()
    {
        await using (var first = SqliteStore.OpenAt(_database.Path))
            await first.Feed.PositionAsync(Cancellation);
        using var other = RawDatabase.Open(_database.Path);
        other.Run("BEGIN IMMEDIATE");

        await using var store = SqliteStore.OpenAt(_database.Path, options => options.BusyTimeoutMilliseconds = 20);

        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task What_an_older_version_stored_is_found_by_its_words()
    {
        var article = ArticleBuilder.Article("a").Titled("Title\0with 王毅").Build();
        await using (var store = SqliteStore.OpenAt(_database.Path))
            await store.AddAsync(EventBuilder.Visit(), article);
        using (var raw = RawDatabase.Open(_database.Path))
        {
            StoreOf0009.Restore(raw);
            raw.Run("DROP TABLE mention_text");
            raw.Run("DROP TABLE title_text");
            raw.Run("DROP INDEX mention_superseded");
            raw.Run("DROP INDEX article_renewed");
            raw.Run("DROP INDEX article_retracted");
            foreach (var column in new[] { "source", "language", "voice", "retracted_at" })
                raw.Run($"ALTER TABLE article_version DROP COLUMN {column}");
            raw.Run("DROP TABLE judgement");
            raw.Run("ALTER TABLE article DROP COLUMN retraction_reason");
            raw.Run("DELETE FROM sequence WHERE name = 'judgements'");
            ForgetPeople(raw);
            ForgetMarks(raw);
            raw.Run("DELETE FROM migration WHERE number >= 3");
        }

        await using var migrated = SqliteStore.OpenAt(_database.Path);

        foreach (var text in new[] { "王毅", "毅", "title with", article.Text![..4] })
            (await migrated.Events.SummariseAsync(new() { Text = TextQuery.Parse(text) }, Cancellation)).TotalCount.ShouldBe(1, text);
        (await migrated.Articles.CountAsync(new(Text: TextQuery.Parse("王毅")), Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task What_an_older_version_stored_is_counted_for_its_people()
    {
        var seed = Random.Shared.Next();
        string before;
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            await new RandomHistory(seed).TellAsync(store, 60);
            before = await PeopleAsync(store);
        }

        using (var raw = RawDatabase.Open(_database.Path))
        {
            StoreOf0009.Restore(raw);
            ForgetPeople(raw);
            ForgetMarks(raw);
            raw.Run("DELETE FROM migration WHERE number >= 6");
        }

        await using var migrated = SqliteStore.OpenAt(_database.Path);

        (await PeopleAsync(migrated)).ShouldBe(before, $"The store is that of seed {seed}.");
        (await migrated.People.ReadVersionsAsync(null, Cancellation)).Parties.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Decisions_of_an_older_version_stand_where_they_are_looked_for()
    {
        const string Blocks = "SELECT b.month || ' ' || k.kind || ' ' || k.block || ' ' || b.start_day || ' ' || b.mention FROM mention_block b JOIN block k ON k.key = b.block ORDER BY 1";
        var seed = Random.Shared.Next();
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            await new RandomHistory(seed).TellAsync(store, 60);
            await store.AddAsync(EventBuilder.Cancellation("ID", "IN"), ArticleBuilder.Article("decision").Build());
        }

        IReadOnlyList<string> before;
        using (var raw = RawDatabase.Open(_database.Path))
        {
            before = raw.List<string>(Blocks);
            StoreOf0009.Restore(raw);
            raw.Run("UPDATE mention_block SET month = start_day / 32 WHERE month >= 0");
            raw.List<string>(Blocks).ShouldNotBe(before, $"The store is that of seed {seed}.");
            ForgetMarks(raw);
            raw.Run("DELETE FROM migration WHERE number >= 8");
        }

        await IsMigratedToAsync(Blocks, before, $"The store is that of seed {seed}.");
    }

    [Fact]
    public async Task What_is_asked_of_reports_of_an_older_version_stands_in_their_blocks()
    {
        const string Marks = "SELECT b.block || ' ' || b.mention || ' ' || b.marks || ' ' || ifnull(b.country, '') FROM mention_block b ORDER BY 1";
        var seed = Random.Shared.Next();
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            await new RandomHistory(seed).TellAsync(store, 60);
            foreach (var mode in Enum.GetValues<MeetingMode>())
                await store.AddAsync(EventBuilder.Meeting("CN", "RU", "IN").By(mode).Undated().Is(EventStatus.Planned).At("IN"), ArticleBuilder.Article($"{mode}").Build());
            foreach (var form in Enum.GetValues<CancellationForm>())
                await store.AddAsync(EventBuilder.Cancellation("ID", "IN").Cancels(form == CancellationForm.Suspended ? EventKind.Visit : EventKind.Meeting, form), ArticleBuilder.Article($"{form}").Build());
        }

        IReadOnlyList<string> before;
        using (var raw = RawDatabase.Open(_database.Path))
        {
            before = raw.List<string>(Marks);
            StoreOf0009.Restore(raw);
            ForgetMarks(raw);
            raw.Run("DELETE FROM migration WHERE number >= 9");
        }

        await IsMigratedToAsync(Marks, before, $"The store is that of seed {seed}.");
    }

    /// <param name="isHistory">What became of reports, one commit after the other; else events of any sort, which need not go together.</param>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_with_words_in_its_rows_tells_the_same_with_numbers(bool isHistory)
    {
        var seed = Random.Shared.Next();
        string before;
        List<string> found;
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            await (isHistory ? new RandomHistory(seed).TellAsync(store, 60) : new RandomStore(seed).FillAsync(store, 160));
            (before, found) = (await ArchiveText.CanonicalAsync(store), await DifferencesAsync(store));
        }

        using (var raw = RawDatabase.Open(_database.Path))
        {
            StoreOf0009.Restore(raw);
            raw.List<string>("SELECT c.kind FROM contact c JOIN event e ON e.key = c.event AND e.kind = c.kind AND e.status = c.status AND e.end_day = c.end_day").ShouldNotBeEmpty();
            raw.List<string>("SELECT e.id FROM event e, json_each(e.members) m WHERE m.value = e.id").ShouldNotBeEmpty();
            raw.List<string>("SELECT name FROM pragma_table_xinfo('event') WHERE name = 'kind_number'").ShouldBeEmpty();
        }

        await using var migrated = SqliteStore.OpenAt(_database.Path);

        (await ArchiveText.CanonicalAsync(migrated)).ShouldBe(before, $"The store is that of seed {seed}.");
        (await DifferencesAsync(migrated)).ShouldBe(found, $"The store is that of seed {seed}.");
    }

    [Fact]
    public void Migrations_are_numbered_from_1_without_gaps() =>
        SqliteMigration.All.Select(migration => migration.Number).ShouldBe(Enumerable.Range(1, SqliteMigration.All.Count));

    private static void ForgetPeople(RawDatabase raw)
    {
        raw.Run("DROP TABLE person_office");
        raw.Run("DROP TABLE people_version");
        raw.Run("DROP INDEX person_party");
    }

    // What an older version lacked stands there again once the store was opened.
    private async Task IsMigratedToAsync(string query, IReadOnlyList<string> before, string seed)
    {
        await using var migrated = SqliteStore.OpenAt(_database.Path);
        await migrated.Feed.PositionAsync(Cancellation);

        using var now = RawDatabase.Open(_database.Path);
        now.List<string>(query).ShouldBe(before, seed);
    }

    private static void ForgetMarks(RawDatabase raw)
    {
        raw.Run("ALTER TABLE mention_block DROP COLUMN marks");
        raw.Run("ALTER TABLE mention_block DROP COLUMN country");
    }

    private static async Task<string> PeopleAsync(StoreUnderTest store)
    {
        var lines = new List<string>();
        foreach (var party in new[] { "CN", "RU", "ID", "IN", "US", "EU" })
            lines.AddRange((await store.People.ReadPeopleAsync(PartyCode.Parse(party), Cancellation)).People.Select(person => $"{person.Id} {string.Join('|', person.Names)} {string.Join('|', person.Offices)}"));
        lines.ShouldNotBeEmpty();
        return string.Join('\n', lines);
    }

    private static async Task<List<string>> DifferencesAsync(StoreUnderTest store) =>
        [.. (await store.Inspection!.InspectAsync(Cancellation).ToListAsync(Cancellation)).Select(finding => finding.Difference)];
}
