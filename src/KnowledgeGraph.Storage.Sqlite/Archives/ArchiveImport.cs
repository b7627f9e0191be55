using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Archives;

/// <summary>Fills an empty store in the transaction of its session.</summary>
internal sealed class ArchiveImport(SqliteSession session, string path)
{
    private readonly MentionBlocks _blocks = new(session);
    private readonly PersonTally _people = new();
    private long _articles;
    private long _judgements;

    public void Run(IEnumerable<ArchiveRecord> records)
    {
        RefuseUnlessEmpty();
        var number = 0L;
        foreach (var record in records)
            Write(record, ++number);
        PersonWriter.WriteOffices(session, _people);
        session.ExecuteScript("INSERT INTO people_version (party, version) SELECT DISTINCT party, 1 FROM person");
        ChangeLog.SetCounter(session, "articles", _articles);
        ChangeLog.SetCounter(session, "judgements", _judgements);
    }

    // What was removed stays as the last state of an event, so a store without articles may still hold something.
    private void RefuseUnlessEmpty()
    {
        if (session.Scalar("SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM event)") == 1 || ChangeLog.Position(session) > 0)
            throw new StorageException(StorageFault.NotEmpty, $"The store '{path}' is not empty, and an import only fills an empty one. Name another file in Store:Path, or move this one away.");
    }

    private void Write(ArchiveRecord record, long number)
    {
        try
        {
            Write(record);
        }
        catch (Exception fault) when (IsContradiction(fault))
        {
            throw new ArchiveException($"Record {number} of the archive contradicts itself or one before it ({fault.Message}). Nothing was kept. Take a whole copy of a file that 'export' wrote.", fault);
        }
    }

    private static bool IsContradiction(Exception fault) =>
        fault is FormatException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException
        || fault is SqliteException error && SqliteFaults.IsContradiction(error);

    private void Write(ArchiveRecord record)
    {
        switch (record)
        {
            case ArchiveHeader header:
                ChangeLog.SetCounter(session, "changes", header.Position ?? 0);
                ChangeLog.SetCounter(session, "recorded_at", header.RecordedAt ?? 0);
                break;
            case ArchivedEvent resolved:
                WriteEvent(resolved);
                break;
            case ArchivedArticle article:
                WriteArticle(article);
                break;
            case ArchivedPerson person:
                PersonRow.Insert(session, person.ToPerson());
                break;
            case ArchivedBlock block:
                BlockKeys.SetVersion(session, block.ToBlock(), block.Version);
                break;
            case ArchivedJudgement { Judgement: var judgement }:
                JudgementRow.Write(session, judgement);
                _judgements++;
                break;
            case ArchivedChange change:
                ChangeLog.Append(session, change.Sequence ?? 0, change.ToDraft(), RecordJson.Write(change.Event), change.RecordedAt ?? 0);
                break;
        }
    }

    private void WriteEvent(ArchivedEvent archived)
    {
        new EventWriter(session, archived.RecordedAt ?? 0).Upsert(EventContent.Of(archived.Event));
        if (archived.SupersededAt is { } superseded)
            new EventWriter(session, superseded).Remove(archived.Event.Id);
    }

    private void WriteArticle(ArchivedArticle archived)
    {
        var article = archived.ToArticle();
        _articles += article.Retracted ? 0 : 1;
        var key = ArticleRow.Insert(session, article, article.RecordedAt.UtcTicks);
        foreach (var version in archived.Versions)
            ArticleVersionRow.Insert(session, key, ArticleVersionRow.Of(version), VersionFingerprint.Of(version.Title, version.Text));
        var mentions = archived.Mentions.Select(mention => (Archived: mention, Mention: mention.ToMention(article.Id))).ToList();
        foreach (var (mention, stored) in mentions)
            WriteMention(mention, stored, key, article.Head);
        if (!mentions.Exists(mention => mention.Archived.SupersededAt is null && mention.Mention.ArticleVersion == article.Version))
            TextRow.InsertTitle(session, key, article.Version, TextDocument.Of(article.Title));
    }

    private void WriteMention(ArchivedMention archived, Mention mention, long article, ArticleHead head)
    {
        var words = new ReportText(ArticleVersionRow.TitleOf(session, article, mention.ArticleVersion), mention.Evidence.Text).Document;
        var key = MentionRow.Insert(session, mention, AccountColumns.Of(archived.Account), words, article, EventKey(archived), archived.RecordedAt ?? 0);
        if (archived.SupersededAt is { } superseded)
        {
            MentionRow.Supersede(session, key, superseded);
            return;
        }

        var report = new Report(mention, head);
        _blocks.Insert(key, report);
        _people.Add(report);
    }

    private long? EventKey(ArchivedMention mention) => mention.Event is null ? null
        : session.Scalar("SELECT key FROM event WHERE id = $id", mention.Event)
        ?? throw new ArchiveException($"The archive has no event '{mention.Event}', of which its mention '{mention.Id}' is. Take a whole copy of a file that 'export' wrote.");
}
