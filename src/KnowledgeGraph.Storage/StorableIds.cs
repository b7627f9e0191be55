using System.Text;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage;

/// <summary>Ids stand in indexes, some in one with another, and a key of an index of Neo4j holds 8 kB. What is longer is refused by every store, so that a graph fits into each.</summary>
/// <remarks>Names of cities and spellings may be of any length: where they stand in an index, their hash does.</remarks>
public static class StorableIds
{
    /// <summary>In UTF-8.</summary>
    public const int MostBytes = 1_000;

    private const int ShownRunes = 20;

    /// <exception cref="StorageException">An id is too long.</exception>
    public static void Check(EventCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        foreach (var write in commit.Articles)
        {
            Check("an article", write.Article.Id.Value);
            foreach (var mention in write.Mentions)
            {
                Check("a mention", mention.Id.Value);
                Check("a mention", mention.Replaces?.Value);
                CheckPeople(mention.Account.Participants.Select(participant => participant.Person?.Value));
            }
        }

        foreach (var upsert in commit.Upserts)
        {
            foreach (var id in (ReadOnlySpan<string?>)[upsert.Id.Value, upsert.Cancels?.Value, upsert.CancelledBy?.Value, upsert.During?.Value, upsert.RescheduledAs?.Value])
                Check("an event", id);
            CheckPeople(upsert.Account.Participants.Select(participant => participant.Person?.Value));
        }
    }

    /// <exception cref="StorageException">An id is too long.</exception>
    public static void Check(ArchiveRecord record)
    {
        switch (record)
        {
            case ArchivedArticle article:
                Check("an article", article.Id);
                // A broken archive may lack anything, and is told apart later.
                foreach (var mention in article.Mentions ?? [])
                {
                    Check("a mention", mention.Id);
                    Check("a mention", mention.Replaces);
                    CheckPeople(mention.Account);
                }

                break;
            case ArchivedEvent { Event: { } resolved }:
                foreach (var id in (ReadOnlySpan<string?>)[resolved.Id, resolved.Cancelled, resolved.CancelledBy, resolved.During, resolved.RescheduledAs])
                    Check("an event", id);
                CheckPeople(resolved.Account);
                break;
            case ArchivedPerson person:
                Check("a person", person.Id);
                break;
        }
    }

    private static void CheckPeople(AccountRecord? account) => CheckPeople((account?.Participants ?? []).OfType<string?[]>().Select(ParticipantCells.PersonOf));

    private static void CheckPeople(IEnumerable<string?> people)
    {
        foreach (var person in people)
            Check("a person", person);
    }

    private static void Check(string what, string? id)
    {
        if (id is null || Encoding.UTF8.GetMaxByteCount(id.Length) <= MostBytes || Encoding.UTF8.GetByteCount(id) is not (> MostBytes and var bytes))
            return;
        throw new StorageException(
            StorageFault.Unstorable,
            $"The id of {what} that begins with '{string.Concat(id.EnumerateRunes().Take(ShownRunes))}' has {bytes} bytes, and a store finds ids of at most {MostBytes}. Shorten it; nothing of this write was kept.");
    }
}
