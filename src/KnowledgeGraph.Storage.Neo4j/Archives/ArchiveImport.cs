using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

/// <summary>Fills an empty store, one transaction for some hundred records of a kind.</summary>
internal sealed class ArchiveImport(Neo4jDatabase database)
{
    private const int BatchRecords = 200;

    private readonly ArticleRows _articles = new();
    private long _position;
    private long _recordedAt;

    public async Task RunAsync(IAsyncEnumerable<ArchiveRecord> records, CancellationToken cancellationToken)
    {
        var batch = new List<ArchiveRecord>();
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (batch.Count > 0 && (batch.Count >= BatchRecords || batch[0].GetType() != record.GetType() || ArticleRows.IsLarge(record)))
            {
                await WriteAsync(batch, cancellationToken);
                batch.Clear();
            }

            batch.Add(record);
        }

        await WriteAsync(batch, cancellationToken);
        foreach (var offices in OfficeMonthNode.Batches(_articles.People))
            await database.WriteAsync("People/WriteOffices", offices, cancellationToken);
        await database.WriteAsync("People/FirstVersions", [], cancellationToken);
        await EndAsync(database, _position, new(_recordedAt, TimeSpan.Zero), _articles.Count, _articles.Mentions, cancellationToken);
    }

    public static Task EndAsync(
        Neo4jDatabase database, long position, DateTimeOffset recordedAt, long articles, long mentions, CancellationToken cancellationToken) => database.WriteAsync(
        "Archives/End",
        new() { ["position"] = position, ["recordedAt"] = recordedAt, ["articles"] = articles, ["mentions"] = mentions }, cancellationToken);

    private async Task WriteAsync(List<ArchiveRecord> batch, CancellationToken cancellationToken)
    {
        try
        {
            await WriteBatchAsync(batch, cancellationToken);
        }
        catch (Exception fault) when (fault is FormatException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new ArchiveException($"A record of the archive contradicts itself or one before it ({fault.Message}). Nothing was kept. Take a whole copy of a file that 'export' wrote.", fault);
        }
    }

    private Task WriteBatchAsync(List<ArchiveRecord> batch, CancellationToken cancellationToken) => batch switch
    {
        [ArchiveHeader header, ..] => BeginAsync(header),
        [ArchivedEvent, ..] => WriteEventsAsync([.. batch.Cast<ArchivedEvent>()], cancellationToken),
        [ArchivedArticle, ..] => WriteArticlesAsync([.. batch.Cast<ArchivedArticle>()], cancellationToken),
        [ArchivedPerson, ..] => WriteAsync("People", "people", batch.Cast<ArchivedPerson>().Select(Person), cancellationToken),
        [ArchivedBlock, ..] => WriteAsync("Blocks", "blocks", batch.Cast<ArchivedBlock>().Select(Block), cancellationToken),
        [ArchivedJudgement, ..] => WriteAsync("Judgements", "judgements", batch.Cast<ArchivedJudgement>().Select(Judgement), cancellationToken),
        [ArchivedChange, ..] => WriteAsync("Changes", "changes", batch.Cast<ArchivedChange>().Select(Change), cancellationToken),
        _ => Task.CompletedTask,
    };

    private Task BeginAsync(ArchiveHeader header)
    {
        (_position, _recordedAt) = (header.Position ?? 0, header.RecordedAt ?? 0);
        return Task.CompletedTask;
    }

    // By the statement of commits, so that edges are those that a commit writes; then with their own instants.
    private async Task WriteEventsAsync(List<ArchivedEvent> events, CancellationToken cancellationToken)
    {
        var commit = new EventCommit
        {
            Articles = [], Upserts = [.. events.Select(archived => archived.Event.ToEvent())], Removals = [], Changes = [], Versions = new Dictionary<Block, long>(),
        };
        var before = new StoredBefore(new Dictionary<string, ArticleBefore>(), new Dictionary<string, EventBefore>());
        var request = CommitRequest.Of(commit, before, DateTimeOffset.MinValue, "import", Guid.NewGuid().ToString("N"));
        var outcome = (await database.WriteAsync("Commits/Commit", new() { ["c"] = request }, cancellationToken))[0][0];
        if (outcome is not ("committed" or "repeated"))
            throw new InvalidOperationException("an event stands in it twice");
        await WriteAsync("Events", "events", events.Select(Event), cancellationToken);
    }

    private async Task WriteArticlesAsync(List<ArchivedArticle> articles, CancellationToken cancellationToken)
    {
        var rows = articles.Select(_articles.Of).ToArray();
        var written = (await database.WriteAsync("Archives/Articles", new() { ["articles"] = rows }, cancellationToken))[0];
        if (written[1] is IReadOnlyList<object?> { Count: > 0 } missing)
            throw new InvalidOperationException($"there is no event '{missing[0]}'");
        if ((long)written[0]! != articles.Sum(article => article.Mentions.Length))
            throw new InvalidOperationException("a mention is of a version that is not there");
    }

    private Task WriteAsync(string statement, string parameter, IEnumerable<PropertyMap> rows, CancellationToken cancellationToken) =>
        database.WriteAsync($"Archives/{statement}", new() { [parameter] = rows.ToArray() }, cancellationToken);

    private static PropertyMap Event(ArchivedEvent archived) => new()
    {
        ["id"] = archived.Event.Id,
        ["recordedAt"] = ArticleRows.Instant(archived.RecordedAt),
        ["supersededAt"] = ArticleRows.Instant(archived.SupersededAt),
    };

    private static PropertyMap Person(ArchivedPerson person) => new()
    {
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["party"] = person.Party,
        // Whom mentions named once has a spelling, if only one that is not counted any more.
        ["spellings"] = person.Spellings.Length > 0
            ? person.Spellings.Select(spelling => Spelling(person.Id, spelling)).ToArray()
            : [Spelling(person.Id, new(person.Name, null, 0))],
    };

    private static PropertyMap Spelling(string person, ArchivedSpelling spelling) => new()
    {
        ["id"] = SpellingNode.Id(person, spelling.Language ?? "", spelling.Text),
        ["text"] = spelling.Text,
        ["language"] = spelling.Language ?? "",
        ["count"] = spelling.Count,
    };

    private static PropertyMap Block(ArchivedBlock block) => new() { ["id"] = BlockNode.Id(block.ToBlock()), ["version"] = block.Version };

    private static PropertyMap Judgement(ArchivedJudgement archived)
    {
        var properties = JudgementProperties.Write(archived.Judgement);
        properties["recordedAt"] = ArticleRows.Instant(archived.Judgement.RecordedAt);
        properties["undoneAt"] = ArticleRows.Instant(archived.Judgement.UndoneAt);
        return properties;
    }

    private static PropertyMap Change(ArchivedChange change) => new()
    {
        ["seq"] = change.Sequence ?? 0,
        ["recordedAt"] = ArticleRows.Instant(change.RecordedAt),
        ["properties"] = CommitRequest.ChangeProperties(change.ToDraft()),
    };
}
