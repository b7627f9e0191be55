using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes a commit in the transaction of its session, or nothing when its condition no longer holds.</summary>
internal sealed class CommitWriter(SqliteSession session, TimeProvider clock)
{
    public CommitOutcome Write(EventCommit commit)
    {
        var position = ChangeLog.Position(session);
        if (!CommitCondition.Holds(session, commit))
            return new(false, position);
        if (commit is { Articles: [], Upserts: [], Removals: [], Changes: [] })
            return new(true, position);

        var now = Now();
        var eventKeys = WriteEvents(commit, now);
        WriteArticles(commit, now, eventKeys);
        foreach (var change in commit.Changes)
            ChangeLog.Append(session, ++position, change, now);
        ChangeLog.SetCounter(session, "changes", position);
        return new(true, position);
    }

    // Under the write lock and never less than the last, so that an answer as of an instant can't change later.
    private long Now()
    {
        var now = Math.Max(clock.GetUtcNow().UtcTicks, ChangeLog.Counter(session, "recorded_at"));
        ChangeLog.SetCounter(session, "recorded_at", now);
        return now;
    }

    private Dictionary<string, long> WriteEvents(EventCommit commit, long now)
    {
        var writer = new EventWriter(session, now);
        var upserted = commit.Upserts.Select(upsert => upsert.Id).ToHashSet();
        foreach (var removal in commit.Removals.Where(removal => !upserted.Contains(removal)))
            writer.Remove(removal.Value);
        var eventKeys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var upsert in commit.Upserts)
        {
            var key = writer.Upsert(EventRecord.Of(upsert));
            foreach (var member in upsert.Members)
                eventKeys[member.Value] = key;
        }

        return eventKeys;
    }

    private void WriteArticles(EventCommit commit, long now, Dictionary<string, long> eventKeys)
    {
        var writer = new ArticleWriter(session, now, eventKeys);
        foreach (var article in commit.Articles)
            writer.Write(article);
        writer.Finish();
        foreach (var (member, key) in eventKeys.Where(entry => !writer.WrittenMentions.Contains(entry.Key)))
        {
            session.Execute(
                "UPDATE mention SET event = $event WHERE id = $id AND superseded_at IS NULL AND event IS NOT $event", key, member);
        }

        if (writer.AddedArticles != 0)
            ChangeLog.SetCounter(session, "articles", ChangeLog.Counter(session, "articles") + writer.AddedArticles);
    }
}
