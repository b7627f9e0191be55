using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Domain.Judgements;

/// <summary>What an analyst says of events, mentions or people, kept apart from what reports say. It binds until it is undone.</summary>
/// <param name="Ids">As they were named, at least one; two for <see cref="Verdict.Same"/> and <see cref="Verdict.Different"/>.</param>
/// <param name="Groups">For events and mentions: by each of <paramref name="Ids"/> the mentions that it binds, those of that time and every one that took the place of one of them since. Empty for people.</param>
/// <param name="Correction">For <see cref="Verdict.Corrected"/> only.</param>
/// <param name="Author"><see cref="LocalAuthor"/> where nobody signs in.</param>
/// <param name="RecordedAt">Set by the store, <see cref="DateTimeOffset.MinValue"/> before.</param>
/// <param name="UndoneAt">Null: it binds. Set by the store as <paramref name="RecordedAt"/> is.</param>
public sealed record Judgement(
    JudgementId Id, JudgementSubject Subject, Verdict Verdict, ValueList<string> Ids, ValueList<ValueList<MentionId>> Groups,
    Correction? Correction, string Author, DateTimeOffset RecordedAt, string? Reason = null, DateTimeOffset? UndoneAt = null)
{
    public const string LocalAuthor = "local";

    public IEnumerable<MentionId> Mentions => Groups.SelectMany(group => group);

    /// <summary>As a commit at <paramref name="now"/> records it: what has no time yet has this one.</summary>
    public Judgement RecordedIn(DateTimeOffset now) => this with
    {
        RecordedAt = RecordedAt == DateTimeOffset.MinValue ? now : RecordedAt,
        UndoneAt = UndoneAt == DateTimeOffset.MinValue ? now : UndoneAt,
    };

    /// <summary>Whether it bound at that instant.</summary>
    public bool BindsAt(DateTimeOffset instant) => RecordedAt <= instant && (UndoneAt is not { } undone || instant < undone);
}
