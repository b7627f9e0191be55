using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.History;

/// <summary>What had become of a mention at an instant.</summary>
/// <param name="IsAlive">A revision of it lived.</param>
/// <param name="Heirs">The mentions that took its place when its parties changed, the latest first.</param>
/// <param name="SupersededAt">When its last revision was superseded; null while it lives, or where only its heirs are known.</param>
public sealed record MentionLife(bool IsAlive, ValueList<MentionId> Heirs, DateTimeOffset? SupersededAt);
