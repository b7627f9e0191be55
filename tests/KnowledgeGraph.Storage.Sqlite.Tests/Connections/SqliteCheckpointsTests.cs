using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>The log is brought into the file beside the writer.</summary>
public sealed class SqliteCheckpointsTests : IDisposable
{
    private const int Page = 4096;
    private const int EnoughPages = 9_000;
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Many_pages_are_in_the_file_while_the_writer_goes_on()
    {
        using var writer = Writer();
        var checkpoints = Checkpoints(_database.Path);
        Write(writer, EnoughPages);

        checkpoints.AfterCommit(writer);
        Write(writer, 1);
        checkpoints.Dispose();

        FilePages().ShouldBeGreaterThanOrEqualTo(EnoughPages);
        writer.Scalar("SELECT count(*) FROM page").ShouldBe(EnoughPages + 1);
    }

    [Fact]
    public void Few_pages_stay_in_the_log_until_they_are_many()
    {
        using var writer = Writer();
        var checkpoints = Checkpoints(_database.Path);
        for (var part = 0; part < 4; part++)
        {
            FilePages().ShouldBeLessThan(EnoughPages / 2);
            Write(writer, EnoughPages / 4);
            checkpoints.AfterCommit(writer);
        }

        checkpoints.Dispose();

        FilePages().ShouldBeGreaterThanOrEqualTo(EnoughPages);
    }

    [Fact]
    public void What_a_reader_still_sees_is_left_in_the_log_and_nothing_waits_for_it()
    {
        using var writer = Writer();
        using var reader = Open(_database.Path);
        reader.Execute("BEGIN");
        reader.Scalar("SELECT count(*) FROM page").ShouldBe(0);
        var checkpoints = Checkpoints(_database.Path);
        Write(writer, EnoughPages);

        checkpoints.AfterCommit(writer);
        checkpoints.Dispose();

        FilePages().ShouldBeLessThan(EnoughPages);
        reader.Scalar("SELECT count(*) FROM page").ShouldBe(0);
    }

    [Fact]
    public void A_failure_does_not_reach_the_writer()
    {
        using var writer = Writer();
        var checkpoints = Checkpoints(_database.Folder);
        Write(writer, EnoughPages);

        checkpoints.AfterCommit(writer);
        checkpoints.Dispose();

        writer.Scalar("SELECT count(*) FROM page").ShouldBe(EnoughPages);
    }

    private long FilePages() => new FileInfo(_database.Path).Length / Page;

    private SqliteSession Writer()
    {
        var writer = Open(_database.Path);
        writer.Execute("CREATE TABLE page (content BLOB)");
        writer.TakePagesWritten();
        return writer;
    }

    private static void Write(SqliteSession writer, int pages) => writer.Execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $count) INSERT INTO page SELECT randomblob($size) FROM n", pages, Page - 100);

    private static SqliteSession Open(string path) => new SqliteFile(new() { Path = path }).Open(64);

    private static SqliteCheckpoints Checkpoints(string path) => new(new(new() { Path = path }));
}
