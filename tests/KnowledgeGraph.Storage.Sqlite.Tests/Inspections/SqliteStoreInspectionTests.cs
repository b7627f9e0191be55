using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

public sealed class SqliteStoreInspectionTests : InspectionSpecification, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("DROP INDEX event_start", "The index event_start is missing.")]
    [InlineData("DROP INDEX event_start; CREATE INDEX event_start ON event (start_day)", "The index event_start is CREATE INDEX event_start ON event (start_day) and should be")]
    [InlineData("CREATE INDEX own ON event (city)", "The index own is not in the schema.")]
    [InlineData("CREATE TABLE own (a TEXT)", "The table own is not in the schema.")]
    [InlineData("DROP TABLE contact", "The table contact is missing.")]
    [InlineData("ALTER TABLE article ADD COLUMN own TEXT", "The column article.own is not in the schema.")]
    [InlineData("ALTER TABLE article DROP COLUMN url", "The column article.url is missing.")]
    [InlineData("DROP TABLE sequence; CREATE TABLE sequence (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID", "The column sequence.value is TEXT NOT NULL and should be INTEGER NOT NULL.")]
    [InlineData("DROP TABLE sequence; CREATE TABLE sequence (name TEXT PRIMARY KEY, value INTEGER NOT NULL CHECK (value < 9)) STRICT, WITHOUT ROWID", "The constraints of the table sequence are")]
    [InlineData("DELETE FROM migration WHERE number = 2", "The migration 0002_leaner_indexes.sql was not applied.")]
    public async Task Each_difference_of_the_schema_is_named(string change, string difference)
    {
        await ChangedAsync(change);

        (await FindingsAsync()).ShouldHaveSingleItem().ShouldStartWith(difference);
    }

    [Theory]
    [InlineData("DELETE FROM contact WHERE rowid_of_first", "rows are missing in contact")]
    [InlineData("UPDATE contact SET status_number = 0 WHERE rowid_of_first", "rows of contact follow from no event or mention")]
    [InlineData("DELETE FROM event_party WHERE rowid_of_first", "rows are missing in event_party")]
    [InlineData("DELETE FROM event_person", "rows are missing in event_person")]
    [InlineData("DELETE FROM person_key WHERE key = 1", "rows are missing in person_key")]
    [InlineData("DELETE FROM mention_block WHERE rowid_of_first", "rows are missing in mention_block")]
    [InlineData("UPDATE person_spelling SET count = count + 1", "rows of person_spelling follow from no event or mention")]
    [InlineData("UPDATE person_office SET count = count + 1", "rows of person_office follow from no event or mention")]
    [InlineData("DELETE FROM people_version", "rows are missing in people_version")]
    [InlineData("UPDATE sequence SET value = value + 1 WHERE name = 'articles'", "is wrong by 1")]
    [InlineData("DELETE FROM change WHERE sequence = 3", "lacks 1 entries between its first and last")]
    [InlineData("DELETE FROM change WHERE sequence = (SELECT max(sequence) FROM change)", "is 1 away from its last entry")]
    [InlineData("UPDATE mention SET event = NULL WHERE superseded_at IS NULL", "members of events are no live mentions of them")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM event WHERE superseded_at IS NULL", "refer to rows of event that are not there")]
    [InlineData("INSERT INTO mention_text (rowid, tokens) VALUES (1, 'strange')", "1 words of mention_text stand in no text, such as 'strange' of the mention ")]
    [InlineData("UPDATE mention SET evidence = evidence || ' Zanzibar' WHERE key = 1", "1 words are missing in mention_text, such as 'zanzibar' of the mention ")]
    [InlineData("INSERT INTO mention_text (mention_text) VALUES ('delete-all')", "words are missing in mention_text, such as ")]
    [InlineData("INSERT INTO title_text (rowid, tokens) VALUES (1048577, 'strange')", "words of title_text stand in no text, such as 'strange' of the article ")]
    [InlineData("INSERT INTO title_text (title_text) VALUES ('delete-all')", "words are missing in title_text, such as ")]
    public async Task What_is_kept_for_speed_is_compared_with_the_graph(string change, string difference)
    {
        // The first row in the order of the table.
        var sql = change.Replace("rowid_of_first", FirstRow(change), StringComparison.Ordinal);
        await ChangedAsync(sql);

        (await FindingsAsync()).ShouldContain(text => text.Contains(difference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_inspection_changes_nothing_and_goes_on_beside_a_writer()
    {
        await ChangedAsync("SELECT 1");
        using var writer = RawDatabase.Open(_database.Path);
        var before = writer.List<long>("SELECT count(*) FROM sqlite_schema UNION ALL SELECT count(*) FROM block UNION ALL SELECT total(count) FROM person_spelling");
        writer.Run("BEGIN IMMEDIATE");

        (await InspectAsync()).ShouldBeEmpty();

        writer.Run("ROLLBACK");
        writer.List<long>("SELECT count(*) FROM sqlite_schema UNION ALL SELECT count(*) FROM block UNION ALL SELECT total(count) FROM person_spelling").ShouldBe(before);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_told_and_not_made()
    {
        (await Should.ThrowAsync<StorageException>(InspectAsync)).Fault.ShouldBe(StorageFault.Unavailable);

        File.Exists(_database.Path).ShouldBeFalse();
    }

    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.OpenAt(_database.Path));

    private async Task ChangedAsync(string sql)
    {
        await new RandomHistory(7).TellAsync(Store, 25);
        using var raw = RawDatabase.Open(_database.Path);
        raw.Run(sql);
    }

    private async Task<IReadOnlyList<string>> InspectAsync()
    {
        await using var services = SqliteStore.Services(_database.Path);
        var findings = new List<string>();
        await foreach (var finding in services.GetRequiredService<IStoreInspection>().InspectAsync(Cancellation))
            findings.Add(finding.Difference);
        return findings;
    }

    private static string FirstRow(string change) => change switch
    {
        _ when change.Contains("contact", StringComparison.Ordinal) => "(pair, start_day, event) = (SELECT pair, start_day, event FROM contact WHERE status = 'OCCURRED' LIMIT 1)",
        _ when change.Contains("event_party", StringComparison.Ordinal) => "(party, start_day, event) = (SELECT party, start_day, event FROM event_party LIMIT 1)",
        _ => "(block, start_day, mention) = (SELECT block, start_day, mention FROM mention_block LIMIT 1)",
    };
}
