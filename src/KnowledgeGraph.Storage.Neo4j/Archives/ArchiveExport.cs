using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

/// <summary>Reads all that a store holds, page by page.</summary>
/// <remarks>A page is a transaction, so all of it is of one instant only when nobody writes meanwhile: where somebody did, the export fails at its end.</remarks>
internal sealed class ArchiveExport(Neo4jDatabase database, ChangeLog log)
{
    private const int PageSize = 200;

    public async IAsyncEnumerable<ArchiveRecord> RecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (position, recordedAt) = await StateAsync(cancellationToken);
        yield return new ArchiveHeader(ArchiveHeader.CurrentFormat, position, recordedAt);
        var records = 0L;
        foreach (var part in (IAsyncEnumerable<ArchiveRecord>[])
            [EventsAsync(cancellationToken), ArticlesAsync(cancellationToken), PeopleAsync(cancellationToken), BlocksAsync(cancellationToken), JudgementsAsync(cancellationToken), ChangesAsync(position, cancellationToken)])
        {
            await foreach (var record in part)
            {
                records++;
                yield return record;
            }
        }

        if (await StateAsync(cancellationToken) != (position, recordedAt))
            throw new StorageException(StorageFault.Locked, $"The store at {database.Address} was written while it was exported. End what writes and export again, or dump the database.");
        yield return new ArchiveEnd(records);
    }

    private async Task<(long Position, long RecordedAt)> StateAsync(CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("Archives/State", [], cancellationToken))[0];
        return ((long)row[0]!, ((DateTimeOffset)row[1]!).UtcTicks);
    }

    // Those that live and those that are no more, in one order.
    private async IAsyncEnumerable<ArchiveRecord> EventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var live = EventsAsync("Archives/EventPage", cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var gone = EventsAsync("Archives/GonePage", cancellationToken).GetAsyncEnumerator(cancellationToken);
        var (hasLive, hasGone) = (await live.MoveNextAsync(), await gone.MoveNextAsync());
        while (hasLive || hasGone)
        {
            if (hasLive && (!hasGone || string.CompareOrdinal(live.Current.Event.Id, gone.Current.Event.Id) < 0))
            {
                yield return live.Current;
                hasLive = await live.MoveNextAsync();
            }
            else
            {
                yield return gone.Current;
                hasGone = await gone.MoveNextAsync();
            }
        }
    }

    private async IAsyncEnumerable<ArchivedEvent> EventsAsync(string statement, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(statement, row => StoredValues.AsMap(row[0]).Text("id"), cancellationToken))
        {
            var map = StoredValues.AsMap(row[0]);
            yield return new(EventProperties.Read(map), map.Instant("recordedAt").UtcTicks, map.InstantOrNull("supersededAt")?.UtcTicks);
        }
    }

    private async IAsyncEnumerable<ArchiveRecord> ArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync("Archives/ArticlePage", row => StoredValues.AsMap(row[0]).Text("id"), cancellationToken))
        {
            ArchivedVersion[] versions = [.. StoredValues.AsMaps(row[1]).Select(Version)];
            var article = ArticleProperties.Read(StoredValues.AsMap(row[0]), versions[^1].Title, versions[^1].Text);
            yield return ArchivedArticle.Of(article, versions, [.. StoredValues.AsMaps(row[2]).Select(map => Mention(map, article.Id))]);
        }
    }

    private static ArchivedVersion Version(StoredMap map) => new(
        map.Int("version"), map.Text("title"), map.TextOrNull("text"),
        map.InstantOrNull("publishedAt") is { } published ? InstantText.Write(published) : null, map.Instant("recordedAt").UtcTicks,
        map.TextOrNull("source"), map.TextOrNull("language"), map.TextOrNull("voice"), map.InstantOrNull("retractedAt")?.UtcTicks);

    private static ArchivedMention Mention(StoredMap map, ArticleId article)
    {
        var mention = map.Map("mention");
        return ArchivedMention.Of(
            MentionProperties.Read(mention, article), map.TextOrNull("event"),
            mention.Instant("recordedAt").UtcTicks, mention.InstantOrNull("supersededAt")?.UtcTicks);
    }

    private async IAsyncEnumerable<ArchiveRecord> PeopleAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync("Archives/PersonPage", row => (string)row[0]!, cancellationToken))
            yield return ArchivedPerson.Of(People.Read(row));
    }

    private async IAsyncEnumerable<ArchiveRecord> BlocksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync("Archives/BlockPage", row => (string)row[0]!, cancellationToken))
        {
            var parts = ((string)row[0]!).Split(' ', 2);
            yield return new ArchivedBlock(parts[0], parts[1], (long)row[1]!);
        }
    }

    private async IAsyncEnumerable<ArchiveRecord> JudgementsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var judgement in (await Judgements.ReadAsync(database, cancellationToken)).Judgements)
            yield return new ArchivedJudgement(judgement);
    }

    private async IAsyncEnumerable<ArchiveRecord> ChangesAsync(long position, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = await log.OldestAsync(cancellationToken) ?? position;
        while (after < position && await log.ReadAsync(after, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var change in page)
                yield return ArchivedChange.Of(change);
            after = page[^1].Sequence;
        }
    }

    private async IAsyncEnumerable<CypherRow> RowsAsync(string statement, Func<CypherRow, string> key, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (await database.ReadAsync(statement, new() { ["after"] = after, ["max"] = PageSize }, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var row in page)
                yield return row;
            after = key(page[^1]);
        }
    }
}
