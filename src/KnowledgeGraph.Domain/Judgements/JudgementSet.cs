using System.Collections.Frozen;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Domain.Judgements;

/// <summary>The judgements that bind at one time.</summary>
public sealed class JudgementSet
{
    private readonly FrozenDictionary<MentionId, Judgement[]> _byMention;

    /// <param name="judgements">Those that are undone are left out.</param>
    /// <param name="version">How often the store's judgements were written when they were read: a part of the condition of a commit that rests on them.</param>
    public JudgementSet(IEnumerable<Judgement> judgements, long version)
    {
        Binding = [.. judgements.Where(judgement => judgement.UndoneAt is null).OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id)];
        Version = version;
        _byMention = Binding.SelectMany(judgement => judgement.Mentions.Distinct().Select(mention => (mention, judgement)))
            .GroupBy(pair => pair.mention, pair => pair.judgement)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public static JudgementSet Empty { get; } = new([], 0);

    /// <summary>By time of recording, then by id.</summary>
    public IReadOnlyList<Judgement> Binding { get; }

    public long Version { get; }

    /// <summary>The judgements that bind this mention, by time of recording.</summary>
    public IReadOnlyList<Judgement> Of(MentionId mention) => _byMention.GetValueOrDefault(mention, []);

    /// <summary>The mentions that are one with this by some <see cref="Verdict.Same"/>, itself among them where there is one.</summary>
    public IEnumerable<MentionId> JoinedTo(MentionId mention) =>
        Of(mention).Where(judgement => judgement.Verdict == Verdict.Same).SelectMany(judgement => judgement.Mentions);
}
