using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Storage.Events;

/// <summary>Every judgement of a store, undone ones too, by time of recording, then by id.</summary>
/// <param name="Version">How often judgements were written.</param>
public sealed record JudgementLog(IReadOnlyList<Judgement> Judgements, long Version)
{
    public static JudgementLog Empty { get; } = new([], 0);

    /// <summary>Those that bind now.</summary>
    public JudgementSet Binding { get; } = new(Judgements, Version);

    /// <summary>Those that bound at an instant.</summary>
    public JudgementSet BindingAt(DateTimeOffset instant) =>
        new(Judgements.Where(judgement => judgement.BindsAt(instant)).Select(judgement => judgement with { UndoneAt = null }), Version);
}
