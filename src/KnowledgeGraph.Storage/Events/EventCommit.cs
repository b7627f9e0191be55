using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Storage.Events;

/// <summary>All that one transaction writes, under the condition that no block was written since <see cref="Versions"/> were read.</summary>
public sealed record EventCommit
{
    /// <summary>New articles and new versions, each with the whole set of its live mentions: those that it had before and lacks now are superseded.</summary>
    public required IReadOnlyList<ArticleWrite> Articles { get; init; }

    /// <summary>Events that are new or changed, and those whose members get a new revision.</summary>
    public required IReadOnlyList<ResolvedEvent> Upserts { get; init; }

    /// <summary>Events that are no more; a mention of theirs that lives on is a member of one of <see cref="Upserts"/>.</summary>
    public required IReadOnlyList<EventId> Removals { get; init; }

    /// <summary>What goes to the change log, in this order.</summary>
    public required IReadOnlyList<ChangeDraft> Changes { get; init; }

    /// <summary>New judgements, and those that are undone or bind more mentions now. When one was recorded or undone the store sets.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>Condition: how often judgements were written when they were read. A commit that writes some counts it up.</summary>
    public long JudgementsVersion { get; init; }

    /// <summary>Condition: the versions of the blocks that were read. The commit counts up those of every block in which a written or superseded mention stands.</summary>
    public required IReadOnlyDictionary<Block, long> Versions { get; init; }
}

/// <summary>A version of an article and its live mentions.</summary>
/// <param name="ExpectedVersion">The latest version when it was read, 0 when there was none: part of the commit's condition.</param>
public sealed record ArticleWrite(Article Article, IReadOnlyList<Mention> Mentions, int ExpectedVersion);

/// <summary>A change before it has its place in the log.</summary>
public sealed record ChangeDraft(ChangeKind Change, ResolvedEvent Event, EventStatus? PreviousStatus, IReadOnlyList<EventId> PreviousIds);

/// <summary>How a commit ended.</summary>
/// <param name="Committed">False: another writer was faster, nothing was written; read again.</param>
/// <param name="Position">The position of the change log after the commit.</param>
public sealed record CommitOutcome(bool Committed, long Position);
