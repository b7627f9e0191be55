using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes a commit in the transaction of its session, or nothing when its condition no longer holds.</summary>
internal sealed class CommitWriter(SqliteSession session, CommitContent content, TimeProvider clock, ChangeLogOptions log)
{
    private readonly EventCommit _commit = content.Commit;

    public CommitOutcome Write()
    {
        var position = ChangeLog.Position(session);
        if (!CommitCondition.Holds(session, _commit))
            return new(false, position);
        if (_commit is { Articles: [], Upserts: [], Removals: [], Changes: [], Judgements: [] })
            return new(true, position);

        var now = Now();
        var eventKeys = WriteEvents(now);
        WriteArticles(now, eventKeys);
        WriteJudgements(now);
        foreach (var change in _commit.Changes)
            ChangeLog.Append(session, ++position, change, content.Event(change.Event).Json, now);
        ChangeLog.SetCounter(session, "changes", position);
        ChangeLogTrim.Run(session, log, position, now);
        return new(true, position);
    }

    // Under the write lock and later than the last, so that an answer as of an instant can't change later, and so that an instant means one commit.
    private long Now()
    {
        var now = Math.Max(clock.GetUtcNow().UtcTicks, ChangeLog.Counter(session, "recorded_at") + 1);
        ChangeLog.SetCounter(session, "recorded_at", now);
        return now;
    }

    private Dictionary<string, long> WriteEvents(long now)
    {
        var writer = new EventWriter(session, now);
        var upserted = _commit.Upserts.Select(upsert => upsert.Id).ToHashSet();
        foreach (var removal in _commit.Removals.Where(removal => !upserted.Contains(removal)))
            writer.Remove(removal.Value);
        var eventKeys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var upsert in _commit.Upserts)
        {
            var key = writer.Upsert(content.Event(upsert));
            foreach (var member in upsert.Members)
                eventKeys[member.Value] = key;
        }

        return eventKeys;
    }

    private void WriteJudgements(long now)
    {
        foreach (var judgement in _commit.Judgements)
            JudgementRow.Write(session, JudgementRecord.Of(judgement.RecordedIn(new(now, TimeSpan.Zero))));
        if (_commit.Judgements.Count > 0)
            ChangeLog.SetCounter(session, "judgements", _commit.JudgementsVersion + 1);
    }

    private void WriteArticles(long now, Dictionary<string, long> eventKeys)
    {
        var writer = new ArticleWriter(session, content, now, eventKeys);
        foreach (var article in _commit.Articles)
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
